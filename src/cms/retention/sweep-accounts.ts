/** Takes away what signing in has left behind: nothing here grows without end. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { sweepAttempts } from '../db/rate-limit'
import { app, stored } from '../db/tables'
import { query } from '../db/transaction'
import { sweepHandIns } from '../machines/hand-ins'

export async function sweepAccounts(payload: Payload): Promise<void> {
  const place = { payload }
  await sweepAttempts(place)
  await sweepHandIns(place)
  await query(place, sql`delete from ${app.tickets} where expires_at < now()`)
  await query(
    place,
    sql`delete from ${app.address_changes} c where asked_at < now() - interval '1 day'
          and not exists (select from ${app.tickets} t where t.about = c.id)`,
  )
  await query(place, sql`delete from ${app.known_networks} where seen_at < now() - interval '90 days'`)
  await query(place, sql`delete from ${app.push_subscriptions} where at < now() - interval '90 days'`)
  await query(
    place,
    sql`delete from ${app.sessions} s where last_used_at < now() - interval '1 hour'
          and not exists (select from ${stored.users_sessions} p where p.id = s.id and p.expires_at > now())`,
  )
  await query(
    place,
    sql`delete from ${app.second_factors} where confirmed_at is null and made_at < now() - interval '1 day'`,
  )
}
