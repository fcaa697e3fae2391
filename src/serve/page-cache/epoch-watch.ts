import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { everything, touchedChannel } from '@/domain/touched'
import { Instances } from './instances'
import { type Doubt, doubts, type Known, type Told, type Verdict, verdictOn } from './told'

type Options = {
  readonly databaseUrl: string
  readonly maxStaleSeconds: number
  /** Called with what was touched when the public sees something new; with everything when nobody can tell. */
  readonly forget: (keys: readonly string[]) => void
  readonly onState?: (state: 'connected' | 'lost') => void
}

const INTERVAL = 1000
const POLL = 20
const PATIENCE = 3000

/**
 * Hears from the database when what the public sees has changed, and what: by comparing the counter `app.epoch`, and
 * reading what is written down of each change since, at every notice, at every connection and every second, because a
 * notice can be lost with its connection (ADR 138). Tells the other instances how far it has come, and waits for them
 * before something is acknowledged (ADR 54).
 */
export class EpochWatch {
  readonly #options: Options
  readonly #leaseMs: number
  readonly #instances: Instances
  #client: pg.Client | undefined
  #known: Known | undefined
  /** How often everything was forgotten, and why. */
  readonly doubts = Object.fromEntries(doubts.map((doubt) => [doubt, 0])) as Record<Doubt, number>
  #confirmedAt = Number.NEGATIVE_INFINITY
  #isStopped = false
  /** The connection takes one question at a time. */
  #lastTurn: Promise<unknown> = Promise.resolve()
  /** A comparison that has not begun: it serves everybody who asks for one before it does. */
  #nextComparison: Promise<void> | undefined

  constructor(options: Options) {
    this.#options = options
    this.#leaseMs = Math.max(options.maxStaleSeconds * 1000, PATIENCE)
    this.#instances = new Instances(this.#leaseMs)
  }

  /** Whether the last word from the database is fresh enough to go on serving what is kept. */
  get isTrusted(): boolean {
    return performance.now() - this.#confirmedAt < this.#leaseMs
  }

  get isConnected(): boolean {
    return this.#client !== undefined
  }

  /** Resolves after the first try to connect; keeps watching, and reconnecting, until `stop`. */
  async start(): Promise<void> {
    await this.#connect().catch(() => {}) // a database busy at this moment is no reason not to start
    void this.#keepWatching()
  }

  /** Compares now: after this, nothing is kept here that read what a change committed before has touched. */
  async catchUp(): Promise<void> {
    await this.#compare().catch(() => this.#forget({ keys: [everything], doubt: 'silence' }))
  }

  /** The same for every instance: after this, none shows what it kept from before the change. */
  async catchUpEverywhere(): Promise<void> {
    try {
      await this.#compare()
      while (await this.#isAnyoneBehind()) await sleep(POLL)
    } catch {
      this.#forget({ keys: [everything], doubt: 'silence' })
      // Nobody can be asked any more: by then each has heard of it by itself, or trusts itself no longer.
      await sleep(this.#leaseMs)
    }
  }

  /** Whether the database answers right now. */
  answers(): Promise<boolean> {
    return this.#compare().then(
      () => true,
      () => false,
    )
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    const client = this.#client
    if (client) await this.#inTurn(() => this.#instances.leave(client)).catch(() => {})
    await client?.end().catch(() => {})
  }

  async #keepWatching(): Promise<void> {
    while (!this.#isStopped) {
      await sleep(INTERVAL, undefined, { ref: false })
      if (this.#isStopped) return
      await (this.#client ? this.#compare() : this.#connect()).catch(() => {}) // the next round tries again
    }
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.databaseUrl,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
      application_name: 'beratta-front',
    })
    client.on('error', () => this.#drop(client))
    client.on('end', () => this.#drop(client))
    client.on('notification', () => void this.catchUp())
    await client.connect()
    try {
      await client.query(`listen ${touchedChannel}`)
    } catch (error) {
      await client.end().catch(() => {})
      throw error
    }
    this.#client = client
    await this.#compare()
    this.#options.onState?.('connected')
  }

  /** Compares after the call. Who fails leaves no connection behind, so that nobody waits for a dead one again. */
  #compare(): Promise<void> {
    this.#nextComparison ??= this.#inTurn(async () => {
      this.#nextComparison = undefined
      const client = this.#connected()
      try {
        await this.#compareOn(client)
      } catch (error) {
        this.#drop(client)
        throw error
      }
    })
    return this.#nextComparison
  }

  async #compareOn(client: pg.Client): Promise<void> {
    const asked = performance.now()
    const { rows } = await client.query<Told>(
      `select n, current_date::text as day, keys from app.epoch
       left join app.touched on epoch > $1::bigint and epoch <= n`,
      [this.#known?.epoch],
    )
    const [told, ...more] = rows
    if (!told) throw new Error('The database has no epoch')
    this.#forget(verdictOn(this.#known, [told, ...more]))
    this.#known = { epoch: told.n, day: told.day }
    // Only what is forgotten already is told, and this side trusts itself no longer than the others wait for it.
    await this.#instances.tell(client, told.n)
    this.#confirmedAt = asked
  }

  #forget({ keys, doubt }: Verdict): void {
    if (doubt) this.doubts[doubt]++
    if (keys.length > 0) this.#options.forget(keys)
  }

  #isAnyoneBehind(): Promise<boolean> {
    return this.#inTurn(() => this.#instances.isAnyoneBehind(this.#connected(), this.#known?.epoch ?? ''))
  }

  #inTurn<T>(does: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(does)
    this.#lastTurn = turn.catch(() => {})
    return turn
  }

  #connected(): pg.Client {
    if (!this.#client) throw new Error('No connection to the database')
    return this.#client
  }

  #drop(client: pg.Client): void {
    if (client !== this.#client) return
    this.#client = undefined
    client.end().catch(() => {})
    if (!this.#isStopped) this.#options.onState?.('lost')
  }
}
