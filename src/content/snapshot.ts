/** Many questions that are answered as of one moment, whatever is published meanwhile. */
import { AsyncLocalStorage } from 'node:async_hooks'
import pLimit from 'p-limit'
import type pg from 'pg'
import { openPool } from './pool'
import { apart } from './reading'

/** What can be asked: any connection, or one that has stopped its clock. */
export type Reader = Pick<pg.Pool, 'query'>

const current = new AsyncLocalStorage<Reader>()

/** The snapshot that is asked at present, where there is one. */
export const presentSnapshot = (): Reader | undefined => current.getStore()

/** Where the present question is answered. */
export const openReader = async (): Promise<Reader> => presentSnapshot() ?? openPool()

/** Whoever takes her time with what she got so far may do so for this long. */
const longestPause = '5min'

/** It holds a connection until it is closed. */
export class Snapshot {
  #isOpen = true
  readonly #client: pg.PoolClient
  readonly #reader: Reader

  private constructor(client: pg.PoolClient, seeing: (reader: Reader) => Reader) {
    this.#client = client
    const inTurn = pLimit(1)
    const query = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>
    this.#reader = seeing({
      query: ((...asked: unknown[]) => inTurn(() => query(...asked))) as Reader['query'],
    })
  }

  /** @param seeing how what is published looks from it; left out: as it is */
  static async open(seeing: (reader: Reader) => Reader = (reader) => reader): Promise<Snapshot> {
    const client = await (await openPool()).connect()
    try {
      await client.query(
        `begin isolation level repeatable read read only; set local idle_in_transaction_session_timeout = '${longestPause}'`,
      )
      return new Snapshot(client, seeing)
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  /** Asks whatever is asked within as of the snapshot's moment. */
  ask<Answer>(read: () => Promise<Answer>): Promise<Answer> {
    return current.run(this.#reader, () => apart(read))
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    const isBroken = await this.#client.query('rollback').then(
      () => false,
      () => true,
    )
    this.#client.release(isBroken)
  }
}
