/**
 * Two instances on one database that forget what was touched and nothing else: a model in which documents are published
 * by chance while readers read, notices are lost, lines break, and changes come of which nobody knows what they touched.
 * From each acknowledgement on no answer of either is older, and what read nothing of it is not made anew. `RUNS=300`
 * tries so many worlds.
 */
import { type RequestListener, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { executorOn } from '@/cms/payload/executor'
import { touch } from '@/cms/published/touch'
import { provideEnv } from '@/env'
import { plainRequest } from '@/serve/front/plain-request'
import type { Site } from '@/serve/front/site'
import { anInstance, end, type Instance } from '../../support/an-instance'
import { asOwner } from '../../support/as-owner'

const runs = Number(process.env.RUNS ?? 25)

const database = new pg.Pool({ connectionString: String(process.env.DATABASE_URL) })
database.on('error', () => {}) // its own database goes at the end
const settings = { MAX_STALE_SECONDS: '5' }
let instances: readonly Instance[]
/** What the stand-in behind was asked to make. */
let made: string[] = []

/** How somebody publishes: as the house does, or as it goes wrong. */
const ways = {
  told: (client: pg.PoolClient, keys: string[]) => touch(executorOn(client as never), keys),
  'without a notice': async (client: pg.PoolClient, keys: string[]) => {
    await client.query('update app.epoch set n = n + 1')
    await client.query('insert into app.touched select n, $1 from app.epoch', [keys])
  },
  'by an older version': (client: pg.PoolClient) =>
    client.query(`update app.epoch set n = n + 1; select pg_notify('beratta_purge', '')`),
  'in several changes, one of which is not written down': async (client: pg.PoolClient, keys: string[]) => {
    await client.query('update app.epoch set n = n + 1')
    await touch(executorOn(client as never), keys)
  },
  'while the lines break': async (client: pg.PoolClient, keys: string[]) => {
    await touch(executorOn(client as never), keys)
    await asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'beratta-front' and datname = current_database()`,
    )
  },
}
type Way = keyof typeof ways
/** Of fifty pages that read a document each, how many are made anew, and whether that is because of a gap. */
const costs: Record<Way, readonly [made: number, gaps: number]> = {
  told: [1, 0],
  'without a notice': [1, 0],
  'by an older version': [50, 1],
  'in several changes, one of which is not written down': [50, 1],
  'while the lines break': [50, 0], // who acknowledges cannot ask, and forgets to be sure
}

/**
 * Stands where Next stands. `/sida/1-4` shows the documents 1 and 4 and says so; `/stum/…` does not say what it read,
 * `/trasig/…` says it in a broken way, `/mycket/…` has read nine hundred others too, `/ström/…` cannot be kept. Each
 * document is read by itself, with time in between; with `/länge` behind, an answer takes much more of it after the last.
 */
const next: RequestListener = async (req, res) => {
  const [, kind = '', ids = '', way = 'told'] = decodeURIComponent(req.url ?? '').split('/')
  const documents = ids.split('-').map(Number)
  if (req.method === 'POST') {
    const client = await database.connect()
    await client.query('begin')
    await client.query('update shown set version = version + 1 where id = any($1)', [documents])
    await ways[way as Way](
      client,
      documents.map((id) => `stories:${id}`),
    )
    await client.query('commit')
    client.release()
    return res.writeHead(200).end()
  }
  made.push(req.url ?? '')
  const seen: string[] = []
  for (const id of documents) {
    const { rows } = await database.query('select version from shown where id = $1', [id])
    seen.push(`${id}=${rows[0].version}`)
    await sleep(Math.random() * 8)
  }
  if (way === 'länge') await sleep(300)
  const keys = documents.map((id) => `stories:${id}`).join(' ')
  const others = Array.from({ length: 900 }, (_, n) => `pages:${String(n).padStart(36, '0')}`).join(' ')
  const said = { sida: keys, ström: keys, mycket: `${keys} ${others}`, trasig: `${keys}, stories` }[kind]
  const type = kind === 'ström' ? 'application/zip' : 'text/html'
  res.writeHead(200, { 'content-type': type, ...(said ? { 'surrogate-key': said } : {}) })
  res.end(seen.join(' '))
}

beforeAll(async () => {
  provideEnv({ LOG_LEVEL: 'silent' })
  await asOwner(
    `create table shown (id int primary key, version int not null);
     insert into shown select n, 0 from generate_series(1, 60) n; grant all on shown to beratta_server`,
  )
  instances = [await anInstance(next, settings), await anInstance(next, settings)]
})

afterAll(async () => {
  for (const instance of instances) await end(instance)
  await database.end()
})

beforeEach(() => {
  made = []
})

const at = ([kind, ids]: readonly [string, readonly number[]]) =>
  `/${encodeURIComponent(kind)}/${ids.join('-')}`
const read = async (url: string) => (await fetch(url)).text()
const publish = (ids: readonly number[], way: Way = 'told', by = 0) =>
  fetch(`${instances[by]?.url}/api/${ids.join('-')}/${encodeURIComponent(way)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
const versions = async () =>
  new Map<number, number>(
    (await database.query('select id, version from shown')).rows.map(({ id, version }) => [id, version]),
  )

/** Documents that an answer shows as they were before. */
const olderIn = (text: string, floor: ReadonlyMap<number, number>): string[] =>
  text.split(' ').filter((one) => {
    const [id = 0, version = -1] = one.split('=').map(Number)
    return !(version >= (floor.get(id) ?? 0))
  })

const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 })
const somePages = fc.uniqueArray(
  fc.tuple(fc.constantFrom('sida', 'sida', 'sida', 'stum', 'trasig', 'ström'), someIds),
  {
    minLength: 3,
    maxLength: 8,
    selector: at,
  },
)
const publication = fc.record({
  ids: someIds,
  by: fc.nat(1),
  way: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Way>('told') },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(ways) as Way[])) },
  ),
})

