/** The counts as a file: one line a day, page and language. */
import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import { isStaff, type Person } from '@/domain/roles'
import { pathTo, type Route } from '@/domain/routes'
import { reviewTexts } from '@/messages/review/texts'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { csvAnswer } from '../http/csv'
import { languageOf } from '../people/language'
import { since } from './read-page-views'

const most = 200_000

export async function pageViewsCsv(req: PayloadRequest, person: Person, days: number): Promise<Response> {
  if (!isStaff(person)) throw new Forbidden(req.t)
  const { columns } = reviewTexts(languageOf(req)).pageViews
  const rows = await query<
    RowOf<typeof app.page_views, 'kind' | 'slug' | 'locale' | 'views'> & { day: string }
  >(
    req,
    sql`select day::text as day, kind, slug, locale, views from ${app.page_views}
        where day >= ${since(days)} order by day desc, views desc limit ${most}`,
  )
  const cells = rows.map(({ day, kind, slug, locale, views }) => [
    day,
    pathTo({ kind, slug } as Route, locale as Locale),
    locale,
    Number(views),
  ])
  return csvAnswer('page-views', [columns.day, columns.page, columns.language, columns.views], cells)
}
