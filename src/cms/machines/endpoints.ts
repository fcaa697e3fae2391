/** A machine's key, and the yes of whoever answers for what it hands in. */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { recordAccountEvent } from '../accounts/account-events'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { byAdmin, open, own } from '../http/answering'
import { agree, endAnswering, keyState, listAnsweredFor, tellAnswerer } from './answering-for'
import { makeKey } from './keys'

export const machineEndpoints: Omit<Endpoint, 'root'>[] = [
  byAdmin('get', '/:id/key', (req, _, id) => keyState({ payload: req.payload }, id)),
  byAdmin('post', '/:id/key', (req, user, id) =>
    inTransaction(req.payload, null, async (place) => {
      const { key, hash, hint } = makeKey()
      const rows = await query<RowOf<typeof stored.machines, 'id'>>(
        place,
        sql`update ${stored.machines} set key_hash = ${hash}, key_hint = ${hint} where id = ${id} returning id`,
      )
      if (rows.length === 0) throw new AccountRefused(req, 'noSuchPerson')
      await recordAccountEvent(place, id, 'keyMade', String(user.id))
      await tellAnswerer(place, id)
      return { key, hint }
    }),
  ),
  open('post', '/agree', z.object({ token: z.string().max(200) }), async (req, { token }) => ({
    name: await agree(req, token),
  })),
  own('get', '/mine', z.object({}), async (req, { id }) => ({
    machines: await listAnsweredFor({ payload: req.payload }, id),
  })),
  own('post', '/mine/end', z.object({ id: z.uuid() }), (req, user, { id }) =>
    inTransaction(req.payload, null, async (place) => {
      await endAnswering(place, String(user.id), id)
      return { hasAgreed: false }
    }),
  ),
]
