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
import type { Reference } from '../document/reference'
import { recall } from '../machines/recalls'
import { noteDeliveries } from '../webhooks/note-deliveries'
import { askToPing } from '../webhooks/ping-hub'

export async function tellChange(
  req: PayloadRequest,
  reference: Reference,
  before: Item,
  after: Item,
): Promise<void> {
  const known = (await lastTold(req, reference)) ?? null
  // The memory's slug is the working copy's, except when a version goes live; otherwise it is where it was.
  const isNew = isPublic(after.live) && before.liveVersion !== after.liveVersion
  const slug = isNew ? after.slug : known
  const what = publicChange({ ...before, slug: known }, { ...after, slug })
  const because = isPublic(after.live) ? null : after.withdrawnBecause
  if (what) await write(req, reference, { what, slug, because })
}

/** Tells of what was live before there was a log. */
export async function tellOfOld(req: PayloadRequest, reference: Reference, item: Item): Promise<void> {
  if (!isPublic(item.live) || (await lastTold(req, reference)) !== undefined) return
  const { kind, id } = reference
  const [row] = await query(
    req,
    sql`select slug from ${published.documents} where kind = ${kind} and id = ${id}`,
  )
  await write(req, reference, {
    what: 'published',
    slug: (row?.slug ?? null) as string | null,
    because: null,
  })
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
  for (const { kind, id, slug, names } of showing) {
    const reference = { kind, id } as Reference
    await askToPing(req, reference, names as string[])
    await write(req, reference, { what: 'changed', slug: slug as string | null, because: null })
  }
}

/** @returns the address that was told last; undefined when nothing was told of it */
async function lastTold(req: PayloadRequest, { kind, id }: Reference): Promise<string | null | undefined> {
  const [last] = await query(
    req,
    sql`select slug from ${published.changes} where kind = ${kind} and id = ${id} order by position desc limit 1`,
  )
  return last && (last.slug as string | null)
}

type Told = {
  readonly what: PublicChange
  readonly slug: string | null
  readonly because: Item['withdrawnBecause']
}

async function write(
  req: PayloadRequest,
  { kind, id }: Reference,
  { what, slug, because }: Told,
): Promise<void> {
  await query(req, sql`lock table ${published.changes} in share row exclusive mode`)
  const [told] = await query<RowOf<typeof published.changes, 'position' | 'at'>>(
    req,
    sql`insert into ${published.changes} (position, at, what, kind, id, slug, because, hash)
        select coalesce(max(position), 0) + 1, clock_timestamp(), ${what}, ${kind}, ${id}, ${slug}, ${because},
          (select approval ->> 'hash' from ${published.documents} where kind = ${kind} and id = ${id})
        from ${published.changes} returning position, at`,
  )
  if (!told) throw new Error('A change was told to nobody.')
  const entry = { position: Number(told.position), at: new Date(told.at), what, kind, id }
  await recall(req, entry)
  await noteDeliveries(req, entry)
}
