/** The newest link of the chain of hashes (ADR 113): whoever has written it down can tell whether history was rewritten. */
import type { ClientBase } from 'pg'
import { z } from 'zod'

export const headSchema = z.object({
  seq: z.number(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it became a link. */
  at: z.string(),
})

export type Head = z.infer<typeof headSchema>

/** Makes links of what was written since the last time, so that a head tells of it too. */
export async function extendChain(client: ClientBase): Promise<void> {
  if (await hasChain(client)) await client.query('select app.extend_chain()')
}

/** Not on a schema from before there was one. */
async function hasChain(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('app.chain') is not null as is_there`)
  return rows[0].is_there
}

/** @returns undefined while nothing has happened yet, or on a schema from before there was a chain */
export async function readHead(client: ClientBase): Promise<Head | undefined> {
  if (!(await hasChain(client))) return undefined
  const { rows } = await client.query<{ seq: string; hash: string; at: Date }>(
    `select seq, encode(hash, 'hex') as hash, at from app.chain order by seq desc limit 1`,
  )
  const [head] = rows
  return head && { seq: Number(head.seq), hash: head.hash, at: head.at.toISOString() }
}
