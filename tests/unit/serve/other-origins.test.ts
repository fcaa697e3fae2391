import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { OtherOrigins } from '@/serve/front/other-origins'

const frontEnd = 'https://app.example.org'
const stranger = 'https://evil.example'
const listed = new OtherOrigins([frontEnd, 'http://127.0.0.1:4321'])
const all = new OtherOrigins(['*'])
const none = new OtherOrigins([])

const allowedBy = (
  others: OtherOrigins,
  url: string,
  headers: IncomingHttpHeaders = { origin: frontEnd },
  method = 'GET',
) => others.ofRequest({ method, url, headers })['access-control-allow-origin']

const openData = [
  '/api/v1/stories',
  '/api/v1/stories/hostlov?lang=en',
  '/api/v1/openapi.json',
  '/feed.xml',
  '/en/feed.json',
  '/kommuner/boden/feed.xml',
  '/en/municipalities/boden/feed.json',
  '/.well-known/jwks.json',
  '/catalog.jsonld',
  '/oembed?url=https%3A%2F%2Fwww.example.org%2F',
]
const openFiles = [
  '/api/media/file/h%C3%B6st-640.avif',
  '/api/files/file/rapport.pdf',
  '/utbildning/trauma.pdf',
  '/en/training/everything.zip',
  '/share/hem.png',
  '/logo.svg',
  '/embed/story/hostlov',
  '/en/embed/municipality/boden',
]
const closed = [
  '/',
  '/berattelser',
  '/kontakt',
  '/healthz',
  '/admin',
  '/admin/api/v1/stories',
  '/preview/stories/1',
  `/preview/release/${'x'.repeat(43)}/api/v1/stories`,
  '/api',
  '/api/users',
  '/api/users/me',
  '/api/users/login',
  '/api/machines',
  '/api/consents/1/evidence',
  '/api/access',
  '/api/review/queue',
  '/api/stories',
  '/api/stories?limit=1',
  '/api/stories/count',
  '/api/training-modules/1c0f',
  '/api/globals/navigation',
  '/api/media?limit=1',
  '/api/stories/versions',
  '/api/stories/1/history',
  '/api/globals/navigation/versions',
  '/api/globals/users',
  '/api/payload-preferences/x',
  '/api/media/file',
  '/api/media/file/a/b',
  '/api/media/signed/a.png', // of a draft: shown by whoever has the address, read by no page
  // Spelled so that whoever stands behind may read something else.
  '/api/v1/../users/me',
  '/api/v1/%2E%2e/users/me',
  '/api/v1/.%2e/users/me',
  '/API/users/me',
  '//api/v1/stories',
  '/api//v1/stories',
  '/api/__proto__',
  '/api/globals/constructor',
  '//[/%',
  '*',
  'http://a/api/v1/stories',
]

describe('a page of a listed origin', () => {
  test.each([...openData, ...openFiles])('reads %s, asked for by nobody in particular', (url) => {
    for (const method of ['GET', 'HEAD'])
      expect(allowedBy(listed, url, { origin: frontEnd }, method)).toBe(frontEnd)
  })

  test.each(closed)('does not read %s', (url) => {
    for (const others of [listed, all]) {
      expect(allowedBy(others, url)).toBeUndefined()
      expect(others.ofAddress(url.split('?')[0] ?? '')).toEqual({})
    }
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'get'])('does not %s', (method) => {
    for (const others of [listed, all])
      for (const url of ['/api/v1/stories', '/api/media/file/a.png'])
        expect(allowedBy(others, url, { origin: frontEnd }, method)).toBeUndefined()
  })

  test.each([
    { cookie: 'payload-token=x' },
    { cookie: 'theme=dark; payload-token=x' },
    { authorization: 'machines API-Key x' },
    { authorization: '' },
  ])('reads nothing as somebody: %j', (credentials) => {
    for (const others of [listed, all])
      expect(allowedBy(others, '/api/v1/stories', { origin: frontEnd, ...credentials })).toBeUndefined()
  })

  test('hears what it may, and of nothing else', () => {
    const headers = listed.ofRequest({ method: 'GET', url: '/api/v1/stories', headers: { origin: frontEnd } })
    expect(headers).toEqual({
      'access-control-allow-origin': frontEnd,
      'access-control-expose-headers':
        'etag, link, ratelimit, ratelimit-policy, retry-after, content-language',
    })
  })
})

