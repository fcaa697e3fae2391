import { once } from 'node:events'
import { readdir, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openReadersDoor } from '@/domain/readers-door'
import { provideEnv, readEnv } from '@/env'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/serve/embedded-postgres'
import { freePort } from '@/serve/free-port'
import { innerServer } from '@/serve/front/inner-server'
import { createSite, type Site } from '@/serve/front/site'
import { openFolder } from '../../support/open-folder'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: string
let port: number
let database: EmbeddedPostgres
let made: Site
let front: Server
let site: string
let text: string
let asked: string[]
let seen: IncomingMessage['headers']
let atOnce = 0
let most = 0
/** What is being made until a test lets it be answered. */
const held: (() => void)[] = []
const isBeingMade = () => expect.poll(() => held, { interval: 2, timeout: 20_000 }).toHaveLength(1)

/** Stands where Next stands: shows `text`, and lets a writer change it in a transaction as the house does. */
const next: RequestListener = async (req, res) => {
  asked.push(`${req.method} ${req.url}`)
  seen = req.headers
  const path = req.url?.split('?')[0] ?? ''
  if (path === '/api/users/login') {
    const said = await textOf(req).catch(() => 'left')
    atOnce += 1
    most = Math.max(most, atOnce)
    if (said === 'held') await new Promise<void>((resolve) => held.push(resolve))
    else await sleep(said === 'long' ? 100 : 2)
    atOnce -= 1
    const isRight = said === 'right'
    return res.writeHead(isRight ? 200 : 401).end()
  }
  if (path === '/langsam') {
    const shown = text
    if (shown === 'Först') await new Promise<void>((resolve) => held.push(resolve))
    return res.end(shown)
  }
  if (path.startsWith('/api/') && req.method === 'POST') {
    const body = await textOf(req).catch(() => '')
    if (path === '/api/publish') {
      text = body
      await query('update app.epoch set n = n + 1')
    }
    return res
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ bytes: body.length }))
  }
  if (path === '/api/tung') {
    atOnce += 1
    most = Math.max(most, atOnce)
    await sleep(300)
    atOnce -= 1
  }
  if (path === '/api/strom') {
    res.writeHead(200).write('början')
    await sleep(2000)
    return res.end('slut')
  }
  if (path === '/trasig') return res.writeHead(500).end('broken')
  if (path === '/kaka') res.setHeader('set-cookie', 'a=1')
  if (path.startsWith('/embed/')) res.setHeader('content-security-policy', 'frame-ancestors *')
  if (path === '/stor') return res.writeHead(200, { 'content-type': 'text/plain' }).end('x'.repeat(5_000_000))
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-powered-by': 'x' })
  res.end(`<p>${text}</p>${req.headers.cookie ? 'signed in' : ''}`)
}

async function first(sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  const result = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return result.rows?.[0]?.[0]
}

async function query(sql: string): Promise<void> {
  await first(sql)
}

beforeAll(async () => {
  folder = await openFolder('beratta-front-')
  port = await freePort()
  database = await startEmbeddedPostgres({ dataDir: folder, port })
  await query('create schema app; create table app.epoch (n bigint); insert into app.epoch values (0)')
  await query(
    'create table app.instances (id uuid primary key, epoch bigint, trusted_until timestamptz, machine text, pid int)',
  )
  await query('create table app.touched (epoch bigint primary key, keys text[] not null)')
  await query('create table app.attempts (key bytea primary key, hits int, resets_at timestamptz)')
  await query(
    'grant usage on schema app to beratta_server; grant select, insert, update, delete on all tables in schema app to beratta_server',
  )
  const env = readEnv({ DATABASE_URL: database.url, MAX_STALE_SECONDS: '1' })
  provideEnv({ LOG_LEVEL: 'silent' })
  made = await createSite(env, next, () => false)
  front = createServer(made.listener).listen(0, '127.0.0.1')
  await once(front, 'listening')
  site = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
})

