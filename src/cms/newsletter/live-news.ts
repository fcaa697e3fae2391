/** What of a letter's texts readers can see at this moment, as anybody may read it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type NewsKind, newsKinds } from '@/domain/kinds'
import { publicRoute } from '@/domain/public-route'
import type { Route } from '@/domain/routes'
import { liveState } from '@/domain/workflow/states'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

export type LiveText = {
  readonly kind: NewsKind
  readonly to: Route
  /** In all languages. */
  readonly title: unknown
  readonly summary: unknown
}

/** @param day of the letter */
export async function readLiveNews(req: PayloadRequest, day: string): Promise<LiveText[]> {
  const rows = await query<{
    kind: RowOf<typeof stored.workflow_items>['subject_collection']
    id: RowOf<typeof stored.workflow_items>['subject_id']
  }>(
    req,
    sql`select i.subject_collection as kind, i.subject_id as id from ${app.letters} l
          cross join unnest(l.texts) with ordinality as told (text, place)
          join ${stored.workflow_items} i on told.text = i.subject_collection || ':' || i.subject_id
        where l.day = ${day}::date and i.live = ${liveState.live} order by told.place`,
  )
  const texts = await Promise.all(
    newsKinds.map((kind) =>
      readKind(
        req,
        kind,
        rows.flatMap((row) => (row.kind === kind ? [row.id] : [])),
      ),
    ),
  )
  return texts.flat()
}

async function readKind(req: PayloadRequest, kind: NewsKind, ids: readonly string[]): Promise<LiveText[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: kind,
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    select: { title: true, summary: true, slug: true },
    locale: 'all',
    limit: ids.length,
    pagination: false,
    depth: 0,
    draft: false,
    overrideAccess: false,
  })
  return docs
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
    .flatMap(({ title, summary, slug }) => {
      const to = publicRoute(kind, slug ?? null)
      return to ? [{ kind, to, title, summary }] : []
    })
}
