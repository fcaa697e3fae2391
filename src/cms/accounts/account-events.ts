/** What happened to accounts: appended, never changed, kept when the person has gone. */

import { sql } from '@payloadcms/db-postgres'
import { type AccountEvent, toldToAdmins } from '@/domain/accounts/events'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { queueMail } from '../mail/queue-mail'
import type { InTransaction } from '../payload/executor'
import { idsWithRole } from '../people/people-with-role'

/** @param subject a person, a machine or a webhook @param actor who did it; null for whoever held a link from the mail */
export async function recordAccountEvent(
  queryable: InTransaction,
  subject: string,
  name: AccountEvent,
  actor: string | null,
): Promise<void> {
  const [row] = await query<RowOf<typeof app.account_events, 'id'>>(
    queryable,
    sql`insert into ${app.account_events} (person, actor, name, at)
        values (${subject}, ${actor}, ${name}, ${now().toISOString()}) returning id`,
  )
  if (toldToAdmins.includes(name)) await tellAdmins(queryable, String(row?.id), subject, name, actor)
}

/** To every administrator but who did it and whom it is about; gathered, since such things come in rows. */
async function tellAdmins(
  queryable: InTransaction,
  id: string,
  subject: string,
  event: AccountEvent,
  actor: string | null,
): Promise<void> {
  const admins = (await idsWithRole(queryable, 'admin')).filter((id) => id !== actor && id !== subject)
  if (admins.length === 0) return
  const [names] = await query(
    queryable,
    sql`select coalesce((select name from ${stored.users} where id::text = ${subject}),
            (select name from ${stored.machines} where id::text = ${subject}),
            (select name from ${stored.webhooks} where id::text = ${subject})) as whose,
          (select name from ${stored.users} where id::text = ${actor}) as by`,
  )
  const content = { event, whose: String(names?.whose ?? ''), by: (names?.by ?? null) as string | null }
  for (const user of admins) {
    await queueMail(queryable, {
      key: `account:${id}:${user}`,
      to: { user },
      topic: 'accounts',
      kind: 'accountNews',
      content,
    })
  }
}

export type ToldEvent = { readonly name: AccountEvent; readonly at: string; readonly by: string | null }

/** The latest events of one account, newest first. */
export async function readAccountEvents(queryable: Queryable, subject: string): Promise<ToldEvent[]> {
  const rows = await query<
    RowOf<typeof app.account_events, 'name' | 'at'> & { by: RowOf<typeof stored.users>['name'] | null }
  >(
    queryable,
    sql`select e.name, e.at, u.name as by from ${app.account_events} e left join ${stored.users} u on u.id::text = e.actor
        where e.person = ${subject} order by e.id desc limit 20`,
  )
  return rows.map((row) => ({
    name: row.name as AccountEvent,
    at: new Date(row.at).toISOString(),
    by: row.by,
  }))
}
