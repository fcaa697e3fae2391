/** With a bucket instead of a folder everything that guards pictures and files holds, and a bucket that is away harms nobody. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  handleEndpoints,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { backUp } from '@/cms/backup/back-up'
import { verifyArchive } from '@/cms/backup/read-archive'
import { restore } from '@/cms/backup/restore'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { deleteBytes } from '@/cms/media/delete-bytes'
import { makeSizes } from '@/cms/media/make-sizes'
import { writeFiles } from '@/cms/published/write-files'
import { openFile } from '@/content/downloads/open-file'
import { namesOf } from '@/domain/stored-file'
import { env, provideEnv } from '@/env'
import { freePort } from '@/serve/free-port'
import { zip } from '@/store/zip'
import { aLive } from '../support/any-kind'
import { aBucket } from '../support/bucket'
import { openCms } from '../support/cms'
import { templateName, withDatabase } from '../support/database-server'
import { people } from '../support/people'
import { withItsSizes } from '../support/picture'
import { secret, withSecrets } from '../support/pictures-with-secrets'
import { rest } from '../support/rest'

const bucket = await aBucket()
provideEnv(bucket.settings)
const payload = await openCms()

const megabyte = 1024 * 1024
let other: ChildProcess
let otherAt: Promise<string>

beforeAll(() => {
  other = spawn(process.execPath, ['--import', 'tsx', 'tests/support/another-instance.ts'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let said = ''
  otherAt = new Promise((done) =>
    other.stdout?.on('data', (chunk) => {
      said += chunk
      const port = /PORT (\d+)/.exec(said)?.[1]
      if (port) done(`http://127.0.0.1:${port}`)
    }),
  )
})
afterEach(() => {
  bucket.fault = () => undefined
})
afterAll(async () => {
  other.kill()
  await bucket.close()
})

const jpeg = await withSecrets.jpeg()

async function aPicture(req?: PayloadRequest): Promise<{ id: string; names: string[] }> {
  const user = await people.editor()
  const made = await payload.create({
    collection: 'media',
    overrideAccess: false,
    user,
    file: { data: jpeg, name: `${secret}.jpg`, mimetype: 'image/jpeg', size: jpeg.length },
    data: { alt: 'En blå yta', depicts: 'nobody' } as never,
    ...(req && { req }),
  })
  const id = String(made.id)
  return { id, names: req ? [String(made.filename)] : await withItsSizes(id) }
}

/** A picture on the cover of a live page. */
async function aShownPicture() {
  const picture = await aPicture()
  const reference = await aLive('pages', { cover: picture.id })
  return { ...picture, page: reference }
}

const keyOf = (name: string) => `beratta/media/${name}`
const heldOf = (names: readonly string[]) => names.filter((name) => bucket.objects.has(keyOf(name)))
const gets = () => bucket.asked.filter((one) => one.startsWith('GET m') || one.startsWith('GET f')).length
const rowsOf = async (table: 'media' | 'files') =>
  (await payload.count({ collection: table, overrideAccess: true })).totalDocs

async function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const { default: config } = await import('@payload-config')
  return handleEndpoints({ config, request: new Request(`http://localhost:3000/api${path}`, { headers }) })
}

const jobsAbout = (name: string) =>
  query(
    { payload },
    sql`select payload, run_at > now() + interval '50 minutes' as waits from graphile_worker._private_jobs
        where payload::text like ${`%${name}%`} order by run_at`,
  )

const conditions = [
  {},
  { 'if-none-match': '"x"' },
  { 'if-none-match': '*' },
  { range: 'bytes=0-9' },
] as Record<string, string>[]

