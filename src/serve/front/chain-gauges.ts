import pg from 'pg'

/**
 * The head of the chain of hashes for whoever scrapes the metrics: written down there, out of reach of the database, it
 * proves later that nothing before it was rewritten (ADR 113).
 */
export class ChainGauges {
  readonly #pool: pg.Pool

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 1,
      connectionTimeoutMillis: 2000,
      statement_timeout: 2000,
      allowExitOnIdle: true,
    })
    this.#pool.on('error', () => {}) // told by the gauge of the connection
    this.#pool.on('connect', (client) => client.on('error', () => {}))
  }

  /** Nothing while the database is away. */
  async read(): Promise<Readonly<Record<string, number>>> {
    const asked = await this.#pool
      .query(
        `select coalesce(max(seq), 0)::float8 as length,
           (select encode(hash, 'hex') from app.chain order by seq desc limit 1) as head,
           (select count(*)::float8 from app.unchained) as waiting,
           (select faults from app.chain_looks) as faults,
           (select extract(epoch from at)::float8 from app.chain_looks) as looked_at
         from app.chain`,
      )
      .catch(() => undefined)
    const { length, head, waiting, faults, looked_at } = asked?.rows[0] ?? {}
    return {
      ...(asked ? { chain_length: length, chain_waiting: waiting } : {}),
      ...(head ? { [`chain_head{hash="${head}"}`]: 1 } : {}),
      ...(looked_at ? { chain_faults: faults, chain_verified_timestamp_seconds: looked_at } : {}),
    }
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}
