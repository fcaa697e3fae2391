import { readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { openReadersDoor, type ReadersRoom } from '@/domain/readers-door'
import { askSite, isBareRead } from '@/serve/front/ask-site'

const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'www.example.org', cookie: 'a=1' }
afterEach(() => {
  openReadersDoor(undefined)
  openReadersDoor(undefined, 'api')
})

/** What a room is asked for; undefined where nobody asked it. */
async function askedAt(target: string, room?: ReadersRoom): Promise<Request | undefined> {
  let asked: Request | undefined
  openReadersDoor(async (request) => {
    asked = request
    return new Response('sidan', { headers: { 'content-type': 'text/html; charset=utf-8' } })
  }, room)
  await askSite(target, headers)
  return asked
}

test('until the site has opened its door nobody answers there', async () => {
  expect(await askSite('/', headers)).toBeUndefined()
})

test.each([
  '/',
  '/?visa=alla',
  '/kommuner/boden',
  '/ar/projekt/impact?a=1',
  '/sitemap.xml',
  '/apier',
  '/skriv',
])('the site answers for %s, and is told what was asked and by whom', async (target) => {
  const asked = await askedAt(target)
  expect(asked?.url).toBe(`https://www.example.org${target}`)
  expect(asked?.headers.get('cookie')).toBe('a=1')
})

test.each([
  ...[
    '/api/v1/stories',
    '/api/v1/stories?limit=10&after=x',
    '/api/v1/stories/hostlov',
    '/api/v1/openapi.json',
  ],
  ...['/api/v1/workflows', '/api/v1/stories/workflow'],
])('what others read at %s is answered by the API', async (target) => {
  expect((await askedAt(target, 'api'))?.url).toBe(`https://www.example.org${target}`)
})

// Next knows its page of the description, who has a key, and every other spelling.
test.each([
  ...['/api/v1', '/api/v1/', '/api/v1?a=1', '/api/v1/workflow', '/api/v1/workflow?a=1', '/api/v1/export.zip'],
  ...[
    '/api/v1/stories/',
    '/api/v1/x/../workflow',
    '/api/v1/../stories',
    '/api/v1/%77orkflow',
    '/api/v2/stories',
  ],
  ...['/api/stories', '/api/mcp', '/api/v1//stories', '/en/api/v1/stories'],
])('the API, past Next, is not asked for %s', async (target) => {
  expect(await askedAt(target, 'api')).toBeUndefined()
})

// Rooms with routes of their own, and spellings that Next sends elsewhere or reads in its own way.
test.each([
  ...['/admin', '/admin/', '/admin?x', '/api/v1/stories', '/api', '/preview/stories/1', '/_next/static/a.js'],
  ...[
    '//kommuner',
    '/kommuner/',
    '/kommuner//boden',
    '/kommuner/%62oden',
    '/a\\b',
    '/sk%C3%A5ne',
    '*',
    'http://a/',
    '/kommuner/../admin',
    '/..',
    '/./kommuner',
  ],
])('Next answers for %s', async (target) => {
  expect(await askedAt(target)).toBeUndefined()
})

const routes = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/(route|page)\.tsx?$/.test(file))
  .map((file) => dirname(file).replace(/^\([^)]*\)/, ''))

test('every route of its own stays with Next: only the one for all readers’ addresses, and the one for all of the API, are passed by', async () => {
  const general = ['/[[...path]]', '/api/v1/[...path]']
  const own = routes.filter((route) => !general.includes(route))
  expect(routes.length - own.length).toBe(general.length)
  expect(own).toContain('/api/v1/export.zip')
  for (const route of own)
    for (const room of ['pages', 'api'] as const)
      expect(await askedAt(route.replace(/\/\[.*/, '/x'), room), route).toBeUndefined()
})

test('what was made in one piece comes in one, with every cookie', async () => {
  openReadersDoor(async () => {
    const answer = new Response('<p>å</p>', { status: 410, headers: { 'content-type': 'text/html' } })
    answer.headers.append('set-cookie', 'a=1')
    answer.headers.append('set-cookie', 'b=2')
    return answer
  })
  const reply = await askSite('/', headers)
  expect(reply?.status).toBe(410)
  expect(reply?.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(reply?.body.toString()).toBe('<p>å</p>')
})

test('what is made while it is sent comes as it is made', async () => {
  const pieces = Readable.from(['ett', 'två'].map((piece) => Buffer.from(piece)))
  openReadersDoor(
    async () =>
      new Response(Readable.toWeb(pieces) as ReadableStream, {
        headers: { 'content-type': 'application/zip' },
      }),
  )
  const { body } = (await askSite('/utbildning.zip', headers)) ?? {}
  expect(body).toBeInstanceOf(Readable)
  expect(Buffer.concat(await (body as Readable).toArray()).toString()).toBe('etttvå')
})

test.each([
  ['GET', {}, true],
  ['GET', { 'content-length': '0' }, false],
  ['GET', { 'transfer-encoding': 'chunked' }, false],
  ['HEAD', {}, false],
  ['POST', {}, false],
])('%s with %j is nothing but a question: %s', (method, given, is) => {
  expect(isBareRead({ method, headers: given } as unknown as IncomingMessage)).toBe(is)
})
