/** What stands against stored pictures now: their own gate, whatever document uses them. */
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { type PictureFault, pictureGate } from '@/domain/safeguarding/picture-gate'
import { publicUse } from '../safeguarding/picture-findings'
import { readShown, toPicture } from '../safeguarding/shown'

/** @returns every fault of the pictures: a mark, a consent missing, withdrawn or expired, or nobody has answered */
export async function faultsOf(req: PayloadRequest, ids: readonly string[]): Promise<PictureFault[]> {
  const shown = await readShown(req, { media: ids })
  const pictures = ids.map((id) => toPicture(id, shown))
  return pictureGate({ ...publicUse, pictures, today: now() })
}

/** @returns those of the pictures that are red */
export async function stoppedPictures(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const faults = await faultsOf(req, ids)
  return [...new Set(faults.map(({ picture }) => picture))]
}
