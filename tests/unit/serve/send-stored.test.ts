import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendStored } from '@/serve/page-cache/send-stored'
import { type StoredPage, storedPage } from '@/serve/page-cache/stored-page'

const text = '<p>Barn som placeras hos släkt och nätverk.</p>'.repeat(100)
let server: Server
let page: StoredPage

beforeAll(async () => {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': 'own',
    vary: 'rsc',
    etag: 'W/"1"',
  }
  page = await storedPage(
    { status: 200, headers, body: Buffer.from(text) },
    { 'content-security-policy': 'default', 'x-frame-options': 'SAMEORIGIN' },
  )
  server = createServer((req, res) => sendStored(req, res, page)).listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterAll(() => void server.close())

function get(headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo
  return new Promise<{ status?: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve) => {
    request({ port, host: '127.0.0.1', method, headers }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk) => chunks.push(chunk))
      reply.on('end', () =>
        resolve({ status: reply.statusCode, headers: reply.headers, body: Buffer.concat(chunks) }),
      )
    }).end()
  })
}

test('each client gets the best encoding it accepts, and the same words', async () => {
  const br = await get({ 'accept-encoding': 'gzip, deflate, br, zstd' })
  const gz = await get({ 'accept-encoding': 'gzip;q=1.0, br;q=0' })
  const plain = await get()
  expect([br, gz, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined])
  expect(brotliDecompressSync(br.body).toString()).toBe(text)
  expect(gunzipSync(gz.body).toString()).toBe(text)
  expect(plain.body.toString()).toBe(text)
  const tags = [br, gz, plain].map(({ headers }) => headers.etag)
  expect(new Set(tags).size).toBe(3)
  for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
  expect(br.headers.vary).toBe('accept-encoding')
})

test('a page that others may show within theirs is sent without the header that would forbid it', async () => {
  const defaults = { 'x-frame-options': 'SAMEORIGIN', 'x-content-type-options': 'nosniff' }
  const headNames = async (policy: string) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy }
    return (await storedPage({ status: 200, headers, body: Buffer.from(text) }, defaults)).identity.head
  }
  expect(await headNames("default-src 'none'; frame-ancestors *")).not.toContain('x-frame-options')
  expect(await headNames("default-src 'none'; frame-ancestors *")).toContain('x-content-type-options')
  expect(await headNames("default-src 'none'; frame-ancestors 'self'")).toContain('x-frame-options')
})

test('what the page says itself wins over the defaults', async () => {
  const { headers } = await get()
  expect(headers['content-security-policy']).toBe('own')
  expect(headers['x-frame-options']).toBe('SAMEORIGIN')
})

test('who has the page already gets 304 and no body, in every encoding', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const first = await get({ 'accept-encoding': encoding })
    const again = await get({
      'accept-encoding': encoding,
      'if-none-match': `W/"other", ${first.headers.etag}`,
    })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.headers.etag])
  }
  expect((await get({ 'if-none-match': '"other"' })).status).toBe(200)
})

test('HEAD tells everything but the page', async () => {
  const head = await get({ 'accept-encoding': 'br' }, 'HEAD')
  const full = await get({ 'accept-encoding': 'br' })
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect(head.headers['content-length']).toBe(String(full.body.length))
  expect(head.headers.etag).toBe(full.headers.etag)
})

test('the background pass makes it smaller and changes nothing else', async () => {
  const before = await get({ 'accept-encoding': 'br' })
  await page.shrink()
  const after = await get({ 'accept-encoding': 'br' })
  expect(after.body.length).toBeLessThanOrEqual(before.body.length)
  expect(brotliDecompressSync(after.body).toString()).toBe(text)
  expect((await get({ 'accept-encoding': 'br', 'if-none-match': before.headers.etag ?? '' })).status).toBe(
    304,
  )
})

describe('a part of it', () => {
  const whole = Buffer.from(text)

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=10-', 10, undefined],
    ['bytes=-5', -5, undefined],
    ['bytes=5-999999', 5, undefined],
    ['bytes=-999999', 0, undefined],
  ])('%s is sent as it lies there', async (range, from, to) => {
    const { status, headers, body } = await get({ range, 'accept-encoding': 'br' })
    expect(status).toBe(206)
    expect(body).toEqual(whole.subarray(from, to))
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['content-range']).toMatch(new RegExp(`^bytes \\d+-\\d+/${whole.length}$`))
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  })

  test.each(['bytes=999999-', 'bytes=-0'])('%s is not there', async (range) => {
    const { status, headers, body } = await get({ range })
    expect([status, headers['content-range'], body.length]).toEqual([416, `bytes */${whole.length}`, 0])
  })

  test.each(['bytes=0-1,3-4', 'bytes=9-1', 'bytes=-', 'lines=0-1', 'bytes=x-y', 'bytes=0-1 '])(
    '%j is answered with the whole',
    async (range) => {
      const { status, body } = await get({ range })
      if (range.endsWith(' ')) return expect(status).toBe(206) // spaces around a value are not part of it
      expect([status, body.length]).toEqual([200, whole.length])
    },
  )

  test('is sent only while the client’s other parts are of the same bytes', async () => {
    const { headers } = await get()
    const part = await get({ range: 'bytes=0-9', 'if-range': String(headers.etag) })
    const other = await get({ range: 'bytes=0-9', 'if-range': '"another"' })
    expect([part.status, other.status]).toEqual([206, 200])
    expect((await get({ range: 'bytes=0-9' }, 'HEAD')).status).toBe(200)
  })
})

test('a page that is gone is told anew, also to who has it', async () => {
  const kept = page
  page = { ...kept, status: 410 }
  const answer = await get({ 'if-none-match': String((await get()).headers.etag) })
  const part = await get({ range: 'bytes=0-9' })
  page = kept
  expect([answer.status, part.status]).toEqual([410, 410])
})
