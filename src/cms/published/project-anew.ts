/**
 * Writes what is published from what is live: after an upgrade that changes what a row holds, and for whoever asks.
 * Each document by itself under its own lock, while readers are answered and others publish.
 */
import type { Payload } from 'payload'
import { lockSubject, throughTheDoor } from '../db/transaction'
import { readItem } from '../document/item'
import type { Reference } from '../document/reference'
import type { Progress } from '../progress'
import type { Shown } from './as-anybody'
import { tellOfOld } from './tell-change'
import { wanting } from './wanting'
import { shape, writeDocument } from './write-document'
import { writeFiles } from './write-files'

/**
 * @param all also the rows that are as they would be written
 * @returns how many were written or forgotten
 */
export async function projectAnew(payload: Payload, progress: Progress, all = false): Promise<number> {
  const found = await wanting({ payload }, all ? shape + 1 : shape)
  for (const kind of new Set(found.map((one) => one.kind))) {
    const those = found.filter((one) => one.kind === kind)
    await progress.each(kind, those, (one) => writeOne(payload, one))
  }
  return found.length
}

async function writeOne(payload: Payload, { kind, id }: Shown): Promise<void> {
  await throughTheDoor(payload, null, async (req) => {
    if (kind === 'media' || kind === 'files') return writeFiles(req, kind, [id])
    const reference: Reference = { kind, id }
    await lockSubject(req, `${kind}:${id}`)
    const item = await readItem(req, reference)
    await writeDocument(req, reference, item)
    await tellOfOld(req, reference, item)
  })
}
