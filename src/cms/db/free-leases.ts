/** Jobs of workers that died go back into the queue in minutes; the queue by itself would wait for four hours. */
import type { Payload } from 'payload'
import { deadWorkers, freeingWorkers } from '../payload/job-queue'
import { query } from './transaction'

/** A job here takes seconds. Each is safe to do twice, so a slow one that is taken for dead costs nothing but work. */
const patience = '5 minutes'

/** @returns how many workers' jobs it gave back */
export async function freeLeases(payload: Payload): Promise<number> {
  const dead = await query({ payload }, deadWorkers(patience))
  if (dead.length === 0) return 0
  await query({ payload }, freeingWorkers(dead.map((row) => String(row.locked_by))))
  return dead.length
}
