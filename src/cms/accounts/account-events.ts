/** What happened to accounts: appended, never changed, kept when the person has gone. */
import { sql } from '@payloadcms/db-postgres'
import type { AccountEvent } from '@/domain/accounts/events'
import { now } from '../clock'
import { type Place, query } from '../review/transaction'

/** @param subject a person, or a machine @param actor who did it; null for whoever held a link from the mail */
export async function recordAccountEvent(
  place: Place,
  subject: string,
  name: AccountEvent,
  actor: string | null,
): Promise<void> {
  await query(
    place,
    sql`insert into app.account_events (person, actor, name, at)
        values (${subject}, ${actor}, ${name}, ${now().toISOString()})`,
  )
}

export type ToldEvent = { readonly name: AccountEvent; readonly at: string; readonly by: string | null }

/** The latest events of one account, newest first. */
export async function readAccountEvents(place: Place, subject: string): Promise<ToldEvent[]> {
  const rows = await query(
    place,
    sql`select e.name, e.at, u.name as by from app.account_events e left join users u on u.id::text = e.actor
        where e.person = ${subject} order by e.id desc limit 20`,
  )
  return rows.map((row) => ({
    name: row.name as AccountEvent,
    at: new Date(row.at as string).toISOString(),
    by: row.by === null ? null : String(row.by),
  }))
}
