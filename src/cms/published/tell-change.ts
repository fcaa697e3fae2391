/**
 * The log of what changed for readers, in order and without a gap. A number is taken under a lock that is held to the
 * commit, so that nobody who has read one number finds a lower one later. Taken last: whoever waits for it holds up
 * nobody for anything else.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type PublicChange, publicChange } from '@/domain/workflow/public-change'
import { isPublic } from '@/domain/workflow/states'
import { published, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import type { Item } from '../document/item'
import { pairs, type Reference } from '../document/reference'
import { recall } from '../machines/recalls'
import { noteDeliveries } from '../webhooks/note-deliveries'
import { askToPing } from '../webhooks/ping-hub'

type Change = {
  readonly reference: Reference
  readonly before: Item
  readonly after: Item
  readonly release?: string | undefined
}

/** In the order in which they come. */
export async function tellChanges(req: PayloadRequest, changes: readonly Change[]): Promise<void> {
  const told = await lastTold(
    req,
    changes.map(({ reference }) => reference),
  )
  const news = changes.flatMap(({ reference, before, after, release }, at) => {
    const known = told[at] ?? null
    // The memory's slug is the working copy's, except when a version goes live; otherwise it is where it was.
    const isNew = isPublic(after.live) && before.liveVersion !== after.liveVersion
    const slug = isNew ? after.slug : known
    const what = publicChange({ ...before, slug: known }, { ...after, slug })
    const because = isPublic(after.live) ? null : after.withdrawnBecause
    return what ? [{ ...reference, what, slug, because, release }] : []
  })
  await write(req, news)
}

/** Tells of what was live before there was a log. */
export async function tellOfOld(
  req: PayloadRequest,
  documents: readonly { readonly reference: Reference; readonly item: Item }[],
): Promise<void> {
  const live = documents.filter(({ item }) => isPublic(item.live)).map(({ reference }) => reference)
  const told = await lastTold(req, live)
  const untold = live.filter((_, at) => told[at] === undefined)
  if (untold.length === 0) return
  const rows = await query<RowOf<typeof published.documents, 'kind' | 'id' | 'slug'>>(
    req,
    sql`select kind, id, slug from ${published.documents} where (kind, id) in ${pairs(untold)}`,
  )
  const slugs = new Map(rows.map(({ kind, id, slug }) => [`${kind}:${id}`, slug]))
  await write(
    req,
    untold.map((one) => ({
      ...one,
      what: 'published' as const,
      slug: slugs.get(`${one.kind}:${one.id}`) ?? null,
      because: null,
    })),
  )
}

/**
 * Tells of live documents that show a picture or file which was closed, opened or described otherwise: their own content is
 * what it was, and so is its hash, but whoever keeps a copy shows what she should not, or less than she could.
 *
 * @param names such as `media:…`, whose addresses have changed
 */
export async function tellOfShown(req: PayloadRequest, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const showing = await query<RowOf<typeof published.documents, 'kind' | 'id' | 'slug' | 'names'>>(
    req,
    sql`select kind, id, slug, names from ${published.documents}
        where names && array(select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb)) order by kind, id`,
  )
  for (const { kind, id, names: all } of showing)
    await askToPing(req, { kind, id } as Reference, all as string[])
  await write(
    req,
    showing.map(({ kind, id, slug }) => ({
      ...({ kind, id } as Reference),
      what: 'changed' as const,
      slug,
      because: null,
    })),
  )
}

/** @returns of each the address that was told last; undefined when nothing was told of it */
async function lastTold(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<(string | null | undefined)[]> {
  const rows = await query<RowOf<typeof published.changes, 'kind' | 'id' | 'slug'>>(
    req,
    sql`select given.kind, given.id, last.slug
        from jsonb_to_recordset(${JSON.stringify(references)}::jsonb) as given(kind text, id text)
        join lateral (
          select slug from ${published.changes} c where c.kind = given.kind and c.id = given.id
          order by position desc limit 1
        ) last on true`,
  )
  const slugs = new Map(rows.map(({ kind, id, slug }) => [`${kind}:${id}`, slug]))
  return references.map(({ kind, id }) => slugs.get(`${kind}:${id}`))
}

type Told = Reference & {
  readonly what: PublicChange
  readonly slug: string | null
  readonly because: Item['withdrawnBecause']
  readonly release?: string | undefined
}

async function write(req: PayloadRequest, news: readonly Told[]): Promise<void> {
  if (news.length === 0) return
  await query(req, sql`lock table ${published.changes} in share row exclusive mode`)
  const numbered = JSON.stringify(news.map((one, place) => ({ ...one, place })))
  const rows = await query<RowOf<typeof published.changes, 'position' | 'at'>>(
    req,
    sql`insert into ${published.changes} (position, at, what, kind, id, slug, because, release, hash)
        select (select coalesce(max(position), 0) from ${published.changes}) + 1 + place, clock_timestamp(), what,
          kind, id, slug, because, release,
          (select approval ->> 'hash' from ${published.documents} d where d.kind = told.kind and d.id = told.id)
        from jsonb_to_recordset(${numbered}::jsonb)
          as told(place integer, what text, kind text, id text, slug text, because text, release text)
        order by place returning position, at`,
  )
  if (rows.length !== news.length) throw new Error('A change was told to nobody.')
  const entries = rows.map(({ position, at }, place) => ({
    ...(news[place] as Told),
    position: Number(position),
    at: new Date(at),
  }))
  for (const entry of entries) await recall(req, entry)
  await noteDeliveries(req, entries)
}