test('no answer is older than what was acknowledged, and what read nothing of it stays', async () => {
  let [answers, stayed] = [0, 0]
  await fc.assert(
    fc.asyncProperty(somePages, fc.array(publication, { minLength: 2, maxLength: 6 }), async (pages, all) => {
      let floor = await versions()
      const late: Promise<void>[] = []
      const ask = async (url: string) => {
        const before = floor
        const text = await read(url)
        answers++
        expect(olderIn(text, before), url).toEqual([])
      }
      const everywhere = () => instances.flatMap(({ url }) => pages.map((page) => ask(url + at(page))))
      await Promise.all(everywhere())
      for (const { ids, way, by } of all) {
        // The first makes room for pages to be in the making when the second comes, begun before and ended whenever.
        const done = [publish(ids, 'told', 1 - by)]
        await sleep(Math.random() * 20)
        late.push(...everywhere())
        await sleep(Math.random() * 10)
        done.push(publish(ids, way, by))
        late.push(...everywhere())
        for (const answer of await Promise.all(done)) expect(answer.status).toBe(200)
        floor = await versions()
        await Promise.all([...late.splice(0), ...everywhere()])
        made = []
        await Promise.all(everywhere())
        const again = made.filter((path) => path.startsWith('/sida') || path.startsWith('/stum'))
        expect(again, 'what nobody touched since').toEqual([])
      }
      const kept = pages.filter(([kind]) => kind === 'sida')
      await publish([60])
      made = []
      await Promise.all(everywhere())
      expect(made.filter((path) => path.startsWith('/sida'))).toEqual([])
      stayed += kept.length
    }),
    { numRuns: runs },
  )
  expect(answers).toBeGreaterThan(1000)
  expect(stayed).toBeGreaterThan(20)
}, 3_600_000)

test.each(Object.keys(ways) as Way[])(
  'of fifty pages one goes when one story is published %s, or in doubt all of them',
  async (way) => {
    const [most, gaps] = costs[way]
    const pages = Array.from({ length: 50 }, (_, n) => at(['sida', [n + 1]]))
    for (const { url } of instances) await Promise.all(pages.map((page) => read(url + page)))
    const gauges = () => instances.map(({ site }) => site.gauges())
    const before = gauges()
    made = []
    await publish([7], way)
    for (const { url } of instances) await Promise.all(pages.map((page) => read(url + page)))
    expect(new Set(made).size).toBe(most)
    const gap = 'forgot_everything_total{why="gap"}'
    for (const [n, after] of gauges().entries()) {
      expect(after.pages_forgotten_total).toBeGreaterThan(Number(before[n]?.pages_forgotten_total))
      expect(Number(after[gap]) - Number(before[n]?.[gap])).toBe(gaps)
    }
  },
)

