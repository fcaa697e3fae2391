/** Many who listen cost one question for each change, none holds up the others, and each can go on where she was cut off. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChangeStreams } from '@/serve/front/change-streams'

/** Stands where the API stands: a feed of words, in which a cursor is a number. */
let feed: string[]
let asked: string[]
let isBroken: boolean
/** What the next answers wait for on their way. */
let held: Promise<void>[]
async function render(target: string) {
  asked.push(target)
  const answer = answerTo(target)
  await (held.shift() ?? sleep(Math.random() * 3))
  return answer
}

function answerTo(target: string) {
  const query = new URL(target, 'http://localhost').searchParams
  const since = query.get('since') === 'now' ? feed.length : Number(query.get('since'))
  const json = (status: number, body: object) => ({
    status,
    headers: { 'content-type': status === 200 ? 'application/json' : 'application/problem+json' },
    body: Buffer.from(JSON.stringify(body)),
  })
  if (isBroken) return json(500, {})
  if (!(since <= feed.length)) return json(400, { code: 'cursor-not-ours' })
  const end = Math.min(feed.length, since + Number(query.get('limit')))
  const changes = feed.slice(since, end).map((what, at) => ({ cursor: String(since + at + 1), what }))
  return json(200, { changes, next: String(end), more: end < feed.length })
}

/** Until then some instance shows what was before. */
let forgotten: Promise<void> | undefined
const settled = async () => forgotten

let streams: ChangeStreams
let server: Server
let port: number
const opened: IncomingMessage[] = []