afterAll(async () => {
  front.closeAllConnections()
  front.close()
  await made.close()
  await database.stop()
  await rm(folder, { recursive: true })
})

beforeEach(async () => {
  text = 'Först'
  asked = []
  await made.watch.catchUp()
  await query('update app.epoch set n = n + 1')
  await made.watch.catchUp()
})

/** A second instance on the same database. */
async function another(settings: Record<string, string> = {}) {
  const second = await createSite(readEnv({ DATABASE_URL: database.url, ...settings }), next, () => false)
  const server = createServer(second.listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async end() {
      server.closeAllConnections()
      server.close()
      await second.close()
    },
  }
}

/** As the API takes it; the stand-in behind reads the words and no JSON. */
const asJson = { 'content-type': 'application/json' }
const posted = (body: string, more: RequestInit = {}) => ({ method: 'POST', headers: asJson, body, ...more })

const read = async (path: string, init?: RequestInit) => (await fetch(site + path, init)).text()

/** The stand-in once more, where the site stands when it has opened its door. */
async function atTheDoor({ url, headers }: Request): Promise<Response> {
  const { pathname, search } = new URL(url)
  const ask = request({
    createConnection: innerServer(next).connect,
    path: pathname + search,
    headers: Object.fromEntries(headers),
  })
  ask.end()
  const [reply] = (await once(ask, 'response')) as [IncomingMessage]
  const said = Object.entries(reply.headers).map(([name, value]): [string, string] => [name, String(value)])
  return new Response(await textOf(reply), { status: reply.statusCode ?? 0, headers: said })
}

describe.each([
  ['Next', undefined],
  ['the site itself', atTheDoor],
])('of what %s answers: what was published or taken down', (_, door) => {
  beforeEach(() => openReadersDoor(door))
  afterEach(() => openReadersDoor(undefined))

  test('shows when the answer to the one who did it arrives', async () => {
    for (let round = 0; round < 20; round++) {
      await read('/')
      await read('/api/publish', posted(`Runda ${round}`))
      expect(await read('/')).toBe(`<p>Runda ${round}</p>`)
    }
  })

  test('shows on every other instance as soon as the database has told it', async () => {
    await read('/')
    text = 'Sedan'
    await query('update app.epoch set n = n + 1; notify beratta_purge')
    await expect.poll(() => read('/'), { interval: 10, timeout: 500 }).toBe('<p>Sedan</p>')
  })

  test('shows within two seconds even when the notice was lost', async () => {
    await read('/')
    text = 'Sedan'
    await query('update app.epoch set n = n + 1')
    await expect.poll(() => read('/'), { interval: 50, timeout: 2000 }).toBe('<p>Sedan</p>')
  })

  test('shows even to who asked before, if the page was still being made', async () => {
    const early = read('/langsam')
    await isBeingMade()
    await read('/api/publish', posted('Sedan'))
    held.pop()?.()
    expect(await early).toBe('Sedan')
    expect(await read('/langsam')).toBe('Sedan')
  })

  test('shows to a colleague who asked before, too', async () => {
    const early = read('/langsam', { headers: { cookie: 'payload-token=abc' } })
    await isBeingMade()
    await read('/api/publish', posted('Sedan'))
    held.pop()?.()
    expect(await early).toBe('Sedan')
  })
})

