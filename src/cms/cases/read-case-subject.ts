/** Finds the document behind a case: the one that safeguarding chose, else the one behind the reader's address. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/cms/review/actor'
import { query } from '@/cms/review/transaction'
import { documentAt } from '@/domain/public-route'
import { resolvePath } from '@/domain/routes'
import { pathInside } from '@/domain/safe-address'
import type { CaseSubject } from '@/domain/safeguarding/case-subject'
import { isReviewedKind, type ReviewedKind } from '@/domain/workflow/kinds'
import type { LiveState } from '@/domain/workflow/states'
import { env } from '@/env'

export type StoredCase = { readonly about?: unknown; readonly document?: unknown }

export async function readCaseSubject(req: PayloadRequest, stored: StoredCase): Promise<CaseSubject> {
  const path = pathIn(typeof stored.about === 'string' ? stored.about : '')
  const chosen = stored.document as { relationTo?: string; value?: unknown } | null | undefined
  const id = idOf(chosen?.value)
  if (chosen?.relationTo === 'media') return { path, document: null, picture: id }
  if (id && chosen?.relationTo && isReviewedKind(chosen.relationTo)) {
    const by = sql`subject_collection = ${chosen.relationTo} and subject_id = ${id}`
    return { path, document: await readDocument(req, by), picture: null }
  }
  const route = path === null ? undefined : resolvePath(path)?.route
  const named = route && documentAt(route)
  if (!named) return { path, document: null, picture: null }
  const by = sql`subject_collection = ${named.kind} and slug = ${named.slug}`
  return { path, document: await readDocument(req, by), picture: null }
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

async function readDocument(
  req: PayloadRequest,
  by: ReturnType<typeof sql>,
): Promise<CaseSubject['document']> {
  const rows = await query(
    req,
    sql`select subject_collection, subject_id, title, live from workflow_items where ${by}
        order by published_at desc nulls last limit 1`,
  )
  const row = rows[0]
  if (!row) return null
  return {
    kind: row.subject_collection as ReviewedKind,
    id: String(row.subject_id),
    title: row.title as string | null,
    live: row.live as LiveState,
  }
}