beforeEach(async () => {
  feed = ['published']
  asked = []
  isBroken = false
  held = []
  forgotten = undefined
  streams = new ChangeStreams({ render, settled, headers: { 'x-content-type-options': 'nosniff' } })
  server = createServer((req, res) => {
    if (streams.isAsked(req)) void streams.open(req, res, String(req.headers['x-network'] ?? 'one'))
    else res.end('not a stream')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})

afterEach(() => {
  vi.useRealTimers()
  for (const one of opened.splice(0)) one.destroy()
  streams.end()
  server.closeAllConnections()
  server.close()
})

async function listen({ path = '/api/v1/changes', ...headers }: Record<string, string> = {}) {
  const sent = { accept: 'text/event-stream', ...headers }
  const answer = await new Promise<IncomingMessage>((resolve) =>
    request({ port, path, headers: sent }, resolve).end(),
  )
  opened.push(answer)
  const heard = { answer, status: answer.statusCode, text: '', hasEnded: false }
  answer.setEncoding('utf8')
  answer.on('data', (text) => (heard.text += text))
  answer.on('close', () => (heard.hasEnded = true))
  answer.on('error', () => {})
  return heard
}

const event = (cursor: number, what: string) =>
  `id: ${cursor}\nevent: ${what}\ndata: ${JSON.stringify({ cursor: String(cursor), what })}\n\n`

function happens(...what: string[]) {
  feed.push(...what)
  return streams.nudge()
}

test('whoever listens knows at once where she stands, and hears each change as it happens', async () => {
  const heard = await listen()
  expect(heard.answer.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  await expect.poll(() => heard.text).toBe('id: 1\n\n')
  await happens('changed', 'withdrawn')
  await expect.poll(() => heard.text).toBe(`id: 1\n\n${event(2, 'changed')}${event(3, 'withdrawn')}`)
})

test('a change is read once, however many listen; and not at all when nobody does', async () => {
  await happens('changed')
  expect(asked).toEqual([])
  const all = await Promise.all(Array.from({ length: 50 }, (_, at) => listen({ 'x-network': `n${at}` })))
  await expect.poll(() => all.every(({ text }) => text === 'id: 2\n\n')).toBe(true)
  await sleep(20)
  asked = []
  await happens('taken_down')
  await expect.poll(() => all.every(({ text }) => text.endsWith(event(3, 'taken_down')))).toBe(true)
  expect(asked).toEqual(['/api/v1/changes?since=2&limit=500'])
  for (const { answer } of all) answer.destroy()
  await expect.poll(() => streams.size).toBe(0)
  await happens('reinstated')
  expect(asked).toHaveLength(1)
})

test('who has heard of a change before all others tells them', async () => {
  const first = await listen()
  await expect.poll(() => first.text).toBe('id: 1\n\n')
  await sleep(20)
  feed.push('taken_down') // its notice is still on its way
  asked = []
  const second = await listen({ path: '/api/v1/changes?since=0' })
  await expect.poll(() => first.text).toContain(event(2, 'taken_down'))
  await expect.poll(() => second.text).toBe(event(1, 'published') + event(2, 'taken_down'))
  expect(asked).toHaveLength(2)
})

test('what happened while somebody was on her way in reaches her too, once', async () => {
  const first = await listen()
  await expect.poll(() => first.text).toBe('id: 1\n\n')
  await sleep(20)
  const way = Promise.withResolvers<void>()
  held = [way.promise]
  asked = []
  const listening = listen({ path: '/api/v1/changes?since=0' })
  await expect.poll(() => asked.length).toBe(1)
  await happens('changed')
  way.resolve()
  const second = await listening
  await expect.poll(() => second.text).toBe(event(1, 'published') + event(2, 'changed'))
})

test('an answer that comes when all have left wakes nobody', async () => {
  const heard = await listen()
  await expect.poll(() => heard.text).toBe('id: 1\n\n')
  await sleep(20)
  const way = Promise.withResolvers<void>()
  held = [way.promise]
  const told = happens('changed')
  heard.answer.destroy()
  await expect.poll(() => streams.size).toBe(0)
  way.resolve()
  await told
  asked = []
  await happens('moved')
  expect(asked).toEqual([])
})

test('who leaves on her way in is not written to for ever', async () => {
  const first = await listen()
  await expect.poll(() => first.text).toBe('id: 1\n\n')
  await sleep(20)
  feed.push('changed')
  const way = Promise.withResolvers<void>()
  held = [Promise.resolve(), way.promise]
  const second = await listen({ path: '/api/v1/changes?since=0' })
  await expect.poll(() => asked.at(-1)).toBe('/api/v1/changes?since=1&limit=500')
  second.answer.destroy()
  await expect.poll(() => streams.size).toBe(1)
  way.resolve()
  await expect.poll(() => first.text).toContain(event(2, 'changed'))
  first.answer.destroy()
  await expect.poll(() => streams.size).toBe(0)
  asked = []
  await happens('moved')
  expect(asked).toEqual([])
})

test('what happens while the first of all is on her way in is not lost', async () => {
  const way = Promise.withResolvers<void>()
  held = [way.promise]
  const listening = listen()
  await expect.poll(() => asked.length).toBe(1)
  await happens('taken_down')
  way.resolve()
  const heard = await listening
  await expect.poll(() => heard.text).toBe(`id: 1\n\n${event(2, 'taken_down')}`)
})

test('nobody is told of a change while some instance shows what was before', async () => {
  const heard = await listen()
  await expect.poll(() => heard.text).toBe('id: 1\n\n')
  await sleep(20)
  const way = Promise.withResolvers<void>()
  forgotten = way.promise
  void happens('taken_down')
  const late = listen({ path: '/api/v1/changes?since=0' })
  await sleep(50)
  expect(heard.text).toBe('id: 1\n\n')
  way.resolve()
  await expect.poll(() => heard.text).toBe(`id: 1\n\n${event(2, 'taken_down')}`)
  const { status } = await late
  expect(status).toBe(200)
})

test('whoever was cut off goes on behind what she heard last, not where her address began', async () => {
  feed = ['published', 'changed', 'moved']
  const heard = await listen({ path: '/api/v1/changes?since=0', 'last-event-id': '2' })
  await expect.poll(() => heard.text).toBe(event(3, 'moved'))
})

test('a long way is caught up in parts, and joins what happens meanwhile without a gap or a double', async () => {
  feed = Array.from({ length: 1700 }, () => 'changed')
  const near = await listen()
  const heard = await listen({ path: '/api/v1/changes?since=0' })
  for (let at = 0; at < 40; at++) {
    void happens('moved', 'changed')
    await sleep(1)
  }
  void happens(...Array.from({ length: 1200 }, () => 'deleted')) // as when the example goes
  const idsIn = (text: string) => [...text.matchAll(/^id: (\d+)\nevent/gm)].map(([, id]) => Number(id))
  await expect.poll(() => idsIn(heard.text).length).toBe(2980)
  expect(idsIn(heard.text)).toEqual(Array.from({ length: 2980 }, (_, at) => at + 1))
  await expect.poll(() => idsIn(near.text).length).toBe(1280)
  expect(idsIn(near.text)).toEqual(Array.from({ length: 1280 }, (_, at) => at + 1701))
})

test('who asks for nothing that there is gets the answer of the API', async () => {
  const heard = await listen({ 'last-event-id': '99' })
  expect([heard.status, heard.answer.headers['content-type']]).toEqual([400, 'application/problem+json'])
  await expect.poll(() => heard.text).toBe('{"code":"cursor-not-ours"}')
})

test.each([
  ['JSON', { accept: 'application/json' }],
  ['anything', { accept: '*/*' }],
  ['rather JSON', { accept: 'text/event-stream;q=0.5, application/json' }],
  ['another address', { path: '/api/v1/changes/1' }],
])('who asks for %s gets no stream', async (_, asking) => {
  const heard = await listen(asking)
  await expect.poll(() => heard.text).toBe('not a stream')
})

test('a network has eight streams, whose places are free again when they end', async () => {
  const first = await Promise.all(Array.from({ length: 8 }, () => listen()))
  const ninth = await listen()
  expect([ninth.status, ninth.answer.headers['retry-after']]).toEqual([429, '30'])
  expect((await listen({ 'x-network': 'two' })).status).toBe(200)
  first[0]?.answer.destroy()
  await expect.poll(() => streams.size).toBe(8)
  expect((await listen()).status).toBe(200)
})

test('an instance has two thousand', async () => {
  const size = vi.spyOn(streams, 'size', 'get').mockReturnValue(2000)
  expect((await listen()).status).toBe(503)
  size.mockReturnValue(1999)
  expect((await listen()).status).toBe(200)
})

test('who reads too slowly is cut off, and holds up nobody', async () => {
  const slow = connect(port, '127.0.0.1').pause()
  slow.write('GET /api/v1/changes HTTP/1.1\r\nhost: a\r\naccept: text/event-stream\r\n\r\n')
  const quick = await listen()
  await expect.poll(() => streams.size).toBe(2)
  await expect.poll(() => quick.text).not.toBe('')
  await sleep(20)
  const long = 'x'.repeat(200_000)
  for (let at = 0; at < 60 && streams.size > 1; at++) {
    await happens(long)
    await expect.poll(() => quick.text.split('event: ').length).toBe(feed.length)
  }
  expect(streams.size).toBe(1)
  slow.destroy()
})

test('who catches up slowly is waited for, and given no more than she takes', async () => {
  feed = Array.from({ length: 15_000 }, () => 'x'.repeat(2000))
  const slow = connect(port, '127.0.0.1').pause()
  slow.write('GET /api/v1/changes?since=0 HTTP/1.1\r\nhost: a\r\naccept: text/event-stream\r\n\r\n')
  await sleep(300)
  expect(asked.length).toBeLessThan(10)
  let last = ''
  slow.setEncoding('utf8').on('data', (text) => {
    last = (last + text).slice(-10_000)
  })
  slow.resume()
  await expect.poll(() => last, { timeout: 10_000 }).toContain('id: 15000\n')
  slow.destroy()
})

test('what could not be read is read again by itself', async () => {
  const heard = await listen()
  await expect.poll(() => heard.text).toBe('id: 1\n\n')
  await sleep(20)
  isBroken = true
  await happens('taken_down')
  isBroken = false
  await expect.poll(() => heard.text, { timeout: 5000 }).toContain(event(2, 'taken_down'))
})

test('where nothing can be read nobody begins to listen', async () => {
  isBroken = true
  expect((await listen()).status).toBe(503)
  expect(streams.size).toBe(0)
})

test('all are sent away when the log is another than they have read', async () => {
  feed = ['published', 'changed']
  const heard = await listen()
  await expect.poll(() => heard.text).toBe('id: 2\n\n')
  await sleep(20)
  feed = []
  await streams.nudge()
  await expect.poll(() => heard.hasEnded).toBe(true)
  expect((await listen({ 'last-event-id': '2' })).status).toBe(400)
})

test('at the end of the instance each stream ends as a whole answer, and none begins', async () => {
  const heard = await listen()
  await expect.poll(() => heard.text).toBe('id: 1\n\n')
  const way = Promise.withResolvers<void>()
  held = [way.promise]
  const late = listen()
  await expect.poll(() => streams.size).toBe(2)
  streams.end()
  await happens('changed')
  await expect.poll(() => heard.hasEnded).toBe(true)
  expect([heard.answer.complete, heard.text]).toEqual([true, 'id: 1\n\n'])
  way.resolve()
  expect((await late).status).toBe(503)
  expect((await listen()).status).toBe(503)
})

test('who reads slowly at that end is told no more', async () => {
  const slow = connect(port, '127.0.0.1').pause()
  slow.write('GET /api/v1/changes HTTP/1.1\r\nhost: a\r\naccept: text/event-stream\r\n\r\n')
  await expect.poll(() => streams.size).toBe(1)
  await sleep(20)
  await happens('x'.repeat(10_000_000))
  streams.end()
  await happens('changed')
  await sleep(20)
  expect(streams.size).toBe(1) // she still has what was sent before
  slow.destroy()
  await expect.poll(() => streams.size).toBe(0)
})

test('what is silent is told every 25 seconds that it lasts', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  streams = new ChangeStreams({ render, settled, headers: {} })
  const heard = await listen()
  await expect.poll(() => heard.text).toBe('id: 1\n\n')
  await sleep(20)
  vi.advanceTimersByTime(50_000)
  await expect.poll(() => heard.text).toBe('id: 1\n\n:\n\n:\n\n')
})
