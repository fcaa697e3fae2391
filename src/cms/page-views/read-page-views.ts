/** What readers read, for those who write: sums by day, page and language from the front's counts. */
import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { defaultLocale, type Locale } from '@/domain/locales'
import { type CountedKind, dayOf, type PageViews, type ReadPage } from '@/domain/page-views'
import { documentAt, pagedKinds } from '@/domain/public-route'
import { isStaff, type Person } from '@/domain/roles'
import { pathTo, type Route } from '@/domain/routes'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { query, type Row } from '../db/transaction'

const shown = 50

/** Days from `since` on, today included. */
export const since = (days: number) => sql`${dayOf(now())}::date - ${days - 1}::int`

export async function readPageViews(
  req: PayloadRequest,
  person: Person,
  days: number,
  most = shown,
): Promise<PageViews> {
  if (!isStaff(person)) throw new Forbidden(req.t)
  const [perDay, languages, pages] = await Promise.all([
    query(
      req,
      sql`select d.day::date::text as day, coalesce(sum(v.views), 0)::int as views
          from generate_series(${since(days)}, ${dayOf(now())}::date, interval '1 day') as d(day)
          left join ${app.page_views} v on v.day = d.day::date group by d.day order by d.day`,
    ),
    query<RowOf<typeof app.page_views, 'locale'> & { views: number }>(
      req,
      sql`select locale, sum(views)::int as views from ${app.page_views} where day >= ${since(days)}
          group by locale order by views desc`,
    ),
    readPages(req, days, most),
  ])
  const views = perDay.map((row) => ({ day: String(row.day), views: Number(row.views) }))
  return {
    days,
    total: views.reduce((sum, { views: n }) => sum + n, 0),
    perDay: views,
    languages: languages.map((row) => ({ locale: row.locale as Locale, views: row.views })),
    pages,
  }
}

async function readPages(req: PayloadRequest, days: number, most: number): Promise<ReadPage[]> {
  const rows = await query(
    req,
    sql`select kind, slug, sum(views)::int as views,
               coalesce(sum(views) filter (where locale <> ${defaultLocale}), 0)::int as elsewhere
        from ${app.page_views} where day >= ${since(days)}
        group by kind, slug order by views desc, kind, slug limit ${most}`,
  )
  const documents = await documentsOf(req, rows)
  return rows.map((row): ReadPage => {
    const place = row.kind as CountedKind
    const slug = String(row.slug)
    const found = documents.get(`${documentAt({ kind: place, slug } as Route)?.kind}:${slug}`)
    return {
      path: pathTo({ kind: place, slug } as Route),
      document: found?.document ?? null,
      title: found?.title ?? null,
      place,
      views: Number(row.views),
      inOtherLanguages: Number(row.elsewhere),
    }
  })
}

type Found = { readonly document: NonNullable<ReadPage['document']>; readonly title: string | null }

async function documentsOf(req: PayloadRequest, pages: readonly Row[]): Promise<Map<string, Found>> {
  const slugs = [...new Set(pages.map(({ slug }) => String(slug)))].filter(Boolean)
  if (slugs.length === 0) return new Map()
  const rows = await query<
    RowOf<typeof stored.workflow_items, 'subject_collection' | 'subject_id' | 'slug' | 'title'>
  >(
    req,
    sql`select subject_collection, subject_id, slug, title from ${stored.workflow_items}
        where subject_collection in ${pagedKinds} and slug in ${slugs}`,
  )
  return new Map(
    rows.map((row) => [
      `${row.subject_collection}:${row.slug}`,
      {
        document: { kind: row.subject_collection as ReviewedKind, id: row.subject_id },
        title: row.title,
      },
    ]),
  )
}