describe('what is uploaded', () => {
  test('lies in the bucket in every size, cleaned before its first byte went there, and nowhere else', async () => {
    const { names } = await aPicture()
    expect(names.length).toBe(5)
    expect(heldOf(names)).toEqual(names)
    for (const bytes of bucket.everPut)
      for (const word of [secret, 'Exif', 'GPS', 'xmpmeta']) expect(bytes.includes(word), word).toBe(false)
    expect(
      existsSync(join(env.DATA_DIR, 'media')) && (await readdir(join(env.DATA_DIR, 'media'))),
    ).toBeFalsy()
  })

  test('is closed as before: no byte, and no word to the bucket', async () => {
    const { names } = await aPicture()
    const before = gets()
    for (const name of names)
      for (const headers of conditions) expect((await ask(`/media/file/${name}`, headers)).status).toBe(404)
    expect(gets()).toBe(before)
  })

  test('is refused whole, and leaves nothing, when what is said about it is', async () => {
    const before = [bucket.everPut.length, await rowsOf('media')]
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'x.jpg')
    form.set('_payload', JSON.stringify({ alt: '', depicts: 'nobody' }))
    expect((await rest('POST', '/media', { as: await people.editor(), raw: form })).status).toBe(400)
    expect([bucket.everPut.length, await rowsOf('media')]).toEqual(before)
  })

  test('is not copied by naming it in a form instead of bringing it', async () => {
    const { names } = await aPicture()
    const before = [gets(), await rowsOf('media')]
    for (const as of [null, await people.leaderOfKalmar()]) {
      const form = new FormData()
      const named = { filename: names[0], mimeType: 'image/jpeg', size: 9, clientUploadContext: {} }
      form.set('file', JSON.stringify(named))
      form.set('_payload', JSON.stringify({ alt: 'En yta', depicts: 'nobody' }))
      expect((await rest('POST', '/media', { as, raw: form })).status).toBe(400)
    }
    expect([gets(), await rowsOf('media')]).toEqual(before)
  })
})

describe('two processes on one bucket', () => {
  test('what is uploaded on one is read on the other, whole and in parts; taken down on one it is gone on the other at once', async () => {
    const { names, page } = await aShownPicture()
    const at = await otherAt
    for (const name of names) {
      const stored = bucket.objects.get(keyOf(name))
      const there = await fetch(`${at}/api/media/file/${name}`)
      expect(there.status).toBe(200)
      expect(Buffer.from(await there.arrayBuffer())).toEqual(stored)
      const part = await fetch(`${at}/api/media/file/${name}`, { headers: { range: 'bytes=5-14' } })
      expect(part.status).toBe(206)
      expect(Buffer.from(await part.arrayBuffer())).toEqual(stored?.subarray(5, 15))
    }
    const here = await ask(`/media/file/${names[0]}`, { range: 'bytes=-4' })
    const size = bucket.objects.get(keyOf(names[0] ?? ''))?.length ?? 0
    expect([here.status, here.headers.get('content-range')]).toEqual([
      206,
      `bytes ${size - 4}-${size - 1}/${size}`,
    ])
    expect(here.headers.get('location')).toBeNull()
    await here.body?.cancel()
    const beyond = await ask(`/media/file/${names[0]}`, { range: `bytes=${size}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`])

    const before = gets()
    const down = await rest('POST', `/pages/${page.id}/transitions/takeDown`, {
      as: await people.safeguarding(),
      body: { note: 'Ett skäl som räcker.' },
    })
    expect(down.status).toBe(200)
    for (const name of names) {
      expect((await fetch(`${at}/api/media/file/${name}`)).status).toBe(410)
      for (const headers of conditions) expect((await ask(`/media/file/${name}`, headers)).status).toBe(410)
    }
    expect(gets()).toBe(before)
    expect(heldOf(names)).toEqual(names) // it may come back, by two people
  })
})

