/** What a webhook's page in the admin asks and does. */
import { sql } from '@payloadcms/db-postgres'
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAccountEvent } from '../accounts/account-events'
import { type RowOf, stored } from '../db/tables'
import { inTransactionFor, type Queryable, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { byAdmin, byAdminWith } from '../http/answering'
import { readDeliveries, sendAgain, sendTest } from './delivery-log'
import { makeSecret, secretState } from './secrets'
import { pause, start } from './switch'

const which = { id: z.uuid() }

export const webhookEndpoints: Omit<Endpoint, 'root'>[] = [
  byAdmin('get', '/:id/panel', async (req, _, id) => {
    const queryable = { payload: req.payload }
    return {
      ...(await standing(req, queryable, id)),
      deliveries: await readDeliveries(queryable, id),
    }
  }),
  byAdmin('post', '/:id/secret', (req, user, id) =>
    inTransactionFor(req, async (place) => {
      const secret = await makeSecret(place, id)
      if (!secret) throw new NotFound(req.t)
      await recordAccountEvent(place, id, 'webhookSecretMade', String(user.id))
      return { secret }
    }),
  ),
  byAdminWith(
    'post',
    '/:id/state',
    z.object({ ...which, state: z.enum(['on', 'paused']) }),
    (req, user, { id, state }) =>
      inTransactionFor(req, async (place) => {
        const { hasSecret } = await standing(req, place, id)
        if (state === 'on' && !hasSecret) throw new AccountRefused(req, 'webhookNeedsSecret')
        await (state === 'on' ? start : pause)(place, id)
        await recordAccountEvent(place, id, 'webhookChanged', String(user.id))
        return { state: (await standing(req, place, id)).state }
      }),
  ),
  byAdmin('post', '/:id/test', (req, _, id) =>
    inTransactionFor(req, async (place) => {
      const { hasSecret } = await standing(req, place, id)
      if (!hasSecret) throw new AccountRefused(req, 'webhookNeedsSecret')
      await sendTest(place, id)
      return {}
    }),
  ),
  byAdminWith('post', '/:id/again', z.object({ ...which, delivery: z.uuid() }), (req, _, { id, delivery }) =>
    inTransactionFor(req, async (place) => {
      const { state } = await standing(req, place, id)
      if (state === 'stopped') throw new AccountRefused(req, 'webhookStopped')
      if (!(await sendAgain(place, id, delivery))) throw new NotFound(req.t)
      return {}
    }),
  ),
]

/** @throws where there is no such webhook */
async function standing(req: PayloadRequest, queryable: Queryable, id: string) {
  const [row] = await query<RowOf<typeof stored.webhooks, 'state' | 'state_since' | 'stopped_because'>>(
    queryable,
    sql`select state, state_since, stopped_because from ${stored.webhooks} where id = ${id}`,
  )
  if (!row) throw new NotFound(req.t)
  return {
    state: row.state,
    since: row.state_since && new Date(row.state_since).toISOString(),
    because: row.stopped_because,
    ...(await secretState(queryable, id)),
  }
}