describe.each([
  ['Next', undefined],
  ['the site itself', atTheDoor],
])('a page that %s makes', (_, door) => {
  beforeEach(() => openReadersDoor(door))
  afterEach(() => openReadersDoor(undefined))

  test('is made once for all readers, and without anything of theirs', async () => {
    const headers = { 'user-agent': 'me', 'x-forwarded-host': 'evil.example', rsc: '1', cookie: 'theme=dark' }
    await Promise.all(Array.from({ length: 50 }, (_, n) => read(`/?junk=${n}`, { headers })))
    expect(asked).toEqual(['GET /'])
    expect(Object.keys(seen).sort()).toEqual(
      ['accept', 'connection', 'host', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'].sort(),
    )
    expect(seen['x-forwarded-host']).toBe('localhost:3000')
  })

  test('is made anew for who is signed in, and that one is kept for nobody', async () => {
    const headers = { cookie: 'payload-token=abc' }
    expect(await read('/', { headers })).toContain('signed in')
    expect(await read('/')).not.toContain('signed in')
    expect(await read('/', { headers })).toContain('signed in')
  })

  test('that sets a cookie, or fails, is never kept', async () => {
    for (const path of ['/kaka', '/kaka', '/trasig', '/trasig']) await read(path)
    expect(asked.length).toBeGreaterThanOrEqual(4)
  })

  test('for one visitor is compressed on its way, whole and unchanged', async () => {
    text = 'Hos någon som det redan känner. '.repeat(500)
    for (const encoding of ['br', 'gzip']) {
      const headers = { cookie: 'payload-token=abc', 'accept-encoding': encoding }
      const reply = await fetch(`${site}/`, { headers })
      expect(reply.headers.get('content-encoding')).toBe(encoding)
      expect(reply.headers.get('cache-control')).toBe('private, no-store')
      expect(await reply.text()).toBe(`<p>${text}</p>signed in`)
    }
  })

  test('too large to hold is passed through whole', async () => {
    for (let round = 0; round < 2; round++) expect((await read('/stor')).length).toBe(5_000_000)
    expect(asked.length, 'made to be kept, passed on, and again').toBeGreaterThan(2)
  })

  test('is made without what only the parts behind tell each other, whoever asks', async () => {
    const headers = {
      cookie: 'payload-token=abc',
      'x-middleware-subrequest': 'a',
      'x-forwarded-host': 'evil.example',
    }
    await read('/', { headers })
    expect(seen['x-middleware-subrequest']).toBeUndefined()
    expect(seen['x-forwarded-host']).not.toBe('evil.example')
  })

  test('carries the security headers and no word about the machinery', async () => {
    const { headers } = await fetch(`${site}/`)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })
})

test('a file of the house is sent by Next also when the site has opened its door, which knows no files', async () => {
  openReadersDoor(async () => new Response('Sidan finns inte', { status: 404 }))
  try {
    const [file = ''] = await readdir('public/fonts')
    for (const cookie of ['', 'payload-token=abc'])
      expect((await fetch(`${site}/fonts/${file}`, { headers: { cookie } })).status).toBe(200)
    expect(asked).toContain(`GET /fonts/${file}`)
    expect((await fetch(`${site}/fonts/none.woff2`)).status).toBe(404)
  } finally {
    openReadersDoor(undefined)
  }
})

test('a card may be framed by everybody, kept or made for one, and no other page', async () => {
  const framing = async (path: string, cookie = '') =>
    (await fetch(site + path, { headers: { cookie } })).headers.get('x-frame-options')
  for (const cookie of ['', 'payload-token=x']) {
    expect(await framing('/embed/story/hostlov', cookie)).toBeNull()
    expect(await framing('/berattelser/hostlov', cookie)).toBe('SAMEORIGIN')
  }
  const { headers } = await fetch(`${site}/embed/story/hostlov`)
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
})

test('a CDN is told more only where somebody asked for it, and nothing about what is for one visitor', async () => {
  const told = ['cdn-cache-control', 'surrogate-control', 'surrogate-key']
  const plain = (await fetch(site)).headers
  expect(told.map((name) => plain.get(name))).toEqual([null, null, null])

  const { address, end } = await another({ CDN_SECONDS: '60' })
  const page = (await fetch(address)).headers
  const own = (await fetch(address, { headers: { cookie: 'payload-token=x' } })).headers
  await end()
  expect(told.map((name) => page.get(name))).toEqual([
    'public, max-age=60',
    'max-age=60',
    'beratta beratta-untold',
  ])
  expect(page.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(told.map((name) => own.get(name))).toEqual([null, null, null])
})

describe('bounds', () => {
  test.each(['/%', '/%ff', '/a%00b', '/?q=%', '//evil.example', `/${'a'.repeat(9000)}`])(
    '%s is refused as the caller’s fault',
    async (target) => {
      expect(
        await rawStatus(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
      ).toMatch(/^4/)
      expect(asked).toEqual([])
    },
  )

  test.each([
    'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    'GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n',
  ])('%j is refused', async (request) => {
    expect(await rawStatus(request)).toMatch(/^4/)
  })

  test('a body larger than allowed is refused, announced or not', async () => {
    const body = 'x'.repeat(11 * 1024 * 1024)
    const announced = await fetch(`${site}/api/other`, posted(body)).catch(() => ({ status: 413 }))
    expect(announced.status).toBe(413)
    const stream = new Blob([body]).stream()
    const init = { method: 'POST', headers: asJson, body: stream, duplex: 'half' } as RequestInit
    const unannounced = await fetch(`${site}/api/other`, init).catch(() => ({ status: 413 }))
    expect(unannounced.status).toBe(413)
    expect(await read('/api/other', posted('x'.repeat(128 * 1024)))).toBe('{"bytes":131072}')
  })
})

describe('attempts', () => {
  const signIn = async (password: string) => (await fetch(`${site}/api/users/login`, posted(password))).status

  /** As if so many had been made from here in the last minutes. */
  const haveBeenMade = async (count: number) => {
    expect(await signIn('wrong')).toBe(401)
    await query(`update app.attempts set hits = ${count}`)
  }

  beforeEach(() => query('truncate app.attempts'))

  test('of one colleague keep nobody out who shares her address, until so many fail as no office makes', async () => {
    for (let attempt = 0; attempt < 199; attempt++) expect(await signIn('wrong')).toBe(401)
    expect(await signIn('right')).toBe(200)
    expect(await signIn('wrong')).toBe(401)
    expect(await signIn('wrong')).toBe(429)
  })

  test('at a password end after two hundred that failed, and no address is written down', async () => {
    await haveBeenMade(200)
    expect(await signIn('wrong')).toBe(429)
    expect(await signIn('right')).toBe(429)
    expect(
      await first("select count(*)::int from app.attempts where encode(key, 'escape') like '%127.0%'"),
    ).toBe(0)
    await query("update app.attempts set resets_at = now() - interval '1 second'")
    expect(await signIn('right')).toBe(200)
  })

  test('are counted in sum over two instances, so that the second gives no new tries', async () => {
    const { address, end } = await another()
    const there = async () => (await fetch(`${address}/api/users/login`, posted('wrong'))).status
    await haveBeenMade(198)
    expect([await signIn('wrong'), await there()]).toEqual([401, 401])
    expect([await signIn('wrong'), await there()]).toEqual([429, 429])
    await end()
  })

  test('made at once are looked at one by one, and not one more than are left', async () => {
    await haveBeenMade(180)
    most = 0
    const answers = await Promise.all(Array.from({ length: 25 }, () => signIn('wrong')))
    expect([answers.filter((status) => status === 401).length, most]).toEqual([20, 1])
  })

  test('whose words never end hold up nobody, nor do those whose people left', async () => {
    const begun = Array.from({ length: 5 }, () => {
      const socket = connect(Number(new URL(site).port), '127.0.0.1')
      socket.on('error', () => {})
      socket.write(
        'POST /api/users/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\nwro',
      )
      return socket
    })
    await sleep(100)
    expect(await signIn('right')).toBe(200)
    for (const socket of begun) socket.destroy()

    const leaving = new AbortController()
    const gone = Array.from({ length: 5 }, () =>
      fetch(`${site}/api/users/login`, posted('long', { signal: leaving.signal })).catch(() => {}),
    )
    await sleep(100)
    leaving.abort()
    await Promise.all(gone)
    const began = performance.now()
    expect(await signIn('right')).toBe(200)
    expect(performance.now() - began).toBeLessThan(1000)
  })

  test('whose people leave as soon as their turn has come are counted all the same', async () => {
    await haveBeenMade(180)
    most = 0
    for (let attempt = 0; attempt < 20; attempt++) {
      const leaving = new AbortController()
      const arrived = once(front, 'request')
      const sent = fetch(`${site}/api/users/login`, posted('held', { signal: leaving.signal })).catch(
        () => {},
      )
      const [, res] = await arrived
      await isBeingMade()
      const left = once(res, 'close')
      leaving.abort()
      await Promise.all([sent, left])
      held.pop()?.()
    }
    expect([await signIn('right'), most]).toEqual([429, 1])
  })

  test('bring no more than words', async () => {
    const headers = { ...asJson, cookie: 'payload-token=a', 'sec-fetch-site': 'same-origin' }
    const body = posted('x'.repeat(70_000), { headers })
    expect((await fetch(`${site}/api/users/login`, body)).status).toBe(413)
  })

  test('that are too many to wait are told to come again, and the line goes on', async () => {
    const looked = signIn('held')
    await isBeingMade()
    const answered: number[] = []
    const waiting = Array.from({ length: 60 }, async () => answered.push(await signIn('wrong')))
    await expect.poll(() => answered, { timeout: 20_000 }).toHaveLength(35)
    expect(await signIn('right')).toBe(429)
    held.pop()?.()
    expect(await looked).toBe(401)
    await Promise.all(waiting)
    expect(answered).toEqual([...Array(35).fill(429), ...Array(25).fill(401)])
    expect(await signIn('right')).toBe(200)
  })

  test('that succeed are not counted', async () => {
    for (let attempt = 0; attempt < 25; attempt++) expect(await signIn('right')).toBe(200)
  })

  test('to fill in a public form end after twenty', async () => {
    const send = async () => (await fetch(`${site}/kontakt`, { method: 'POST', body: 'text=hej' })).status
    for (let attempt = 0; attempt < 20; attempt++) expect(await send()).toBe(200)
    expect(await send()).toBe(429)
    expect(await read('/kontakt')).toContain('Först')
  })
})

test.each(['', '{}'])(
  'who sends "%s" of a longer body to somebody who needs none is answered',
  async (body) => {
    const socket = connect(Number(new URL(site).port), '127.0.0.1')
    socket.write(
      `PUT /api/other HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n${body}`,
    )
    expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1.1 200/)
    socket.destroy()
  },
)

describe('questions to the API that nothing in memory answers', () => {
  const ask = (n: number, path = 'tung') => fetch(`${site}/api/${path}?where[title][like]=${n}`)

  test('are looked at six at once of one address, and told to come again when too many wait', async () => {
    most = 0
    const answers = await Promise.all(Array.from({ length: 150 }, (_, n) => ask(n)))
    expect(most).toBe(6)
    const refused = answers.filter(({ status }) => status === 429)
    const served = answers.filter(({ status }) => status === 200)
    expect(served.length + refused.length).toBe(150)
    expect(served.length).toBeGreaterThanOrEqual(86)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('retry-after')).toBe('5')
    expect(await refused[0]?.json()).toMatchObject({ status: 429, detail: expect.stringMatching(/at once/) })
    expect((await ask(-1)).status).toBe(200)
  })

  test('hold up nobody while their answers are on their way', async () => {
    const headers = { authorization: 'x' }
    const slow = Array.from({ length: 20 }, () => fetch(`${site}/api/strom`, { headers }))
    const began = performance.now()
    await Promise.all(slow)
    expect((await ask(-2)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(1500)
  })
})

describe('a write from another site', () => {
  const colleague = 'Cookie: payload-token=a'
  const approving = async (...lines: string[]) =>
    answerTo(
      ['POST /api/stories/1/transitions/approve HTTP/1.1', 'Host: localhost:3000', ...lines].join('\r\n'),
    )

  test('in the name of a colleague reaches nobody, and says so in a sentence', async () => {
    for (const from of [
      'Sec-Fetch-Site: same-site',
      'Origin: http://localhost:3001',
      'Referer: http://x/',
      'X: y',
    ])
      for (const type of ['text/plain', 'application/json', 'application/x-www-form-urlencoded']) {
        const answer = await approving(colleague, from, `Content-Type: ${type}`, 'Content-Length: 0')
        expect(answer).toMatch(/^HTTP\/1.1 403 /)
        expect(answer).toContain('content-type: application/problem+json')
        expect(answer).toContain(
          '"detail":"This was sent from another site. Open the page here, and do it again."',
        )
      }
    expect(asked).toEqual([])
  })

  test('is none from the house’s own page, nor from a script with a token', async () => {
    const body = ['Content-Type: application/json', 'Content-Length: 2\r\n\r\n{}']
    expect(await approving(colleague, 'Sec-Fetch-Site: same-origin', ...body)).toMatch(/^HTTP\/1.1 200 /)
    expect(await approving(colleague, 'Origin: http://localhost:3000', ...body)).toMatch(/^HTTP\/1.1 200 /)
    expect(await approving('Authorization: JWT x', ...body)).toMatch(/^HTTP\/1.1 200 /)
    expect(asked).toHaveLength(3)
  })
})

test('a body that is not what it says is refused before it reaches anybody', async () => {
  const send = async (type: string, body: string) =>
    (await fetch(`${site}/api/other`, { method: 'POST', body, headers: { 'content-type': type } })).status
  expect(await send('application/json', '['.repeat(10_000) + ']'.repeat(10_000))).toBe(400)
  expect(await send('application/json', JSON.stringify({ text: '['.repeat(10_000) }))).toBe(200)
  expect(await send('multipart/form-data', 'junk')).toBe(400)
  expect(await send('multipart/form-data; boundary=x', 'junk')).toBe(400)
  expect(await send('multipart/form-data; boundary=x', '--x\r\n\r\nhalf')).toBe(400)
  expect(await send('multipart/form-data; boundary=x', '--x\r\n\r\nwhole\r\n--x--\r\n')).toBe(200)
})

test('without its database the site shows what it has for the set time, then says so, then comes back', async () => {
  await read('/')
  expect((await fetch(`${site}/healthz`)).status).toBe(200)
  await database.stop()
  expect((await fetch(`${site}/healthz`)).status).toBe(503)
  expect((await fetch(site)).status).toBe(200)
  await expect.poll(async () => (await fetch(site)).status, { timeout: 8000 }).toBe(503)
  const colleague = { headers: { cookie: 'payload-token=abc' } }
  expect((await fetch(`${site}/trasig`, colleague)).status, 'a fault for want of a database passes').toBe(503)
  database = await startEmbeddedPostgres({ dataDir: folder, port })
  await expect.poll(async () => (await fetch(site)).status, { timeout: 8000 }).toBe(200)
  expect((await fetch(`${site}/healthz`)).status).toBe(200)
  await expect.poll(async () => (await fetch(`${site}/trasig`, colleague)).status).toBe(500)
})

async function textOf(stream: AsyncIterable<Buffer | string>): Promise<string> {
  let whole = ''
  for await (const chunk of stream) whole += chunk
  return whole
}

/** Sends bytes as they are, which no proper client would, and tells the status that comes back. */
async function rawStatus(request: string): Promise<string> {
  const socket = connect(Number(new URL(site).port), '127.0.0.1')
  socket.end(request)
  return (await textOf(socket)).split(' ')[1] ?? ''
}

/** The whole answer to a head, and a body if it brings one. */
async function answerTo(request: string): Promise<string> {
  const socket = connect(Number(new URL(site).port), '127.0.0.1')
  const end = request.includes('\r\n\r\n') ? '' : '\r\n\r\n'
  socket.write(request.replace('HTTP/1.1\r\n', 'HTTP/1.1\r\nConnection: close\r\n') + end)
  return textOf(socket)
}
