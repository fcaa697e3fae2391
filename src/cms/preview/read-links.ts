/** The links of one document, newest first, for those who work with it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { mayShare, type PreviewLink, type PreviewLinks } from '@/domain/preview/preview-links'
import type { Person } from '@/domain/roles'
import { app, type RowOf } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { loadInside } from '../document/inside'
import type { Reference } from '../document/reference'
import type { Loaded } from '../document/subject'
import { readNames } from '../people/names'

const most = 50

export async function readLinks(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
): Promise<PreviewLinks> {
  return linksOf(req, person, await loadInside(req, person, reference))
}

/** The same for a document that has been opened already. */
export async function linksOf(
  req: PayloadRequest,
  person: Person,
  { reference, subject, item }: Loaded,
): Promise<PreviewLinks> {
  const rows = await query<RowOf<typeof app.preview_links>>(
    req,
    sql`select * from ${app.preview_links} where kind = ${reference.kind} and subject_id = ${reference.id}
        order by made_at desc limit ${most}`,
  )
  const names = await readNames(
    req,
    rows.flatMap((row) => [row.made_by, row.ended_by]),
  )
  return {
    links: rows.map((row) => linkFrom(row, names, item.latestVersion)),
    mayShare: mayShare(person, subject),
  }
}

const iso = (value: unknown) => (value ? new Date(value as string).toISOString() : null)

function linkFrom(row: Row, names: Map<string, string>, latest: string | null): PreviewLink {
  const expiresAt = new Date(row.expires_at as string)
  return {
    id: String(row.id),
    recipient: String(row.recipient),
    madeBy: names.get(String(row.made_by)) ?? null,
    madeAt: iso(row.made_at) ?? '',
    expiresAt: expiresAt.toISOString(),
    state: row.ended_at ? 'ended' : expiresAt <= now() ? 'expired' : 'open',
    endedBy: row.ended_by ? (names.get(String(row.ended_by)) ?? null) : null,
    isLatest: row.version === latest,
    opened: Number(row.opened),
    openedAt: iso(row.opened_at),
    answers: Number(row.answers),
  }
}
