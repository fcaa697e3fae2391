/** How much a waiting text changes, and what its gates say now: what the queue asks for once it is on screen. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fieldChanges } from '@/domain/review/field-changes'
import { inSigns } from '@/domain/review/plain-text'
import type { QueueDetail } from '@/domain/review/queue-item'
import { isRed } from '@/domain/review/standing'
import { isStaff, type Person } from '@/domain/roles'
import { isPublic } from '@/domain/workflow/states'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'
import { type Loaded, loadSubject } from '../document/subject'
import { allFindings } from './all-findings'
import { changedWords } from './changed-words'

const keyOf = ({ kind, id }: Reference) => `${kind}:${id}`

/** Looking into a text takes some time, so the answer holds for a minute, as long as nobody writes in it. */
const remembered = new Map<string, { readonly detail: QueueDetail; readonly at: number }>()
const holdsFor = 60_000
const mostRemembered = 2000

/** Staff only, as the queue is. */
export async function readDetails(
  req: PayloadRequest,
  person: Person,
  references: readonly Reference[],
): Promise<Record<string, QueueDetail>> {
  if (!isStaff(person) || references.length === 0) return {}
  const hashes = await readHashes(req, references)
  const details: Record<string, QueueDetail> = {}
  for (const reference of references) {
    const key = keyOf(reference)
    const hash = hashes.get(key)
    const detail = hash && (recall(`${key}:${hash}`) ?? (await lookInto(req, reference, `${key}:${hash}`)))
    if (detail) details[key] = detail
  }
  return details
}

function recall(key: string): QueueDetail | undefined {
  const known = remembered.get(key)
  return known && Date.now() - known.at < holdsFor ? known.detail : undefined
}

async function lookInto(req: PayloadRequest, reference: Reference, key: string): Promise<QueueDetail | null> {
  const loaded = await loadSubject(req, reference)
  if (!loaded) return null
  const findings = (await allFindings(req, loaded)).filter(isRed).length
  const detail = { ...sizeOf(loaded), findings, version: loaded.subject.latestVersion }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(key, { detail, at: Date.now() })
  return detail
}

/** The content of both copies, by reference: the same hashes always differ by the same words. */
async function readHashes(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<Map<string, string>> {
  const pairs = references.map(({ kind, id }) => sql`(${kind}, ${id})`)
  const rows = await query<
    RowOf<typeof stored.workflow_items, 'subject_collection' | 'subject_id' | 'live_hash' | 'latest_hash'>
  >(
    req,
    sql`select subject_collection, subject_id, live_hash, latest_hash from ${stored.workflow_items}
        where (subject_collection, subject_id) in (${sql.join(pairs, sql`, `)})`,
  )
  return new Map(
    rows.map((row) => [`${row.subject_collection}:${row.subject_id}`, `${row.live_hash}:${row.latest_hash}`]),
  )
}

function sizeOf({ item, latest, publicRow }: Loaded): Pick<QueueDetail, 'added' | 'removed'> {
  // Which document a reference names changes no words.
  const changes = fieldChanges(
    isPublic(item.live) ? publicRow : null,
    latest?.content ?? publicRow,
    () => undefined,
  )
  return changedWords(
    changes.map(({ before, after }) => ({ before: inSigns(before), after: inSigns(after) })),
  )
}
