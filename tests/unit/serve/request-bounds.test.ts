import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { bodyCheck } from '@/serve/front/body-check'
import { clientAddress } from '@/serve/front/client-address'
import { refusal } from '@/serve/front/request-bounds'

const ask = (
  more: Partial<Pick<IncomingMessage, 'url' | 'method' | 'headers'>>,
  remoteAddress = '10.0.0.1',
) =>
  ({
    url: '/',
    method: 'GET',
    ...more,
    headers: { host: 'localhost:3000', ...more.headers },
    socket: { remoteAddress },
  }) as unknown as IncomingMessage

const conditions = (count: number) =>
  Array.from({ length: count }, (_, n) => `where[or][${n}][title][like]=a`).join('&')

/** By somebody with credentials. */
const sent = (bytes: number, type = 'application/json') => ({
  'content-length': String(bytes),
  'content-type': type,
  authorization: 'x',
})

describe('a request is refused', () => {
  test.each([
    [{ method: 'TRACE' }, 405],
    [{ url: `/${'a'.repeat(9000)}` }, 414],
    [{ url: '/%' }, 400],
    [{ url: '/%c3%28' }, 400],
    [{ url: '/a?b=%00' }, 400],
    [{ url: '/admin/collections/stories?where[or][x][and][0][at][within]=1' }, 400],
    [{ url: '/admin/collections/stories?where%5Bor%5D=1' }, 400],
    [{ url: `/admin/collections/stories?${conditions(21)}` }, 400],
    [{ url: '//other.example/' }, 400],
    [{ url: 'http://other.example/' }, 400],
    [{ url: '/a\\b' }, 400],
    [{ url: '/å' }, 400],
    [{ headers: { host: 'a b' } }, 400],
    [{ headers: { host: '' } }, 400],
    [{ headers: { host: '9007199254740993' } }, 400],
    [{ method: 'POST', url: '/kontakt', headers: { 'content-length': '200000' } }, 413],
    [{ method: 'POST', url: '/api/stories', headers: sent(1_100_000) }, 413],
    [{ method: 'POST', url: '/api/stories/1/transitions/publish', headers: sent(300_000) }, 413],
    [{ method: 'POST', url: '/api/review/comments', headers: sent(300_000) }, 413],
    [
      { method: 'POST', url: '/api/media', headers: sent(28_000_000, 'multipart/form-data; boundary=x') },
      413,
    ],
    [{ method: 'POST', url: '/admin/collections/stories', headers: sent(11_000_000) }, 413],
  ])('%j', (request, status) => {
    expect(refusal(ask(request))?.status).toBe(status)
  })

  test.each([
    { url: '/sok?q=%C3%A5' },
    { url: '/api/users/me' },
    { url: '/api/payload-preferences/nav' },
    { url: '/api/access' },
    { url: '/api/stories?where[slug][equals]=a' },
    { url: '/api/stories?where[or][0][and][12][slug][equals]=a&where%5Band%5D%5B0%5D%5Bid%5D%5Bin%5D=a' },
    { url: `/admin/collections/stories?${conditions(20)}` },
    { url: `/admin/collections/stories?where[id][in][]=1${'&where[id][in][7]=1'.repeat(30)}` },
    { headers: { host: '[::1]:3000' } },
    { method: 'POST', url: '/kontakt', headers: { 'content-length': '90000' } },
    { method: 'PATCH', url: '/api/stories/1', headers: sent(1_000_000) },
    { method: 'PUT', url: '/api/consents/1/evidence', headers: sent(9_000_000, 'application/octet-stream') },
    { method: 'POST', url: '/api/media', headers: sent(20_000_000, 'multipart/form-data; boundary=x') },
    { method: 'POST', url: '/admin/collections/stories', headers: sent(9_000_000) },
  ])('but not %j', (request) => {
    expect(refusal(ask(request))).toBeUndefined()
  })
})

test.each([
  'users/verify/x',
  'users/unlock',
  'USERS//verify/x',
  'users/%76erify/x',
  'payload-jobs',
  'payload-jobs/run?limit=1',
  'payload-locked-documents',
  'payload-migrations',
  'payload-kv',
  'og',
  'graphql',
  'graphql-playground',
])('of what nothing here uses, nothing is there: %s', (path) => {
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
    expect(refusal(ask({ method, url: `/api/${path}` }))?.status).toBe(404)
})

describe('the visitor’s address', () => {
  const forwarded = { headers: { 'x-forwarded-for': '6.6.6.6, 192.0.2.7, 10.0.0.9' } }

  test('is the connection’s when no proxy is trusted', () => {
    expect(clientAddress(ask(forwarded), 0)).toBe('10.0.0.1')
  })

  test('is what the outermost trusted proxy saw, whatever the client made up', () => {
    expect(clientAddress(ask(forwarded), 1)).toBe('10.0.0.9')
    expect(clientAddress(ask(forwarded), 2)).toBe('192.0.2.7')
    expect(clientAddress(ask({}), 2)).toBe('10.0.0.1')
  })
})

describe('a body', () => {
  const passes = (type: string, ...chunks: string[]) => {
    const check = bodyCheck(type)
    return !check || (chunks.every((chunk) => check.passes(Buffer.from(chunk))) && check.endsWell())
  }

  test('of JSON may be deep, but not without end; brackets in a text do not count', () => {
    expect(passes('application/json', '['.repeat(90), ']'.repeat(90))).toBe(true)
    expect(passes('application/json', '['.repeat(60), '{"a":'.repeat(60))).toBe(false)
    expect(passes('application/json; charset=utf-8', `{"a":"\\"${'[{'.repeat(500)}`, '"}')).toBe(true)
  })

  test('of parts begins and ends with its boundary, however it is cut into chunks', () => {
    const type = 'multipart/form-data; boundary="a b"'
    const body = '--a b\r\ncontent-disposition: form-data; name="x"\r\n\r\n1\r\n--a b--\r\n'
    expect(passes(type, body)).toBe(true)
    expect(passes(type, ...body)).toBe(true)
    expect(passes(type, body.slice(0, -10))).toBe(false)
    expect(passes(type, body.slice(1))).toBe(false)
    expect(passes('multipart/form-data', body)).toBe(false)
  })
})
