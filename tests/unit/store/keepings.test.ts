/** Both keepings, the folder and the bucket, do the same; and what the bucket says when it does not. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readEnv } from '@/env'
import { Bucket } from '@/store/bucket'
import { Folder } from '@/store/folder'
import type { Shelf, Store } from '@/store/keeping'
import { aBucket, type Fault, type StandIn } from '../../support/bucket'

let folder: string
let standIn: StandIn

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beratta-store-'))
  standIn = await aBucket()
})
afterEach(() => {
  standIn.fault = () => undefined
})
afterAll(async () => {
  await standIn.close()
  await rm(folder, { recursive: true })
})

const aStore = (change: Record<string, string> = {}) =>
  new Bucket(readEnv({ ...standIn.settings, ...change }))
const bytes = Buffer.from('0123456789')
const none = Readable.from([])

async function namesOf(store: Store, shelf: Shelf): Promise<string[]> {
  const names: string[] = []
  for await (const name of store.names(shelf)) names.push(name)
  return names
}

describe.each<[string, () => Store]>([
  ['the folder', () => new Folder(folder)],
  ['the bucket', () => aStore()],
])('%s', (_, open) => {
  test('gives back what it was given, whole and in parts, until it is removed', async () => {
    const store = open()
    await store.check()
    expect(await namesOf(store, 'files')).toEqual([])
    for (const name of ['c.pdf', 'a.pdf', 'b_1-å.pdf', 'd.pdf']) await store.put('files', name, bytes)
    await store.put('media', 'a.webp', Buffer.from('other'))
    expect(await namesOf(store, 'files')).toEqual(['a.pdf', 'b_1-å.pdf', 'c.pdf', 'd.pdf'])
    const whole = await store.open('files', 'b_1-å.pdf')
    expect(whole?.size).toBe(10)
    expect(await buffer(whole?.bytes ?? none)).toEqual(bytes)
    const part = await store.open('files', 'a.pdf', { start: 2, end: 4 })
    expect(part?.size).toBe(3)
    expect((await buffer(part?.bytes ?? none)).toString()).toBe('234')
    await store.put('files', 'a.pdf', Buffer.from('new'))
    expect((await buffer((await store.open('files', 'a.pdf'))?.bytes ?? none)).toString()).toBe('new')
    await store.remove('files', 'a.pdf')
    await store.remove('files', 'a.pdf')
    expect(await store.open('files', 'a.pdf')).toBeUndefined()
    expect((await namesOf(store, 'files')).length).toBe(3)
  })
})

describe('a bucket that does not do it says why in a sentence', () => {
  test.each([
    [{ S3_BUCKET: 'another' }, /has no bucket another/],
    [{ S3_ACCESS_KEY_ID: 'nobody' }, /does not know the key in S3_ACCESS_KEY_ID\.$/],
    [{ S3_SECRET_ACCESS_KEY: 'wrong' }, /does not accept S3_SECRET_ACCESS_KEY\.$/],
    [{ S3_REGION: 'us-west-1' }, /lies in another region than S3_REGION says\.$/],
    [{ S3_ENDPOINT: 'http://127.0.0.1:9' }, /^Nobody answers at 127\.0\.0\.1:9, where S3_ENDPOINT says/],
    [
      { S3_ENDPOINT: 'http://store.invalid' },
      /^S3_ENDPOINT names the host store\.invalid, which is not known/,
    ],
    [
      { S3_ENDPOINT: 'http://store.invalid', S3_FORCE_PATH_STYLE: '0' },
      /^S3_ENDPOINT names the host beratta\.store\.invalid, which is not known/,
    ],
  ])('%o', async (change, sentence) => {
    const store = aStore(change)
    const acts = [store.check(), store.open('media', 'x.webp'), store.put('media', 'x.webp', bytes)]
    for (const { reason } of (await Promise.allSettled(acts)) as PromiseRejectedResult[]) {
      expect(reason?.name).toBe('StoreAway')
      expect(reason.message).toMatch(sentence)
    }
  })

  test('and no sentence holds the secret', async () => {
    const error = await aStore({ S3_REGION: 'us-west-1' })
      .check()
      .catch((one: Error) => one)
    expect(`${error} ${JSON.stringify(error)}`).not.toContain(standIn.settings.S3_SECRET_ACCESS_KEY)
  })
})

describe('what passes by itself is tried again, what does not is told', () => {
  const once = (fault: Fault) => {
    let left = 1
    standIn.fault = () => (left-- > 0 ? fault : undefined)
  }

  test.each<Fault>(['hang up', { status: 503, code: 'SlowDown' }, { status: 500, code: 'InternalError' }])(
    'once %o',
    async (fault) => {
      once(fault)
      await aStore().put('media', 'again.webp', bytes)
      once(fault)
      expect((await aStore().open('media', 'again.webp'))?.size).toBe(10)
    },
  )

  test('for good: neither "not there" nor silence', async () => {
    for (const fault of ['hang up', { status: 503 }, { status: 403, code: 'AccessDenied' }] as const) {
      standIn.fault = () => fault
      const acts = [aStore().open('media', 'again.webp'), namesOf(aStore(), 'media')]
      for (const act of await Promise.allSettled(acts))
        expect(act).toMatchObject({ status: 'rejected', reason: { name: 'StoreAway' } })
    }
  })

  test('who says nothing is asked once, and for ten seconds', async () => {
    let times = 0
    standIn.fault = () => {
      times += 1
      return 'silence'
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = aStore()
      .open('media', 'again.webp')
      .catch((error: Error) => error)
    await vi.waitUntil(() => times > 0)
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    expect(await asked).toMatchObject({
      name: 'StoreAway',
      message: expect.stringMatching(/does not answer in time/),
    })
    expect(times).toBe(1)
  })

  test('in the middle of a list: the whole list, or none rather than half of one', async () => {
    once('cut short')
    expect(await namesOf(aStore(), 'media')).toContain('again.webp')
    standIn.fault = () => 'cut short'
    await expect(namesOf(aStore(), 'media')).rejects.toMatchObject({ name: 'StoreAway' })
  })
})

test('the store is asked to encrypt, where that is set', async () => {
  await aStore({ S3_SERVER_SIDE_ENCRYPTION: 'AES256' }).put('media', 'sealed.webp', bytes)
  expect(standIn.last.headers['x-amz-server-side-encryption']).toBe('AES256')
  await aStore().put('media', 'sealed.webp', bytes)
  expect(standIn.last.headers['x-amz-server-side-encryption']).toBeUndefined()
})

test('a large body goes as it is, which every store understands: not in pieces, with no sum behind and no question before', async () => {
  await aStore().put('files', 'large.pdf', Buffer.alloc(3 * 1024 * 1024))
  const { headers } = standIn.last
  expect(headers['content-length']).toBe(String(3 * 1024 * 1024))
  expect(Object.keys(headers).join()).not.toMatch(
    /expect|trailer|content-encoding|transfer-encoding|checksum|crc/,
  )
})

test('many who read slowly hold nobody up, and whoever leaves frees the connection', async () => {
  const store = aStore()
  await store.put('files', 'slow.pdf', Buffer.alloc(8 * 1024 * 1024))
  const before = await standIn.connections()
  const slow = await Promise.all(Array.from({ length: 60 }, () => store.open('files', 'slow.pdf')))
  await store.check()
  expect(await standIn.connections()).toBeGreaterThanOrEqual(60)
  for (const opened of slow) opened?.bytes.destroy()
  await vi.waitUntil(async () => (await standIn.connections()) <= before + 1, 5000)
})

describe('what is set for other programs on the machine', () => {
  afterEach(() => vi.unstubAllEnvs())

  test('changes nothing, and nobody but the store is asked', async () => {
    const elsewhere = await aBucket()
    const { S3_ENDPOINT: trap = '' } = elsewhere.settings
    let asked = 0
    elsewhere.fault = () => {
      asked += 1
      return { status: 500 }
    }
    const others = {
      AWS_ACCESS_KEY_ID: 'theirs',
      AWS_SECRET_ACCESS_KEY: 'theirs',
      AWS_SESSION_TOKEN: 'theirs',
      AWS_PROFILE: 'theirs',
      AWS_CONFIG_FILE: join(folder, 'config'),
      AWS_REGION: 'us-west-1',
      AWS_ENDPOINT_URL: trap,
      AWS_ENDPOINT_URL_S3: trap,
      AWS_EC2_METADATA_SERVICE_ENDPOINT: trap,
      AWS_CONTAINER_CREDENTIALS_FULL_URI: trap,
      AWS_DEFAULTS_MODE: 'auto',
      AWS_MAX_ATTEMPTS: '1',
      AWS_RETRY_MODE: 'adaptive',
      AWS_USE_FIPS_ENDPOINT: 'true',
      AWS_USE_DUALSTACK_ENDPOINT: 'true',
      AWS_RESPONSE_CHECKSUM_VALIDATION: 'WHEN_SUPPORTED',
      AWS_SDK_UA_APP_ID: 'theirs',
    }
    for (const [name, value] of Object.entries(others)) vi.stubEnv(name, value)
    const store = aStore()
    let left = 1
    standIn.fault = () => (left-- > 0 ? 'hang up' : undefined)
    await store.put('media', 'ours.webp', bytes)
    expect((await store.open('media', 'ours.webp'))?.size).toBe(10)
    expect(JSON.stringify(standIn.last.headers)).not.toMatch(/theirs|security-token|checksum/)
    expect(asked).toBe(0)
    await elsewhere.close()
  })
})
