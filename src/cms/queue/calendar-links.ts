/**
 * The calendar of one person at an address that a calendar program can ask (RFC 5545). Who has the address has the
 * calendar, and it lies with whoever runs that program: so it tells what is to be done and where, and no title, no code
 * and no name.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import ical from 'ical-generator'
import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { dayAfter } from '@/domain/days'
import { organisation } from '@/domain/organisation'
import { dayOf } from '@/domain/page-views'
import type { CalendarEntry } from '@/domain/review/calendar'
import { env } from '@/env'
import { reviewTexts } from '@/messages/review/texts'
import { recordAccountEvent } from '../accounts/account-events'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { own } from '../http/answering'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { happeningsOf } from './read-calendar'

/** As far as the calendar program is told. */
const days = { back: 14, ahead: 180 } as const

const hashOf = (secret: string) => createHash('sha256').update(secret).digest()

/** `/api/calendar/{secret}.ics` without a session; below `/api/users`, what its owner does with it. */
export const calendarFeed: Endpoint = {
  path: '/calendar/:file',
  method: 'get',
  handler: async ({ payload, routeParams }) => {
    const [, secret] = /^([\w-]{43})\.ics$/.exec(String(routeParams?.file)) ?? []
    const user = secret && (await ownerOf({ payload }, secret))
    if (!user) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
    const person = personOf({ user })
    const today = dayOf(now())
    const entries = person
      ? await happeningsOf({ payload }, person, dayAfter(today, -days.back), dayAfter(today, days.ahead))
      : []
    return new Response(written(entries, languageOf({ user } as never)), {
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' },
    })
  },
}

export const calendarLinkEndpoints: Omit<Endpoint, 'root'>[] = [
  own('get', '/calendar-link', z.object({}), async ({ payload }, { id }) => {
    const [link] = await query<RowOf<typeof app.calendar_links, 'made_at'>>(
      { payload },
      sql`select made_at from ${app.calendar_links} where person = ${id}`,
    )
    return { madeAt: link ? new Date(link.made_at).toISOString() : null }
  }),
  own('post', '/calendar-link', z.object({}), ({ payload }, { id }) =>
    inTransaction(payload, null, async (place) => {
      const secret = randomBytes(32).toString('base64url')
      await query(
        place,
        sql`insert into ${app.calendar_links} (person, hash, made_at)
            values (${id}, ${hashOf(secret)}, ${now().toISOString()})
            on conflict (person) do update set hash = excluded.hash, made_at = excluded.made_at`,
      )
      await recordAccountEvent(place, String(id), 'calendarLinkMade', String(id))
      return { address: `${env.SERVER_URL}/api/calendar/${secret}.ics` }
    }),
  ),
  own('post', '/calendar-link/end', z.object({}), ({ payload }, { id }) =>
    inTransaction(payload, null, async (place) => {
      await query(place, sql`delete from ${app.calendar_links} where person = ${id}`)
      await recordAccountEvent(place, String(id), 'calendarLinkEnded', String(id))
      return { madeAt: null }
    }),
  ),
]

/** As she is today, with the rights of today: nobody whose account is closed. */
async function ownerOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  secret: string,
): Promise<TypedUser | null> {
  const [link] = await query<RowOf<typeof app.calendar_links, 'person'>>(
    { payload },
    sql`select person from ${app.calendar_links} where hash = ${hashOf(secret)}`,
  )
  if (!link) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: link.person }, closedAt: { exists: false } },
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? ({ ...docs[0], collection: 'users' } as TypedUser) : null
}

function written(entries: readonly CalendarEntry[], language: Parameters<typeof reviewTexts>[0]): string {
  const { calendar: say, kinds } = reviewTexts(language)
  const calendar = ical({
    name: `${organisation.product} – ${say.heading}`,
    prodId: organisation.product,
    ttl: 3600,
  })
  for (const { what, at, kind, id, municipality } of entries)
    calendar.createEvent({
      id: `${what}-${id}@${new URL(env.SERVER_URL).host}`,
      start: new Date(at),
      stamp: new Date(at),
      summary: [say.what[what], kind in kinds && kinds[kind as keyof typeof kinds], municipality]
        .filter(Boolean)
        .join(' · '),
      url: `${env.SERVER_URL}/admin/calendar`,
    })
  return calendar.toString()
}
