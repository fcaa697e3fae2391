/**
 * Below `/api/users/push`: her telephone asks to be told, says that it is still hers, and asks no more. One that somebody
 * else has said is hers stays that person's, whoever knows its address.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { env } from '@/env'
import { takeTurn } from '../accounts/factors'
import { attempt, pushKey } from '../accounts/throttle'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { own } from '../http/answering'
import { sessionOf } from '../payload/session'
import { vapidKey } from '../secrets/vapid-key'
import { openAddresses } from '../webhooks/open-addresses'
import { endpoint, hashOf, sealed, subscription } from './subscription'

/** Of one person; another one takes the place of that which was not seen for longest. */
const most = 5

const which = z.object({ endpoint })

export const pushEndpoints: Omit<Endpoint, 'root'>[] = [
  own('get', '/push', z.object({}), async () => ({ publicKey: vapidKey().publicKey })),
  own('post', '/push', subscription, async (req, user, given) => {
    const id = String(user.id)
    await attempt(req, 'push', pushKey(id))
    await openAddresses(new URL(given.endpoint), env.PUSH_HOSTS).catch(() => {
      throw new AccountRefused(req, 'badRequest')
    })
    return inTransaction(req.payload, null, async (place) => {
      await takeTurn(place, id)
      // Of a session that is being ended at this moment, nothing stays behind.
      const kept = await query(
        place,
        sql`insert into ${app.push_subscriptions} as mine (person, session, endpoint_hash, sealed, at)
            select person, id, ${hashOf(given.endpoint)}::bytea, ${sealed(id, given)}::bytea, ${now().toISOString()}::timestamptz
              from ${app.sessions} where id = ${sessionOf(user) ?? null} and person = ${id} for key share
            on conflict (endpoint_hash) do update set session = excluded.session, sealed = excluded.sealed, at = excluded.at
              where mine.person = excluded.person
            returning id`,
      )
      if (kept.length === 0) throw new AccountRefused(req, 'badRequest')
      await query(
        place,
        sql`delete from ${app.push_subscriptions} where id in (
              select id from ${app.push_subscriptions} where person = ${id} order by at desc, id offset ${most}
            )`,
      )
      return { isOn: true }
    })
  }),
  own('post', '/push/seen', which, async ({ payload }, user, given) => {
    const seen = await query<RowOf<typeof app.push_subscriptions, 'id'>>(
      { payload },
      sql`update ${app.push_subscriptions} set session = ${sessionOf(user) ?? ''}, at = ${now().toISOString()}
          where endpoint_hash = ${hashOf(given.endpoint)} and person = ${user.id} returning id`,
    )
    return { isOn: seen.length > 0 }
  }),
  own('post', '/push/end', which, async ({ payload }, { id }, given) => {
    await query(
      { payload },
      sql`delete from ${app.push_subscriptions} where endpoint_hash = ${hashOf(given.endpoint)} and person = ${id}`,
    )
    return { isOn: false }
  }),
]
