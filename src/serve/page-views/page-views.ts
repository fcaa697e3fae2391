import type { IncomingMessage } from 'node:http'
import pg from 'pg'
import { dayOf, isCounted } from '@/domain/page-views'
import { resolvePath } from '@/domain/routes'
import { pathOf } from '../path-of'
import { isReading } from './is-reading'

const EVERY = 30_000
/** Different addresses between two writes: more than that and the rest of the half minute goes uncounted. */
const MOST = 20_000

const INSERT = `
  insert into app.page_views as v (day, kind, slug, locale, views)
  select $1::date, * from unnest($2::text[], $3::text[], $4::text[], $5::int[])
  on conflict (day, kind, slug, locale) do update set views = v.views + excluded.views`

/**
 * Counts what is read, in memory, and writes the sums now and then: never a write for a reader, no cookie, address or
 * name. A crash loses half a minute. Only answers of 200 are counted, so nobody can fill it with invented addresses.
 */
export class PageViews {
  readonly #pool: pg.Pool
  readonly #timer: NodeJS.Timeout
  #counts = new Map<string, number>()

  constructor(databaseUrl: string, every = EVERY) {
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 1,
      connectionTimeoutMillis: 2000,
      query_timeout: 5000,
      allowExitOnIdle: true,
    })
    this.#pool.on('error', () => {})
    this.#timer = setInterval(() => void this.write(), every).unref()
  }

  /** How many addresses wait to be written. */
  get waiting(): number {
    return this.#counts.size
  }

  /** Notes an answer that is about to be sent. */
  note(req: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, status: number): void {
    if ((status !== 200 && status !== 304) || !isReading(req)) return
    const path = pathOf(req)
    const counted = this.#counts.get(path)
    if (counted !== undefined || this.#counts.size < MOST) this.#counts.set(path, (counted ?? 0) + 1)
  }

  /** Writes what has been counted; what cannot be written is kept for the next time. */
  async write(): Promise<void> {
    const counts = this.#counts
    if (counts.size === 0) return
    this.#counts = new Map()
    const rows = placesOf(counts)
    if (rows.length === 0) return
    const column = (index: 0 | 1 | 2 | 3) => rows.map((row) => row[index])
    try {
      await this.#pool.query(INSERT, [dayOf(new Date()), column(0), column(1), column(2), column(3)])
    } catch {
      for (const [path, count] of counts)
        if (this.#counts.size < MOST) this.#counts.set(path, (this.#counts.get(path) ?? 0) + count)
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.write()
    await this.#pool.end()
  }
}

type Row = readonly [kind: string, slug: string, locale: string, views: number]

/** Sorted, so that two instances writing at once wait for each other instead of for ever. */
function placesOf(counts: ReadonlyMap<string, number>): Row[] {
  const sums = new Map<string, number>()
  for (const [path, count] of counts) {
    const found = resolvePath(path)
    if (!found || !isCounted(found.route.kind)) continue
    const slug = 'slug' in found.route ? found.route.slug : ''
    const key = `${found.route.kind} ${slug} ${found.locale}`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  return [...sums].sort().map(([key, views]) => [...(key.split(' ') as [string, string, string]), views])
}
