/** Which stored pictures may not be shown now: their own gate, whatever document uses them. */
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { pictureGate } from '@/domain/safeguarding/picture-gate'
import { publicUse } from './picture-findings'
import { shownBy, toPicture } from './shown'

/** @returns those of the pictures that are red: a consent is missing, withdrawn or expired, or nobody has answered */
export async function stoppedPictures(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const shown = await shownBy(req, { pictures: ids })
  const pictures = ids.map((id) => toPicture(id, shown))
  const faults = pictureGate({ ...publicUse, pictures, today: now() })
  return [...new Set(faults.map(({ picture }) => picture))]
}