test.each([
  ['kept', 'sida'],
  ['passed on', 'ström'],
])(
  'a page that is to be %s, and overtaken while it is made, is made again if it read what changed',
  async (_, kind) => {
    const page = `${instances[1]?.url}${at([kind, [3, 4]])}/länge`
    const overtakenBy = async (id: number) => {
      await publish([3])
      if (kind === 'ström') await read(page) // now it is known that it cannot be kept
      made = []
      const early = read(page)
      await sleep(150)
      await publish([id])
      const floor = await versions()
      const since = read(page)
      expect([olderIn(await early, floor), olderIn(await since, floor)]).toEqual([[], []])
      expect(olderIn(await read(page), floor)).toEqual([])
      return made.length
    }
    // Two ask for what is passed on, then a third; what is kept is made for all of them.
    const [once, again] = kind === 'sida' ? [1, 2] : [4, 5]
    expect([await overtakenBy(5), await overtakenBy(4)]).toEqual([once, again])
  },
)

test('a notice of what is not committed yet makes nobody forget, and nobody miss it', async () => {
  const [here] = instances
  const page = `${here?.url}${at(['sida', [9]])}`
  await read(page)
  const client = await database.connect()
  await client.query('begin; update shown set version = version + 1 where id = 9')
  await touch(executorOn(client as never), ['stories:9'])
  await database.query('notify beratta_purge')
  await sleep(100)
  made = []
  await read(page)
  expect(made).toEqual([])
  await client.query('commit')
  client.release()
  const floor = await versions()
  await expect.poll(async () => olderIn(await read(page), floor), { timeout: 3000 }).toEqual([])
})

test('a page that has read a great deal is kept, and passed on, like any other', async () => {
  const page = `${instances[0]?.url}${at(['mycket', [3]])}`
  const colleague = { headers: { cookie: 'payload-token=x' } }
  for (const asked of [{}, colleague]) expect((await fetch(page, asked)).status).toBe(200)
  await publish([4])
  made = []
  await read(page)
  expect(made).toEqual([])
  await publish([3])
  expect(olderIn(await read(page), await versions())).toEqual([])
})

test('two stories published at once are both seen by whoever is told of either', async () => {
  for (let round = 0; round < 10; round++) {
    for (const { url } of instances) await read(`${url}${at(['sida', [1, 2]])}`)
    await Promise.all([publish([1], 'told', 0), publish([2], 'told', 1)])
    const floor = await versions()
    for (const { url } of instances)
      expect(olderIn(await read(`${url}${at(['sida', [1, 2]])}`), floor)).toEqual([])
  }
})

/** An answer's head, with every name that it carries. */
function headOf(url: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>((resolve) => {
    request(url, { headers, method }, (reply) => {
      reply.resume()
      resolve({ status: reply.statusCode, headers: reply.headers })
    }).end()
  })
}

test('what a page read stays in the house, however it is asked for, until a CDN is to know it', async () => {
  const [here] = instances as [Instance]
  const path = at(['sida', [3, 4]])
  const etag = String((await headOf(here.url + path)).headers.etag)
  const asked = [
    [200, path, {}, 'GET'],
    [200, path, {}, 'HEAD'],
    [304, path, { 'if-none-match': etag }, 'GET'],
    [206, path, { range: 'bytes=0-1' }, 'GET'],
    [200, path, { cookie: 'payload-token=x' }, 'GET'],
    [200, at(['ström', [3]]), {}, 'GET'],
    [200, at(['stum', [3]]), {}, 'GET'],
  ] as const
  const quick = (site: Site) => {
    const plain = plainRequest(Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`))
    return plain && site.finished(plain)?.toString()
  }
  for (const [status, address, headers, method] of asked) {
    const answer = await headOf(here.url + address, headers, method)
    expect([answer.status, answer.headers['surrogate-key']], address).toEqual([status, undefined])
  }
  expect(quick(here.site)).toContain('200 OK')
  expect(quick(here.site)).not.toContain('surrogate-key')

  const told = await anInstance(next, { ...settings, CDN_SECONDS: '60' })
  const keyOf = async (address: string, headers = {}) =>
    (await headOf(told.url + address, headers)).headers['surrogate-key']
  expect(await keyOf(path)).toBe('beratta stories:3 stories:4')
  expect(quick(told.site)).toContain('surrogate-key: beratta stories:3 stories:4\r\n')
  expect(await keyOf(at(['stum', [3]]))).toBe('beratta beratta-untold')
  expect(await keyOf(path, { cookie: 'payload-token=x' })).toBeUndefined()
  await end(told)
})
