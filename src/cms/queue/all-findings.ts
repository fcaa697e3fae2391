/** Everything the gates say about a document now, with the reasons for what may stand. */
import type { PayloadRequest } from 'payload'
import type { ShownFinding } from '@/domain/review/standing'
import type { Loaded } from '../document/subject'
import { readNames } from '../people/names'
import { requirementFindings } from '../review/requirement-findings'
import { findingsOf } from '../safeguarding/gates'

export async function allFindings(req: PayloadRequest, loaded: Loaded): Promise<ShownFinding[]> {
  const { kind, id } = loaded.reference
  const doc = loaded.latest?.content ?? loaded.publicRow
  const found = await findingsOf({ req, collection: kind, id, doc, transition: 'publish' })
  const names = await readNames(
    req,
    found.map(({ reason }) => reason?.by ?? null),
  )
  const requirements = await requirementFindings(req, loaded.reference, doc)
  const shown = found.map(({ reason, start: _start, end: _end, ...finding }): ShownFinding => {
    const standing = reason && { mayStand: { text: reason.reason, by: names.get(reason.by) ?? '' } }
    return { ...finding, ...standing }
  })
  return [...requirements, ...shown]
}