describe('a bucket that is away', () => {
  const isAway = () => {
    bucket.fault = () => 'hang up'
  }

  test('answers a reader 503 for what is open, and 404 for what is closed', async () => {
    const { names } = await aShownPicture()
    const closed = await aPicture()
    isAway()
    for (const name of names) {
      const answer = await ask(`/media/file/${name}`)
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    }
    expect((await ask(`/media/file/${closed.names[0]}`)).status).toBe(404)
  })

  test('refuses an upload in the person’s language, and nothing of it is kept', async () => {
    const before = [bucket.objects.size, await rowsOf('media')]
    bucket.fault = () => ({ status: 503 })
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'x.jpg')
    form.set('_payload', JSON.stringify({ alt: 'En yta', depicts: 'nobody' }))
    const answer = await rest('POST', '/media', { as: await people.editor(), raw: form })
    expect(answer.status).toBe(503)
    expect(answer.text).toContain('Bilder och filer går inte att spara just nu, så ingenting har sparats.')
    expect([bucket.objects.size, await rowsOf('media')]).toEqual(before)
  })

  test('in the middle of the sizes leaves the picture without them until it is back', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id, names } = await aPicture(req)
    await commitTransaction(req)
    bucket.fault = (asked) => (/^PUT .*avif/.test(asked) ? { status: 503 } : undefined)
    await expect(makeSizes(payload, { id })).rejects.toThrow('503')
    expect(namesOf(await payload.findByID({ collection: 'media', id }))).toEqual(names)
    bucket.fault = () => undefined
    const all = await withItsSizes(id)
    expect([all.length, heldOf(all)]).toEqual([5, all])
  })

  test('does not hold up a deletion: the bytes go when it is back', async () => {
    const { id, names } = await aPicture()
    isAway()
    expect(
      (await rest('DELETE', `/media/${id}?select[alt]=true`, { as: await people.editor() })).status,
    ).toBe(200)
    const [now] = await jobsAbout(names[0] ?? '')
    expect(now?.waits).toBe(false)
    await expect(deleteBytes(payload, now?.payload)).rejects.toThrow()
    expect(heldOf(names)).toEqual(names)
    bucket.fault = () => undefined
    await deleteBytes(payload, now?.payload)
    expect(heldOf(names)).toEqual([])
  })
})

test('a start with a bucket that cannot be used ends with one sentence, before anything else is done', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/serve/main.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(await freePort()), S3_BUCKET: 'another' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  expect(await new Promise((done) => child.once('exit', done))).toBe(1)
  expect(said.trim()).toMatch(
    /^The object store at \S+ has no bucket another: create it, or mend S3_BUCKET\.$/,
  )
})

describe('bytes without a row', () => {
  const inTransaction = async (
    act: (req: PayloadRequest) => Promise<unknown>,
    end: typeof commitTransaction,
  ) => {
    const req = await createLocalReq({ user: await people.editor() }, payload)
    await initTransaction(req)
    const result = await act(req)
    await end(req)
    return result
  }

  test('of an upload that was never committed are looked for an hour later, and go', async () => {
    const { names } = (await inTransaction(aPicture, killTransaction)) as { names: string[] }
    expect(heldOf(names)).toEqual(names)
    const [job, ...more] = await jobsAbout(names[0] ?? '')
    expect([job?.waits, more.length]).toEqual([true, 0])
    await deleteBytes(payload, job?.payload)
    expect(heldOf(names)).toEqual([])
  })

  test('are nobody’s but the row’s: of an upload that was committed all stay', async () => {
    const { names } = (await inTransaction(aPicture, commitTransaction)) as { names: string[] }
    const [job] = await jobsAbout(names[0] ?? '')
    await deleteBytes(payload, job?.payload)
    expect(heldOf(names)).toEqual(names)
  })

  test('stay with a row whose deletion was taken back', async () => {
    const { id, names } = await aPicture()
    await inTransaction((req) => payload.delete({ collection: 'media', id, req }), killTransaction)
    expect((await jobsAbout(names[0] ?? '')).length).toBe(2) // those of its arrival and of its sizes
    expect(heldOf(names)).toEqual(names)
  })
})

test('blurring reads from the bucket, and its copy lies there', async () => {
  const { id } = await aPicture()
  const body = { regions: [{ x: 0.2, y: 0.2, width: 0.3, height: 0.3 }], depicts: 'adults' }
  const answer = await rest('POST', `/media/${id}/blur`, { as: await people.editor(), body })
  expect(answer.status).toBe(201)
  const copy = await payload.findByID({ collection: 'media', id: String(answer.body.id) })
  expect(heldOf([String(copy.filename)])).toHaveLength(1)
})

