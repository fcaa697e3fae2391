/** Finds the document behind a case: the one that safeguarding chose, else the one behind the reader's address or title. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import { isReviewedKind, type ReviewedKind } from '@/domain/kinds'
import { documentAt } from '@/domain/public-route'
import { resolvePath } from '@/domain/routes'
import { pathInside } from '@/domain/safe-address'
import type { CaseSubject } from '@/domain/safeguarding/case-subject'
import { type LiveState, publicLiveStates } from '@/domain/workflow/states'
import { env } from '@/env'
import { published, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

/** All but what others keep of it. */
type Found = Omit<CaseSubject, 'copies'>

export type StoredCase = { readonly about?: unknown; readonly document?: unknown }

export async function readCaseSubject(req: PayloadRequest, stored: StoredCase): Promise<Found> {
  const about = typeof stored.about === 'string' ? stored.about : ''
  const path = pathIn(about)
  const nothing = { path, document: null, namesakes: [], picture: null }
  const chosen = stored.document as { relationTo?: string; value?: unknown } | null | undefined
  const id = idOf(chosen?.value)
  if (chosen?.relationTo === 'media') return { ...nothing, picture: id }
  if (id && chosen?.relationTo && isReviewedKind(chosen.relationTo)) {
    const by = sql`subject_collection = ${chosen.relationTo} and subject_id = ${id}`
    return { ...nothing, document: await readDocument(req, by) }
  }
  const route = path === null ? undefined : resolvePath(path)?.route
  const named = route && documentAt(route)
  if (named) {
    const by = sql`subject_collection = ${named.kind} and slug = ${named.slug}`
    return { ...nothing, document: await readDocument(req, by) }
  }
  const [only, ...more] = await readDocuments(req, called(about), mostNamesakes)
  return more.length > 0 && only
    ? { ...nothing, namesakes: [only, ...more] }
    : { ...nothing, document: only ?? null }
}

const mostNamesakes = 10

/** What readers see under the title that somebody wrote, in any language; however she spaced or quoted it. */
function called(about: string) {
  const title = about
    .normalize('NFC')
    .replace(/^[\s"'”“’»«]+|[\s"'”“’»«.]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  return sql`live in ${publicLiveStates} and ${title} <> '' and (lower(title) = ${title} or exists (
    select 1 from ${published.search_entries} e
    where e.kind = subject_collection and e.id = subject_id and lower(e.title) = ${title}))`
}

/** Readers paste whole addresses, with queries and fragments. @returns null for another site's, and for no address */
function pathIn(about: string): string | null {
  const path = pathInside(about, env.SERVER_URL)?.replace(/[?#].*/, '')
  try {
    return path === undefined ? null : decodeURI(path)
  } catch {
    return null
  }
}

const readDocument = async (req: PayloadRequest, by: ReturnType<typeof sql>) =>
  (await readDocuments(req, by, 1))[0] ?? null

async function readDocuments(
  req: PayloadRequest,
  by: ReturnType<typeof sql>,
  most: number,
): Promise<CaseSubject['namesakes']> {
  const rows = await query<
    RowOf<typeof stored.workflow_items, 'subject_collection' | 'subject_id' | 'title' | 'live'>
  >(
    req,
    sql`select subject_collection, subject_id, title, live from ${stored.workflow_items} where ${by}
        order by published_at desc nulls last limit ${most}`,
  )
  return rows.map((row) => ({
    kind: row.subject_collection as ReviewedKind,
    id: row.subject_id,
    title: row.title,
    live: row.live as LiveState,
  }))
}
