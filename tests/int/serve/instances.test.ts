/**
 * Three instances on one database: from the acknowledgement of a takedown on, not one answer of any shows what was
 * taken down, also where the notice was lost, and where one of them is cut off. `SECONDS=60` reads that long.
 */
import { spawn } from 'node:child_process'
import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { provideEnv } from '@/env'
import { machine } from '@/serve/page-cache/same-machine'
import { anInstance, end, type Instance } from '../../support/an-instance'
import { asOwner } from '../../support/as-owner'
import { type Line, lineTo } from '../../support/line'

const seconds = Number(process.env.SECONDS ?? 4)
const readsPerSecond = 50
/** The shortest time for which an instance trusts what it kept. */
const lease = 3000

const database = new pg.Pool({ connectionString: String(process.env.DATABASE_URL) })
database.on('error', () => {}) // its own database goes at the end
let instances: readonly Instance[]
/** Between the third instance and the database. */
let line: Line

/** Stands where Next stands: tells what the database says, and takes its time after it has looked. */
const next: RequestListener = async (req, res) => {
  if (req.method === 'POST') {
    const tells = req.url === '/api/tell' ? "; select pg_notify('beratta_purge', '')" : ''
    await database.query(`update shown set is_open = not is_open; update app.epoch set n = n + 1${tells}`)
    return res.writeHead(200).end()
  }
  const { rows } = await database.query('select is_open, n from shown, app.epoch')
  await sleep(req.url === '/large.zip' ? 300 : Math.random() * 30)
  // Zips are passed through and never kept.
  const type = req.url?.endsWith('.zip') ? 'application/zip' : 'text/html'
  res.writeHead(200, { 'content-type': type }).end(rows[0]?.is_open ? `the picture ${rows[0].n}` : 'nothing')
}

beforeAll(async () => {
  provideEnv({ LOG_LEVEL: 'silent' })
  await asOwner(
    'create table shown (is_open boolean); insert into shown values (true); grant all on shown to beratta_server',
  )
  line = await lineTo(String(process.env.DATABASE_URL))
  const settings = { MAX_STALE_SECONDS: '1' }
  instances = [
    await anInstance(next, settings),
    await anInstance(next, settings),
    await anInstance(next, { ...settings, DATABASE_URL: line.url }),
  ]
})

afterAll(async () => {
  for (const instance of instances) await end(instance)
  expect((await database.query('select 1 from app.instances')).rowCount).toBe(0)
  await line.close()
  await database.end()
})

const paths = ['/', '/sitemap.xml', '/material.zip']

/** Takes the picture down, or puts it back. @returns how long the acknowledgement took */
async function write(way: string): Promise<number> {
  const asked = performance.now()
  await fetch(`${instances[0]?.url}/api/${way}`, { method: 'POST' })
  return performance.now() - asked
}

test.each(['tell', 'forget'])(
  'to %s the others: not one answer shows it after the acknowledgement',
  async (way) => {
    let [isDown, isOver, reads, leaks] = [false, false, 0, 0]
    const reader = async ({ url }: Instance) => {
      const pending: Promise<void>[] = []
      for (let n = 0; !isOver; n++) {
        const wasDown = isDown
        pending.push(
          fetch(url + paths[n % paths.length]).then(async (answer) => {
            const shows = (await answer.text()).includes('the picture')
            reads++
            if (shows && wasDown && isDown) leaks++
          }),
        )
        await sleep(1000 / readsPerSecond)
      }
      await Promise.all(pending)
    }
    const readers = instances.map(reader)
    for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
      await write(way)
      isDown = true
      await sleep(150)
      isDown = false
      await write(way)
      await sleep(50)
    }
    isOver = true
    await Promise.all(readers)
    expect(reads).toBeGreaterThan(seconds * readsPerSecond)
    expect(leaks).toBe(0)
  },
  600_000,
)

test('a neighbour that was killed is not waited for', async () => {
  const neighbour = spawn('sleep', ['60'])
  await database.query(
    "insert into app.instances values (gen_random_uuid(), 0, now() + interval '30 seconds', $1, $2)",
    [machine, neighbour.pid],
  )
  const acknowledged = write('tell')
  await sleep(500)
  neighbour.kill('SIGKILL')
  const took = await acknowledged
  expect(took).toBeGreaterThan(400) // it was there, and had not forgotten
  expect(took).toBeLessThan(3000)
  await write('tell')
  await database.query('delete from app.instances where epoch = 0')
})

test('an instance elsewhere that ended without a word is waited for as long as it would have trusted itself, no longer', async () => {
  await database.query(
    "insert into app.instances values (gen_random_uuid(), 0, now() + interval '4 seconds')",
  )
  const first = await write('tell')
  expect(first).toBeGreaterThan(3900)
  expect(first).toBeLessThan(8000)
  expect(await write('tell'), 'waited for nobody, on a crowded machine too').toBeLessThan(3900)
  await database.query('delete from app.instances where epoch = 0')
})

test('an answer that streams past the cache is asked for again when it was overtaken', async () => {
  const early = fetch(`${instances[1]?.url}/large.zip`)
  await sleep(100)
  await write('tell')
  expect(await (await early).text()).toBe('nothing')
  await write('tell')
})

test('an instance cut off from the database shows what it kept for a while, then nothing, and comes back by itself', async () => {
  const [here, , away] = instances.map(({ url }) => url)
  const ask = async (url = '') => {
    const answer = await fetch(url)
    return { status: answer.status, text: await answer.text() }
  }
  expect((await ask(away)).text).toContain('the picture')
  line.cut()
  const cutAt = performance.now()
  const down = write('tell')
  // Until it must hold that it was forgotten, it goes on; and nobody is told meanwhile that the picture is gone.
  await sleep(500)
  expect((await ask(away)).text).toContain('the picture')
  expect(await ask(here)).toEqual({ status: 200, text: 'nothing' })
  expect(await Promise.race([down, sleep(500, 'waiting')])).toBe('waiting')
  await down
  expect(performance.now() - cutAt).toBeLessThan(lease + 1000)
  expect((await ask(away)).status).toBe(503)
  expect((await ask(`${away}/healthz`)).status).toBe(503)
  expect((await ask(here)).status).toBe(200)
  line.mend()
  const mendedAt = performance.now()
  while ((await ask(away)).status !== 200 && performance.now() - mendedAt < 10_000) await sleep(50)
  expect(await ask(away)).toEqual({ status: 200, text: 'nothing' })
  expect((await ask(`${away}/healthz`)).status).toBe(200)
  await write('tell')
  expect((await ask(away)).text).toContain('the picture')
}, 30_000)

test('one that loses the database while it acknowledges waits until nobody can show it any more', async () => {
  const away = instances[2]?.url
  line.cut()
  const asked = performance.now()
  expect((await fetch(`${away}/api/tell`, { method: 'POST' })).status).toBe(200)
  // As long as it takes to find the database gone, and then for as long as the others may trust themselves.
  expect(performance.now() - asked).toBeGreaterThan(1.5 * lease)
  line.mend()
  while ((await fetch(`${away}/`)).status !== 200) await sleep(50)
  await write('tell')
}, 30_000)
