/** How often a writer's own pages were read lately: she may know that of hers, and of no others. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { ownDays } from '@/domain/review/own-days'
import type { Route } from '@/domain/routes'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { since } from './read-page-views'

/** @returns views by `kind:slug`; what nobody read is not there */
export async function ownPageViews(
  req: PayloadRequest,
  routes: readonly Route[],
): Promise<ReadonlyMap<string, number>> {
  if (routes.length === 0) return new Map()
  const rows = await query<RowOf<typeof app.page_views, 'kind' | 'slug'> & { views: number }>(
    req,
    sql`select kind, slug, sum(views)::int as views from ${app.page_views}
        where day >= ${since(ownDays)} and kind || ':' || slug in ${routes.map(placeKey)}
          and kind in ${[...new Set(routes.map(({ kind }) => kind))]}
        group by kind, slug`,
  )
  return new Map(rows.map((row) => [`${row.kind}:${row.slug}`, row.views]))
}

export const placeKey = (route: Route): string => `${route.kind}:${'slug' in route ? route.slug : ''}`