test('a zip takes from the bucket what its reader takes from it, and no more', async () => {
  const { makePdf } = await import('@/pdf/make-pdf')
  const { homeScene } = await import('@/brand/scenes/occasions')
  const cover = { scene: homeScene(), kicker: '', title: 'Ny', subtitle: 'Ny', publisher: 'Rädda Barnen' }
  const { bytes } = await makePdf({ language: 'sv', date: new Date(0), cover, blocks: [] })
  const file = { data: bytes, name: 'material.pdf', mimetype: 'application/pdf', size: bytes.length }
  const made = await payload.create({
    collection: 'files',
    data: {} as never,
    file,
    user: await people.editor(),
  })
  await query({ payload }, sql`update files set is_open = true where id = ${made.id}`)
  await throughTheDoor(payload, null, (req) => writeFiles(req, 'files', [String(made.id)]))
  const large = Buffer.alloc(64 * megabyte, 'x')
  bucket.objects.set(`beratta/files/${made.filename}`, large)
  async function* entries() {
    for (const path of ['a.pdf', 'b.pdf', 'c.pdf']) {
      const opened = await openFile(String(made.id))
      if (opened) yield { path, ...opened }
    }
  }
  const before = [gets(), bucket.sent.bytes] as const
  const reader = zip(entries()).getReader()
  for (let taken = 0; taken < large.length + megabyte; ) {
    const { value } = await reader.read()
    if (!value) throw new Error('There is no more.')
    taken += value.length
    // Ahead of the reader is what lies in the buffers of two sockets.
    expect(bucket.sent.bytes - before[1] - taken).toBeLessThan(20 * megabyte)
  }
  expect(gets()).toBe(before[0] + 2)
  await reader.cancel()
  // Who leaves takes nothing more, and holds no connection to the bucket.
  await new Promise((done) => setTimeout(done, 200))
  const left = bucket.sent.bytes
  await new Promise((done) => setTimeout(done, 200))
  expect([bucket.sent.bytes, bucket.sent.bytes < before[1] + 2 * large.length]).toEqual([left, true])
  bucket.objects.set(`beratta/files/${made.filename}`, bytes)
})

test('a backup holds what lies in the bucket, and a restore puts it into another place, never over somebody else’s', async () => {
  await aPicture()
  const archive = join(env.DATA_DIR, 'bucket.tar.gz')
  const { files } = await backUp(archive, () => {})
  const { entries } = await verifyArchive(archive)
  const mine = [...bucket.objects].filter(([key]) => key.startsWith('beratta/'))
  expect(files).toBe(mine.length)
  for (const [key, bytes] of mine)
    expect(entries[key.slice('beratta/'.length)]?.sha256).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    )

  bucket.objects.set(keyOf('theirs.webp'), Buffer.from('theirs'))
  await expect(restore(archive, false, () => {})).rejects.toThrow(/holds files .* \(media\/theirs\.webp\)/)

  const name = `bucket_${process.pid}`
  const admin = new pg.Client({ connectionString: inject('ownerUrl') })
  await admin.connect()
  await admin.query(`create database ${name} template ${templateName}`)
  const here = env.DATABASE_URL
  try {
    provideEnv({
      DATABASE_URL: withDatabase(inject('serverUrl'), name),
      DATABASE_OWNER_URL: withDatabase(inject('ownerUrl'), name),
      S3_PREFIX: 'drill/',
    })
    const there = new pg.Client({ connectionString: env.DATABASE_URL })
    await there.connect()
    await there.query(
      `insert into media (depicts, filename, sizes_webp400_filename) values ('nobody', 'old.png', 'old-400.webp')`,
    )
    await restore(archive, true, () => {})
    for (const [key, bytes] of mine)
      expect(bucket.objects.get(key.replace('beratta/', 'drill/'))).toEqual(bytes)
    // What only the replaced rows told of is looked at, and goes.
    const { rows } = await there.query<{ names: string[] }>(
      `select payload->'names' as names from graphile_worker._private_jobs where payload::text like '%old.png%'`,
    )
    await there.end()
    expect(rows.map(({ names }) => names.toSorted())).toEqual([['old-400.webp', 'old.png']])
  } finally {
    provideEnv({ DATABASE_URL: here, DATABASE_OWNER_URL: '', S3_PREFIX: 'beratta/' })
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  }
})
