/** Compressors that are used again: each body comes out whole, and nothing of the one before it. */
import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, constants, createGzip, gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { Compressor } from '@/serve/page-cache/compressor'
import { toSendOnce } from '@/serve/page-cache/encodings'

const bodies = [
  Buffer.from('a'),
  Buffer.from('<p>Hej</p>'.repeat(20_000)),
  Buffer.alloc(0),
  randomBytes(3_000_000),
  Buffer.from('مرحبا'.repeat(3000)),
  randomBytes(16 * 1024),
]
const undo = { gzip: gunzipSync, br: brotliDecompressSync }

test.each(['gzip', 'br'] as const)(
  '%s gives back every body, one after the other and many at once',
  async (encoding) => {
    for (const body of bodies)
      expect(undo[encoding](await toSendOnce(body, encoding)).equals(body)).toBe(true)
    const many = [...bodies, ...bodies, ...bodies].toReversed()
    const sent = await Promise.all(many.map((body) => toSendOnce(body, encoding)))
    for (const [at, body] of many.entries())
      expect(undo[encoding](sent[at] as Buffer).equals(body)).toBe(true)
  },
)

test('few are made, however many bodies there are', async () => {
  const make = vi.fn(() => createGzip())
  const compressor = new Compressor(make, constants.Z_FINISH)
  for (let n = 0; n < 50; n += 1) await compressor.compress(Buffer.from(`text ${n}`))
  expect(make).toHaveBeenCalledTimes(1)
  await Promise.all(Array.from({ length: 20 }, () => compressor.compress(Buffer.from('text'))))
  const before = make.mock.calls.length
  await Promise.all(Array.from({ length: 4 }, () => compressor.compress(Buffer.from('text'))))
  expect(make.mock.calls.length).toBe(before)
})

test('where one fails, whoever waits is told, and the next has another', async () => {
  const make = vi.fn(() => createGzip())
  const compressor = new Compressor(make, constants.Z_FINISH)
  const waiting = compressor.compress(Buffer.from('text'))
  const [stream] = make.mock.results.map(({ value }) => value as ReturnType<typeof createGzip>)
  stream?.emit('error', new Error('no memory'))
  await expect(waiting).rejects.toThrow('no memory')
  expect(gunzipSync(await compressor.compress(Buffer.from('next'))).toString()).toBe('next')
  expect(make).toHaveBeenCalledTimes(2)
})
