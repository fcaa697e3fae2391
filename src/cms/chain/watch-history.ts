/** Looks at all of history once a night, on nobody's asking: what is wrong is in the log, in the metrics and in mail. */

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { env } from '@/env'
import { now } from '../clock'
import { app } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { tellInbox } from '../mail/tell-inbox'
import { extendChain } from './head'
import { strays } from './strays'
import { verifyChain } from './verify-chain'

/** Compares the chain with the logs, with the head of the last night, and what is live with what was approved. */
export async function watchHistory(payload: Payload): Promise<void> {
  const [last] = await query<{ hash: string | null }>(
    { payload },
    sql`select encode(hash, 'hex') as hash from ${app.chain_looks}`,
  )
  const { head, faults } = await verifyAll(last?.hash ?? undefined)
  const astray = await strays(payload)
  const count = faults.length + astray.length
  // The places alone: what stands there is not for the log.
  if (count > 0)
    payload.logger.error({ msg: 'history is not whole', faults: faults.slice(0, 20), strays: astray })
  else payload.logger.info({ msg: 'history is whole', ...head })
  await inTransaction(payload, null, async (req) => {
    const at = now().toISOString()
    // A head that did not fit is not forgotten for the one that is there now: tomorrow it still does not fit.
    const hash = faults.some(({ what }) => what === 'missingHead') ? null : (head?.hash ?? null)
    await query(
      req,
      sql`insert into ${app.chain_looks} (at, faults, hash) values (${at}, ${count}, decode(${hash}, 'hex'))
          on conflict (is_only_one) do update set at = excluded.at, faults = excluded.faults,
            hash = coalesce(excluded.hash, ${app.chain_looks}.hash)`,
    )
    if (count > 0)
      await tellInbox(req, {
        key: `history:${at.slice(0, 10)}`,
        to: { otherwise: 'admin' },
        collection: 'workflow-events',
        words: (texts, link) => texts.historyNotWhole(count, link),
      })
  })
}

/** On a connection of its own: it may take minutes, and the pool's are for those who wait. */
async function verifyAll(ancestor: string | undefined) {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'beratta-verify' })
  client.on('error', () => {})
  await client.connect()
  try {
    await extendChain(client)
    return await verifyChain(client, { ancestor })
  } finally {
    await client.end().catch(() => {})
  }
}
