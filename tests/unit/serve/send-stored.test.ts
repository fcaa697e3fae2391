import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
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
