/**
 * The bucket against a real store, in a folder of its own that is emptied again:
 * `BUCKET=https://key:secret@host/bucket npm run check -- unit` (key and secret as in any address: / is %2F).
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { readEnv } from '@/env'
import { Bucket } from '@/store/bucket'
import { type Shelf, type Store, shelves } from '@/store/keeping'

const { BUCKET } = process.env
const megabyte = 1024 * 1024
const minutes = 60_000

describe.skipIf(!BUCKET)('a real store', { timeout: 2 * minutes }, () => {
  const { origin, pathname, username, password } = new URL(BUCKET ?? 'http://x')
  const settings = {
    S3_ENDPOINT: origin,
    S3_BUCKET: pathname.slice(1),
    S3_ACCESS_KEY_ID: decodeURIComponent(username),
    S3_SECRET_ACCESS_KEY: decodeURIComponent(password),
    S3_FORCE_PATH_STYLE: '1',
    S3_PREFIX: `test-${randomUUID()}/`,
  }
  const aStore = (change: Record<string, string> = {}) => new Bucket(readEnv({ ...settings, ...change }))

  afterEach(() => void vi.useRealTimers())
  afterAll(async () => {
    if (!BUCKET) return
    for (const shelf of shelves)
      await each(await namesOf(aStore(), shelf), (it) => aStore().remove(shelf, it))
  }, 2 * minutes)

  test('gives back what it was given, whole and in parts, under any name, until it is removed', async () => {
    const store = aStore()
    const names = ['a.pdf', 'a b+c&d=e%20.pdf', "it's (1)*!~.pdf", 'å–መ.pdf'].sort()
    for (const name of names) {
      await store.put('files', name, Buffer.from(name))
      expect(String(await read(store, 'files', name))).toBe(name)
    }
    expect((await namesOf(store, 'files')).sort()).toEqual(names)
    const part = await store.open('files', 'a.pdf', { start: 2, end: 3 })
    expect([part?.size, String(await buffer(part?.bytes ?? Readable.from([])))]).toEqual([2, 'pd'])
    await store.put('files', 'a.pdf', Buffer.alloc(0))
    expect(await read(store, 'files', 'a.pdf')).toHaveLength(0)
    for (const name of [...names, ...names]) await store.remove('files', name)
    expect(await store.open('files', 'a.pdf')).toBeUndefined()
    expect(await namesOf(store, 'files')).toEqual([])
  })

  test('tells all of more than a thousand names, in order, and none of another shelf or folder', async () => {
    const store = aStore()
    const names = Array.from({ length: 1050 }, (_, index) => `${String(index).padStart(4, '0')}.webp`)
    await each(names, (name) => store.put('media', name, Buffer.from(name)))
    await store.put('files', 'z.pdf', Buffer.from('other'))
    expect(await namesOf(store, 'media')).toEqual(names)
    expect(await namesOf(aStore({ S3_PREFIX: `${settings.S3_PREFIX}below` }), 'media')).toEqual([])
  })

  test('takes a large body whole; of one that is left in the middle nothing hangs', async () => {
    const store = aStore()
    const large = randomBytes(64 * megabyte)
    await store.put('files', 'large.pdf', large)
    const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(sum(await read(store, 'files', 'large.pdf'))).toBe(sum(large))
    const last = await store.open('files', 'large.pdf', { start: large.length - 3, end: large.length - 1 })
    expect(await buffer(last?.bytes ?? Readable.from([]))).toEqual(large.subarray(-3))
    const slow = await Promise.all(Array.from({ length: 60 }, () => store.open('files', 'large.pdf')))
    await store.check()
    for (const opened of slow) opened?.bytes.destroy()
    await store.check()
  })

  test.each([
    [{ S3_BUCKET: 'beratta-is-not-here' }, /has no bucket beratta-is-not-here/],
    [{ S3_ACCESS_KEY_ID: 'nobody' }, /does not know the key in S3_ACCESS_KEY_ID\.$/],
    [{ S3_SECRET_ACCESS_KEY: 'wrong' }, /does not accept S3_SECRET_ACCESS_KEY\.$/],
  ])('says in a sentence what is wrong with %o', async (change, sentence) => {
    const store = aStore(change)
    const acts = [
      store.check(),
      store.open('media', 'x.webp'),
      store.put('media', 'x.webp', Buffer.from('x')),
    ]
    for (const act of await Promise.allSettled(acts))
      expect(act).toMatchObject({
        reason: { name: 'StoreAway', message: expect.stringMatching(sentence) },
      })
  })

  test.each([-20, 20])('is asked by a clock that is %i minutes wrong', async (wrong) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + wrong * minutes })
    const store = aStore()
    await store.check()
    await store.put('files', 'late.pdf', Buffer.from('late'))
    expect(String(await read(store, 'files', 'late.pdf'))).toBe('late')
  })
})

async function read(store: Store, shelf: Shelf, name: string): Promise<Buffer> {
  const opened = await store.open(shelf, name)
  return buffer(opened?.bytes ?? Readable.from([]))
}

async function namesOf(store: Store, shelf: Shelf): Promise<string[]> {
  const names: string[] = []
  for await (const name of store.names(shelf)) names.push(name)
  return names
}

/** Ten at a time. */
async function each(names: readonly string[], act: (name: string) => Promise<void>): Promise<void> {
  for (let at = 0; at < names.length; at += 10) await Promise.all(names.slice(at, at + 10).map(act))
}
