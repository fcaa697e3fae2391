/**
 * Writes what is published from what is live: after an upgrade that changes what a row holds, and for whoever asks.
 * Some documents at a time under their locks, while readers are answered and others publish.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { everything } from '@/domain/touched'
import { addJob } from '../db/add-job'
import { published } from '../db/tables'
import { lockSubjects, query, throughTheDoor } from '../db/transaction'
import { readItems } from '../document/item'
import type { Reference } from '../document/reference'
import { awaited } from '../payload/job-queue'
import type { Progress } from '../progress'
import type { Shown } from './as-anybody'
import { tellOfOld } from './tell-change'
import { touch } from './touch'
import { wanting } from './wanting'
import { shape, writeDocuments } from './write-document'
import { writeFiles } from './write-files'

/**
 * Together they take a quarter of the time that they take one by one, and nobody who publishes one of them waits a
 * second. While the database finds words in some, the next are read and put together.
 */
const portions = { size: 25, atOnce: 2 }

const jobKey = { jobKey: 'project-anew' } as const

/** When a worker starts: leaves the job behind where rows were made by older rules than this code's. */
export async function askForProjection(payload: Payload): Promise<void> {
  const old = await query(
    { payload },
    sql`select 1 from ${published.documents} where shape < ${shape} limit 1`,
  )
  if (old.length > 0) await addJob({ payload }, 'project-anew', {}, jobKey)
}

/** While the job is not done, what is published is known not to be what it will be. */
export const isProjecting = async (payload: Payload): Promise<boolean> =>
  (await query({ payload }, awaited('project-anew'))).length > 0

/**
 * @param all also the rows that are as they would be written
 * @returns how many were written or forgotten
 */
export async function projectAnew(payload: Payload, progress: Progress, all = false): Promise<number> {
  const found = await wanting({ payload }, all ? shape + 1 : shape)
  for (const kind of new Set(found.map((one) => one.kind))) {
    const those = found.filter((one) => one.kind === kind)
    await progress.inPortions(kind, those, {
      ...portions,
      act: (some) => writeSome(payload, kind, some),
    })
  }
  // Also where nothing was left: who was stopped in the middle had written, and told nobody.
  await touch({ payload }, [everything])
  return found.length
}

async function writeSome(payload: Payload, kind: Shown['kind'], some: readonly Shown[]): Promise<void> {
  const ids = some.map(({ id }) => id)
  await throughTheDoor(payload, null, async (req) => {
    if (kind === 'media' || kind === 'files') return void (await writeFiles(req, kind, ids))
    const references = ids.map((id): Reference => ({ kind, id }))
    await lockSubjects(
      req,
      references.map(({ id }) => `${kind}:${id}`),
    )
    const items = await readItems(req, references)
    const documents = items.flatMap((item, at) => {
      const reference = references[at]
      return reference ? [{ reference, item }] : []
    })
    await writeDocuments(req, documents)
    await tellOfOld(req, documents)
  })
}
