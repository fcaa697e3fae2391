/** How much a waiting text changes, and what its gates say now: what the queue asks for once it is on screen. */
import { diffWords } from 'diff'
import type { PayloadRequest } from 'payload'
import { fieldChanges } from '@/domain/review/field-changes'
import type { QueueDetail } from '@/domain/review/queue-item'
import { isRed } from '@/domain/review/standing'
import type { Person } from '@/domain/roles'
import { isPublic } from '@/domain/workflow/states'
import { isInside } from '../history/inside'
import type { Reference } from '../review/reference'
import { type Loaded, loadSubject } from '../review/subject'
import { allFindings } from './all-findings'

type Size = { readonly added: number; readonly removed: number }

/** The same two contents always differ by the same words, so their hashes remember the answer. */
const sizes = new Map<string, Size>()
const mostSizes = 5000

export async function readDetails(
  req: PayloadRequest,
  person: Person,
  references: readonly Reference[],
): Promise<Record<string, QueueDetail>> {
  const details: Record<string, QueueDetail> = {}
  for (const reference of references) {
    const loaded = await loadSubject(req, reference)
    if (!loaded || !isInside(person, loaded)) continue
    const findings = (await allFindings(req, loaded)).filter(isRed).length
    details[`${reference.kind}:${reference.id}`] = { ...sizeOf(loaded), findings }
  }
  return details
}

function sizeOf({ item, latest, publicRow }: Loaded): Size {
  const key = `${item.liveHash}:${latest?.hash}`
  const known = sizes.get(key)
  if (known) return known
  const changes = fieldChanges(isPublic(item.live) ? publicRow : null, latest?.content ?? publicRow, unnamed)
  let [added, removed] = [0, 0]
  for (const { before, after } of changes) {
    for (const piece of diffWords(before, after)) {
      if (piece.added) added += wordsIn(piece.value)
      if (piece.removed) removed += wordsIn(piece.value)
    }
  }
  if (sizes.size >= mostSizes) sizes.clear()
  sizes.set(key, { added, removed })
  return { added, removed }
}

/** Which document a reference names changes no words. */
const unnamed = () => undefined

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length
