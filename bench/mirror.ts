/**
 * The mirror of docs/api/changes.md beside a newsroom in which everybody acts at random, while server and mirror are
 * killed again and again: at the end it holds exactly what is live, byte for byte, and every approval verifies.
 * `ACTS=10000 SEED=1 npm run bench -- mirror`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import canonicalize from 'canonicalize'
import { compactVerify, createRemoteJWKSet } from 'jose'
import { startEmbeddedPostgres } from '@/serve/embedded-postgres'
import { freePort } from '@/serve/free-port'
import { RandomNewsroom } from './support/random-newsroom'
import { report } from './support/results'
import { type RunningSite, startSite } from './support/site'
import { randomFrom } from './support/text'

const acts = Number(process.env.ACTS ?? 10_000)
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
const TOGETHER = 8
/** Milliseconds between one death of the server and the next, where it starts quickly. */
const LIFE = 15_000

const random = randomFrom(seed)
const dataDir = resolve('.data-mirror')
await rm(dataDir, { recursive: true, force: true })
const database = await startEmbeddedPostgres({ dataDir })
const port = await freePort()
let site = await start()
let isOver = false
const died = { server: 0, mirror: 0 }

const held = join(dataDir, 'held')
const script = join(dataDir, 'mirror.mjs')
await mkdir(held, { recursive: true })
const [, code = ''] =
  /^## A mirror.*?```js\n(.*?)```/ms.exec(await readFile('docs/api/changes.md', 'utf8')) ?? []
await writeFile(script, code)
let mirror = begin()

const newsroom = await RandomNewsroom.at(site.url, dataDir, random)
const began = performance.now()
await Promise.all([
  killAgainAndAgain(),
  ...Array.from({ length: TOGETHER }, async () => {
    while (newsroom.done < acts) await newsroom.act()
    isOver = true
  }),
])
const seconds = Math.round((performance.now() - began) / 1000)
await sleep(25_000) // what is scheduled goes live
await caughtUp()
const wrong = await compared()
report('mirror', [
  {
    seed,
    acts: newsroom.done,
    seconds,
    'server killed': died.server,
    'mirror killed': died.mirror,
    ...wrong,
  },
])
mirror.kill('SIGKILL')
await site.stop()
await database.stop()
process.exit(
  wrong.missing + wrong.different + wrong['not live any more'] + wrong['do not verify'] > 0 ? 1 : 0,
)

function start(): Promise<RunningSite> {
  return startSite(port, {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    PAYLOAD_SECRET: 'only for benchmarks, and for nobody else',
    SERVER_URL: `http://127.0.0.1:${port}`,
    TRUST_PROXY: '1',
    DEMO: '1',
  })
}

/** It asks from its own network, and is told to wait like everybody; what it cannot reach it dies of, and is begun anew. */
function begin(): ChildProcess {
  const child = spawn(process.execPath, [script, site.url, held], { stdio: 'ignore' })
  child.once('exit', () => {
    if (child === mirror) setTimeout(() => (mirror = begin()), 200)
  })
  return child
}

async function killAgainAndAgain(): Promise<void> {
  while (!isOver) {
    // Where a start takes long it also lives longer: it is what it does between two starts that is looked at.
    await sleep(Math.max(LIFE, site.startedIn) * (0.5 + random()))
    mirror.kill('SIGKILL')
    died.mirror += 1
    if (random() < 0.5) continue
    process.kill(site.pid, 'SIGKILL')
    died.server += 1
    site = await start()
  }
}

async function caughtUp(): Promise<void> {
  for (;;) {
    const end = (await read('/api/v1/changes?since=now'))?.next
    if (end === (await readFile(join(held, 'cursor'), 'utf8'))) return
    await sleep(500)
  }
}

async function compared() {
  const keys = createRemoteJWKSet(new URL(`${site.url}/.well-known/jwks.json`))
  const files = new Set((await readdir(held)).filter((name) => name.endsWith('.json')))
  const found = { live: 0, missing: 0, different: 0, 'not live any more': 0, 'do not verify': 0 }
  for (const { kind, id } of await everLive()) {
    const answer = await read(`/api/v1/${kind}/${id}`)
    if (!answer) continue
    found.live += 1
    const name = `${kind}.${id}.json`
    if (!files.delete(name)) found.missing += 1
    else if ((await readFile(join(held, name), 'utf8')) !== JSON.stringify(answer.data)) found.different += 1
    if (!(await isSigned(kind, id))) found['do not verify'] += 1
  }
  found['not live any more'] = files.size
  return found

  async function isSigned(kind: string, id: string): Promise<boolean> {
    const { data, approval } = (await read(`/api/v1/${kind}/${id}/source`)) as {
      data: object
      approval: string
    }
    const { payload } = await compactVerify(approval, keys)
    const said = JSON.parse(new TextDecoder().decode(payload)) as { hash: string; id: string }
    const hash = createHash('sha256')
      .update(String(canonicalize(data)))
      .digest('base64url')
    return said.hash === hash && said.id === id
  }
}

type Change = { readonly kind: string; readonly id: string }
type Feed = { readonly changes: readonly Change[]; readonly next: string; readonly more: boolean }

/** By the feed from its beginning, whoever it names. */
async function everLive(): Promise<readonly Change[]> {
  const named = new Map<string, Change>()
  let since = ''
  let more = true
  while (more) {
    const answer = (await read(`/api/v1/changes?limit=500${since && `&since=${since}`}`)) as Feed
    for (const change of answer.changes) named.set(`${change.kind} ${change.id}`, change)
    since = answer.next
    more = answer.more
  }
  return [...named.values()]
}

async function read(path: string): Promise<Record<string, unknown> | undefined> {
  const network = Array.from({ length: 3 }, () => Math.floor(random() * 256)).join('.')
  const reply = await fetch(site.url + path, { headers: { 'x-forwarded-for': `11.${network}` } })
  if (reply.status === 404 || reply.status === 410) return undefined
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}`)
  return (await reply.json()) as Record<string, unknown>
}
