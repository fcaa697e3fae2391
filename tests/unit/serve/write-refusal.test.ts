import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { writeRefusal } from '@/serve/front/write-refusal'

const origin = 'https://www.example.org'
const cookie = 'payload-token=x'
const json = { 'content-type': 'application/json', 'content-length': '2' }
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '2' }

const ask = (headers: IncomingHttpHeaders, method = 'POST', url = '/api/stories/1/transitions/approve') =>
  writeRefusal({ method, url, headers }, origin)?.status

describe('a write with a colleague’s cookie', () => {
  test.each([
    ['another port', { 'sec-fetch-site': 'same-site', origin: 'https://www.example.org:8443' }],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['a subdomain, by an older browser', { origin: 'https://x.www.example.org' }],
    ['the same name without TLS, by an older browser', { origin: 'http://www.example.org' }],
    ['a name that begins alike', { origin: 'https://www.example.org.evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site’s page, by its address alone', { referer: 'https://evil.example/www.example.org' }],
    ['nobody knows where', {}],
  ])('from %s is refused', (_, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(ask({ cookie, ...json, ...headers }, method)).toBe(403)
      for (const url of ['/kontakt', '/admin/login', '/preview/x', '//api', '/%61pi/stories'])
        expect(ask({ cookie, ...urlencoded, ...headers }, method, url)).toBe(403)
    }
  })

  test.each([
    { 'sec-fetch-site': 'same-origin' },
    { origin },
    { referer: `${origin}/admin/collections/stories/1` },
  ])('from a page of the house is taken: %j', (headers) => {
    expect(ask({ cookie, ...json, ...headers })).toBeUndefined()
    expect(ask({ cookie, ...headers, 'content-type': 'text/plain' }, 'POST', '/admin')).toBeUndefined()
  })
})

test('nobody is signed in as somebody else by another site, though she has no cookie yet', () => {
  const multipart = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '9' }
  expect(ask({ ...multipart, 'sec-fetch-site': 'cross-site' }, 'POST', '/api/users/login')).toBe(403)
  expect(ask({ ...multipart, origin: 'https://evil.example' }, 'POST', '/API//users/login')).toBe(403)
})

test('a reader’s form without a cookie goes to the page that answers it, wherever it came from', () => {
  expect(ask(urlencoded, 'POST', '/kontakt')).toBeUndefined()
  for (const site of ['same-origin', 'cross-site'])
    expect(ask({ ...urlencoded, 'sec-fetch-site': site }, 'POST', '/kontakt')).toBeUndefined()
})

test('reading asks nobody where she comes from', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS'])
    expect(ask({ cookie, 'sec-fetch-site': 'cross-site' }, method)).toBeUndefined()
})

describe('the API takes', () => {
  const headers = { authorization: 'Bearer x' }

  test.each([
    ['text/plain', 'POST'],
    ['text/plain; application/json', 'POST'],
    ['application/x-www-form-urlencoded', 'PATCH'],
    ['application/jsonx', 'POST'],
    ['application/json, text/plain', 'POST'],
    ['application/octet-stream', 'POST'],
    ['', 'POST'],
  ])('no body of type %j (%s)', (type, method) => {
    expect(ask({ ...headers, 'content-type': type, 'content-length': '2' }, method)).toBe(415)
    expect(ask({ ...headers, 'content-type': type, 'transfer-encoding': 'chunked' }, method)).toBe(415)
  })

  test('no body without a type', () => {
    expect(ask({ ...headers, 'content-length': '2' })).toBe(415)
  })

  test.each(['application/json', 'Application/JSON; charset=utf-8', 'multipart/form-data; boundary=x'])(
    'a body of type %j',
    (type) => {
      expect(ask({ ...headers, 'content-type': type, 'content-length': '2' })).toBeUndefined()
    },
  )

  test('nothing at all, as when somebody signs out', () => {
    expect(ask({ ...headers, 'content-length': '0' })).toBeUndefined()
    expect(ask(headers, 'DELETE')).toBeUndefined()
  })

  test('a signed form as it is', () => {
    const form = { ...headers, 'content-type': 'application/octet-stream', 'content-length': '9' }
    expect(ask(form, 'PUT', '/api/consents/1/evidence')).toBeUndefined()
  })

  const asGet = { 'x-payload-http-method-override': 'GET' }
  const here = { cookie, 'sec-fetch-site': 'same-origin' }

  test('a question as a write from the admin’s own pickers, and from nobody else', () => {
    expect(ask({ ...here, ...urlencoded, ...asGet }, 'POST', '/api/media')).toBeUndefined()
    expect(ask({ ...urlencoded, ...asGet }, 'POST', '/api/media')).toBe(400)
    expect(ask({ ...headers, ...urlencoded, ...asGet }, 'POST', '/api/media')).toBe(400)
    expect(ask({ ...here, ...json, ...asGet }, 'POST', '/api/media')).toBe(400)
    expect(ask({ ...here, ...urlencoded, ...asGet }, 'PATCH', '/api/media')).toBe(400)
    expect(ask({ ...here, ...urlencoded, 'x-http-method-override': 'GET' }, 'POST', '/api/media')).toBe(400)
    expect(ask({ cookie, ...urlencoded, ...asGet, origin: 'https://evil.example' }, 'POST')).toBe(403)
  })

  test.each([
    'X-HTTP-Method-Override',
    'X-HTTP-Method',
    'X-Method-Override',
    'X-Payload-HTTP-Method-Override',
  ])('no other method than the request’s own, by %s', (name) => {
    for (const method of ['DELETE', 'PATCH', 'GET'])
      expect(ask({ ...headers, ...json, [name.toLowerCase()]: method })).toBe(400)
  })
})
