import { createHmac } from 'node:crypto'
import pg from 'pg'
import { networkOf } from '@/domain/accounts/network'
import type { Rule } from './attempt-rules'

/**
 * Counts attempts per address in the database, so that limits hold over all instances together. Here, in front of
 * Payload, and not with those of `cms/db/rate-limit`: what is stopped here costs it nothing. Addresses are kept as keyed
 * hashes only. Without the table or the database nobody is stopped: then nothing can be tried either.
 */
export class Attempts {
  readonly #pool: pg.Pool
  readonly #secret: string

  constructor(databaseUrl: string, secret: string) {
    this.#secret = secret
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 2,
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
      allowExitOnIdle: true,
    })
    this.#pool.on('error', () => {})
  }

  /** Seconds until the address may try again; 0 when it may now. */
  async wait(rule: Rule, address: string): Promise<number> {
    const rows = await this.#query(
      'select ceil(extract(epoch from resets_at - now()))::int as seconds from app.attempts where key = $1 and hits >= $2 and resets_at > now()',
      [this.#key(rule, address), rule.most],
    )
    return Number(rows[0]?.seconds ?? 0)
  }

  async count(rule: Rule, address: string): Promise<void> {
    await this.#query(
      `insert into app.attempts as a (key, hits, resets_at) values ($1, 1, now() + $2 * interval '1 second')
       on conflict (key) do update set
         hits = case when a.resets_at > now() then a.hits + 1 else 1 end,
         resets_at = case when a.resets_at > now() then a.resets_at else excluded.resets_at end`,
      [this.#key(rule, address), rule.seconds],
    )
    if (Math.random() < 0.01) await this.#query(`delete from app.attempts where resets_at < now()`, [])
  }

  close(): Promise<void> {
    return this.#pool.end()
  }

  #key(rule: Rule, address: string): Buffer {
    return createHmac('sha256', this.#secret)
      .update(`${rule.name} ${networkOf(address)}`)
      .digest()
  }

  async #query(sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return this.#pool.query(sql, [...values]).then(
      ({ rows }) => rows,
      () => [],
    )
  }
}
