/** At the set time: the robot puts the approved version live, or stops and says so (fail closed). */
import { APIError, NotFound, type Payload } from 'payload'
import { z } from 'zod'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { Refused } from '../http/refused'
import { databaseError } from '../payload/database-error'
import { performTransition } from '../review/transition'

const input = z.object({
  kind: z.enum([...reviewedKinds, ...reviewedGlobals]),
  id: z.string(),
  version: z.string(),
})

/** Idempotent: a second run finds the document no longer scheduled, or with another version, and does nothing. */
export async function goLiveOnSchedule(payload: Payload, job: unknown): Promise<void> {
  const { kind, id, version } = input.parse(job)
  const robot = { payload, reference: { kind, id }, user: null, isRobot: true, origin: 'robot' } as const
  try {
    await performTransition({ ...robot, name: 'goLive', expected: version })
  } catch (error) {
    if (isOutdated(error)) return
    if (isPassing(error)) throw error
    payload.logger.error({ err: error, msg: `${kind} ${id} could not go live` })
    // Only sentences made for people: a driver's error would carry the text itself.
    const note = error instanceof APIError ? error.message : undefined
    await performTransition({ ...robot, name: 'failToPublish', ...(note && { note }) })
  }
}

/** The document was deleted, taken off the schedule, or scheduled in another version or in a release: a newer order stands. */
function isOutdated(error: unknown): boolean {
  if (error instanceof Refused) return ['wrongState', 'staleVersion', 'inRelease'].includes(error.because)
  return error instanceof NotFound
}

/** The queue tries again: the time has not come (an older order, or clocks apart), or the database was busy. */
export function isPassing(error: unknown): boolean {
  if (error instanceof Refused) return error.because === 'tooEarly'
  return /^(08|40|53|55|57)/.test(databaseError(error)?.code ?? '')
}
