/** How many are on the list, by language, and when letters go: for editors, in numbers alone. */
import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import { nextLetterDay } from '@/domain/newsletter/days'
import type { Newsletter } from '@/domain/newsletter/list'
import { hasRole, type Person } from '@/domain/roles'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { readLiveSettings } from './live-settings'

export async function readNewsletter(req: PayloadRequest, person: Person): Promise<Newsletter> {
  if (!hasRole(person, 'editor', 'admin')) throw new Forbidden(req.t)
  const [counts, [last], settings] = await Promise.all([
    query<RowOf<typeof app.subscribers, 'language'> & { count: number }>(
      req,
      sql`select language, count(*)::int as count from ${app.subscribers}
          where confirmed_at is not null group by 1 order by 2 desc, 1`,
    ),
    query(
      req,
      sql`select l.day::text as day, l.receivers,
            (select count(*) from ${app.mails} m where m.kind = 'letter' and m.sent_at is null)::int as waiting
          from ${app.letters} l order by l.day desc limit 1`,
    ),
    readLiveSettings(req),
  ])
  const lastDay = last ? String(last.day) : null
  return {
    counts: counts.map((row) => ({ language: row.language as Locale, count: row.count })),
    last: last
      ? { day: String(last.day), receivers: Number(last.receivers), waiting: Number(last.waiting) }
      : null,
    next: settings.newsletterDay ? nextLetterDay(now(), settings.newsletterDay, lastDay) : null,
  }
}