describe('a page of another origin', () => {
  test.each([
    stranger,
    'http://app.example.org',
    'https://app.example.org:8443',
    'https://x.app.example.org',
    'https://app.example.org.evil.example',
    'https://APP.example.org',
    'null',
    '*',
    '',
  ])('reads nothing: %s', (origin) => {
    for (const url of [...openData, ...openFiles]) expect(allowedBy(listed, url, { origin })).toBeUndefined()
  })

  test('reads nothing where no front end is named', () => {
    for (const url of [...openData, ...openFiles]) expect(allowedBy(none, url)).toBeUndefined()
  })

  test('reads open data where all may, whoever it is, and is told so without its name', () => {
    for (const url of [...openData, ...openFiles])
      for (const origin of [stranger, 'null']) expect(allowedBy(all, url, { origin })).toBe('*')
  })
})

test('a page of the house, and whoever says no origin, is told nothing', () => {
  expect(listed.ofRequest({ method: 'GET', url: '/api/v1/stories', headers: {} })).toEqual({})
  expect(allowedBy(listed, '/api/v1/stories', { origin: 'http://localhost:3000' })).toBeUndefined()
})

describe('what lies in the caches', () => {
  test('knows that its answer depends on the origin, and names none', () => {
    for (const url of openData) {
      expect(listed.ofAddress(url.split('?')[0] ?? '')).toEqual({ vary: 'origin' })
      expect(none.ofAddress(url.split('?')[0] ?? ''), 'where no front end is named').toEqual({})
    }
  })

  test('is the same for all where all may read it', () => {
    expect(all.ofAddress('/api/v1/stories')).toMatchObject({ 'access-control-allow-origin': '*' })
    expect(all.ofAddress('/api/v1/stories')).not.toHaveProperty('vary')
  })

  test('stands in other sites’ pages if it is a picture or a file, and not otherwise', () => {
    for (const others of [listed, all, none]) {
      for (const url of openFiles)
        expect(others.ofAddress(url)).toMatchObject({ 'cross-origin-resource-policy': 'cross-origin' })
      for (const url of openData)
        expect(others.ofAddress(url)).not.toHaveProperty('cross-origin-resource-policy')
    }
  })
})

describe('a browser that asks first', () => {
  const ask = (others: OtherOrigins, url: string, headers: IncomingHttpHeaders, method = 'OPTIONS') =>
    others.preflight({ method, url, headers })
  const asking = (origin: string, method = 'GET') => ({ origin, 'access-control-request-method': method })

  test('is told what a listed page may: read, for ten minutes, with no key', () => {
    for (const method of ['GET', 'HEAD'])
      expect(ask(listed, '/api/v1/stories', asking(frontEnd, method))).toEqual({
        'access-control-allow-origin': frontEnd,
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': 'accept, accept-language, if-none-match, last-event-id, range',
        'access-control-max-age': '600',
        vary: 'origin',
      })
  })

  test('is told nothing for a write, for a stranger, for what is closed, and by who is known', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'get', ''])
      expect(ask(all, '/api/v1/stories', asking(frontEnd, method))).toBeUndefined()
    expect(ask(listed, '/api/v1/stories', asking(stranger))).toBeUndefined()
    expect(ask(listed, '/api/v1/stories', { origin: frontEnd })).toBeUndefined()
    expect(ask(listed, '/api/v1/stories', asking(frontEnd), 'GET')).toBeUndefined()
    for (const url of closed) expect(ask(all, url, asking(frontEnd))).toBeUndefined()
    for (const known of [{ cookie: 'payload-token=x' }, { authorization: 'Bearer x' }])
      expect(ask(all, '/api/v1/stories', { ...asking(frontEnd), ...known })).toBeUndefined()
  })

  test('never hears of credentials', () => {
    const told = [
      ask(all, '/api/v1/stories', asking(frontEnd)),
      all.ofAddress('/api/v1/stories'),
      all.ofRequest({ method: 'GET', url: '/api/v1/stories', headers: { origin: frontEnd } }),
    ]
    for (const headers of told) {
      expect(headers).toHaveProperty('access-control-allow-origin', '*')
      expect(headers).not.toHaveProperty('access-control-allow-credentials')
    }
  })
})
