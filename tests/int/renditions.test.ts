/** The sizes of a picture are made by the worker: soon, once, and never without their picture or against it. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import sharp from 'sharp'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { freeLeases } from '@/cms/db/free-leases'
import { query } from '@/cms/db/transaction'
import { deleteBytes } from '@/cms/media/delete-bytes'
import { makeSizes } from '@/cms/media/make-sizes'
import { namesOf } from '@/domain/stored-file'
import { env } from '@/env'
import { store } from '@/store/store'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild, withItsSizes } from '../support/picture'
import { rest } from '../support/rest'
import { aWorker, killWorkers } from '../support/worker'

const payload = await openCms()
const ask = (statement: ReturnType<typeof sql>) => query({ payload }, statement)

afterEach(() => {
  vi.restoreAllMocks()
  killWorkers()
})

const stemOf = async (id: string) =>
  String((await payload.findByID({ collection: 'media', id, depth: 0 })).filename).slice(0, 36)
const onDisk = async (stem: string) =>
  (await readdir(join(env.DATA_DIR, 'media'))).filter((name) => name.startsWith(stem)).sort()
const toldOf = async (id: string) =>
  namesOf(await payload.findByID({ collection: 'media', id, depth: 0 })).sort()
const epoch = async () => Number((await ask(sql`select n from app.epoch`))[0]?.n)

const jobsFor = (id: string) =>
  ask(sql`select j.attempts, j.last_error, j.locked_by, j.priority from graphile_worker.jobs j
          where j.task_identifier = 'make-sizes' and j.key = ${`sizes:${id}`}`)

/** What the worker does with the bytes of deleted pictures, at once. */
async function doDeletions() {
  const jobs = await ask(
    sql`select payload from graphile_worker._private_jobs where payload ->> 'shelf' = 'media' and run_at <= now()`,
  )
  for (const job of jobs) await deleteBytes(payload, job.payload)
}

const erase = async (id: string) =>
  (await rest('DELETE', `/media/${id}`, { as: await people.editor() })).status

/** Stops whoever would put a rendition, until it is let through. */
function aGate() {
  const real = store().put.bind(store())
  let open = () => {}
  const isOpen = new Promise<void>((done) => {
    open = done
  })
  let reached = () => {}
  const isReached = new Promise<void>((done) => {
    reached = done
  })
  vi.spyOn(store(), 'put').mockImplementation(async (...what) => {
    reached()
    await isOpen
    return real(...what)
  })
  return { open, isReached }
}

const isPending = (act: Promise<unknown>) =>
  Promise.race([act.then(() => false), new Promise<true>((done) => setTimeout(done, 300, true))])

/** Holds the lock under which renditions are kept, as a worker elsewhere would. */
async function aHolder(id: string) {
  const client = new pg.Client({ connectionString: env.DATABASE_URL })
  await client.connect()
  await client.query('begin')
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`sizes:${id}`])
  const waits = async () => {
    const { rows } = await client.query('select 1 from pg_locks where locktype = $1 and not granted', [
      'advisory',
    ])
    return rows.length > 0
  }
  return {
    isWaitedFor: () => expect.poll(waits, { timeout: 30_000 }).toBe(true),
    release: () => client.end(),
  }
}

describe('an upload', () => {
  test('answers without sizes, and its job stands with the row', async () => {
    const form = new FormData()
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#36a' } })
      .webp()
      .toBuffer()
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/webp' }), 'x.webp')
    form.set('_payload', JSON.stringify({ alt: 'En blå yta', depicts: 'nobody' }))
    const { status, body } = await rest('POST', '/media', { as: await people.editor(), raw: form })
    const doc = body.doc as Record<string, unknown> & { id: string; sizes: Record<string, unknown> }
    expect([status, doc.width, doc.height, doc.thumbnailURL]).toEqual([201, 900, 600, null])
    const none = { url: null, width: null, height: null, mimeType: null, filesize: null, filename: null }
    expect(new Set(Object.values(doc.sizes).map((size) => JSON.stringify(size)))).toEqual(
      new Set([JSON.stringify(none)]),
    )
    expect(await onDisk(await stemOf(doc.id))).toEqual([`${await stemOf(doc.id)}.webp`])
    expect(await jobsFor(doc.id)).toMatchObject([{ attempts: 0, priority: 10 }])
  })

  test('of a picture smaller than every size asks for nothing', async () => {
    const data = await sharp({ create: { width: 399, height: 900, channels: 3, background: '#36a' } })
      .png()
      .toBuffer()
    const { id } = await payload.create({
      collection: 'media',
      user: await people.editor(),
      data: { alt: 'En blå yta', depicts: 'nobody' } as never,
      file: { data, mimetype: 'image/png', name: 'x.png', size: data.length },
    })
    expect(await jobsFor(String(id))).toEqual([])
    expect(await withItsSizes(String(id))).toHaveLength(1)
  })

  test.each([
    ['as a group', 200],
    ['as paths', 400], // refused by its shape
  ])('nobody tells of its sizes but the worker: %s', async (form, status) => {
    const id = await aPicture()
    const hidden = await aPicture()
    const filename = (await withItsSizes(hidden)).find((name) => name.endsWith('400x267.webp'))
    const told = { filename, mimeType: 'image/webp', width: 400, filesize: 9 }
    const paths = Object.entries(told).map(([name, value]) => [`sizes.webp400.${name}`, value])
    const body = form === 'as paths' ? Object.fromEntries(paths) : { sizes: { webp400: told } }
    expect((await rest('PATCH', `/media/${id}`, { as: await people.editor(), body })).status).toBe(status)
    expect(await toldOf(id)).toHaveLength(1)
  })
})

describe('the worker', () => {
  test('makes those that are not wider than the picture, under its name, and changes nothing else', async () => {
    const id = await aPictureOfAChild([await aConsent()])
    const rowOf = () =>
      ask(sql`select to_jsonb(m) as row, (select jsonb_agg(to_jsonb(r)) from media_rels r where r.parent_id = m.id) as rels,
              (select jsonb_agg(to_jsonb(l)) from media_locales l where l._parent_id = m.id) as texts
              from media m where id = ${id}`)
    const before = await rowOf()
    const stem = await stemOf(id)
    const names = ['400x267.avif', '400x267.webp', '800x533.avif', '800x533.webp'].map(
      (end) => `${stem}-${end}`,
    )
    expect((await withItsSizes(id)).sort()).toEqual([...names, `${stem}.jpg`])
    expect(await onDisk(stem)).toEqual([...names, `${stem}.jpg`])
    const after = await rowOf()
    const others = (rows: typeof before) => {
      const { row, ...rest } = rows[0] ?? {}
      return [rest, Object.entries(row as object).filter(([name]) => !name.startsWith('sizes_'))]
    }
    expect(others(after)).toEqual(others(before))
    const { sizes } = await payload.findByID({ collection: 'media', id, depth: 0 })
    for (const one of Object.values(sizes ?? {}).filter((size) => size?.filename)) {
      const bytes = await readFile(join(env.DATA_DIR, 'media', String(one?.filename)))
      const { width, height, format } = await sharp(bytes).metadata()
      expect([width, height, bytes.length]).toEqual([one?.width, one?.height, one?.filesize])
      expect([one?.mimeType, one?.url]).toEqual([
        `image/${format === 'heif' ? 'avif' : format}`,
        `/api/media/file/${one?.filename}`,
      ])
    }
  })

  test('makes them once: again, and two at a time, nothing is put or purged anew', async () => {
    const id = await aPicture()
    await Promise.all([makeSizes(payload, { id }), makeSizes(payload, { id })])
    const put = vi.spyOn(store(), 'put')
    await makeSizes(payload, { id })
    expect(put).not.toHaveBeenCalled()
    expect(await toldOf(id)).toEqual(await onDisk(await stemOf(id)))
  })

  test('tries again, and tells why, while the bytes are not to be had', async () => {
    const id = await aPicture()
    vi.spyOn(store(), 'open').mockResolvedValue(undefined)
    await expect(makeSizes(payload, { id })).rejects.toThrow(/The bytes of media\/\S+ are missing/)
    vi.restoreAllMocks()
    expect(await withItsSizes(id)).toHaveLength(5)
  })

  test('killed before it has told of them, another does it', async () => {
    const id = await aPicture()
    const holder = await aHolder(id)
    const first = await aWorker()
    await holder.isWaitedFor()
    first.kill('SIGKILL')
    await holder.release()
    expect(await toldOf(id)).toHaveLength(1)
    await ask(
      sql`update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_by is not null`,
    )
    expect(await freeLeases(payload)).toBe(1)
    await aWorker()
    await expect.poll(() => toldOf(id), { timeout: 60_000, interval: 200 }).toHaveLength(5)
    expect(await toldOf(id)).toEqual(await onDisk(await stemOf(id)))
    await expect.poll(() => jobsFor(id)).toEqual([])
  }, 90_000)

  test('leaves an editor who saves at the same moment what she wrote, and her picture its sizes', async () => {
    const id = await aPicture()
    await ask(sql`select graphile_worker.remove_job(${`sizes:${id}`})`) // as the worker has it in hand
    const row = new pg.Client({ connectionString: env.DATABASE_URL })
    await row.connect()
    await row.query('begin')
    await row.query('select 1 from media where id = $1 for no key update', [id])
    const making = makeSizes(payload, { id })
    const waiting = async () =>
      (await row.query(`select 1 from pg_locks where locktype in ('tuple', 'transactionid') and not granted`))
        .rowCount
    await expect.poll(waiting, { timeout: 20_000 }).toBe(1)
    const body = { credit: 'En redaktör' }
    const saving = rest('PATCH', `/media/${id}`, { as: await people.editor(), body })
    await expect.poll(waiting, { timeout: 20_000 }).toBe(2)
    await row.end()
    await making
    expect((await saving).status).toBe(200)
    // She read the picture before it had sizes, and wrote so.
    expect(await toldOf(id)).toHaveLength(1)
    expect(await jobsFor(id)).toHaveLength(1)
    await makeSizes(payload, { id })
    expect(await toldOf(id)).toEqual(await onDisk(await stemOf(id)))
    expect(await payload.findByID({ collection: 'media', id })).toMatchObject(body)
  })
})

describe('a reader', () => {
  test('sees the picture itself until they are there, and then them, without anything being reviewed anew', async () => {
    const id = await aPicture()
    const stem = await stemOf(id)
    const page = await aLive('pages', { cover: id })
    const item = () =>
      ask(
        sql`select working, live, live_version, latest_hash from workflow_items where subject_id = ${page.id}`,
      )
    const seen = async () => {
      const { docs } = await payload.find({
        collection: 'pages',
        where: { id: { equals: page.id } },
        overrideAccess: false,
        depth: 1,
      })
      return JSON.stringify(docs[0]?.cover)
    }
    const [before, stood] = [await epoch(), await item()]
    expect(await seen()).not.toContain('.webp')
    expect((await rest('GET', `/media/file/${stem}.jpg`)).status).toBe(200)
    expect((await rest('GET', `/media/file/${stem}-800x533.webp`)).status).toBe(404)
    await makeSizes(payload, { id })
    expect(await epoch()).toBe(before + 1)
    expect(await seen()).toContain(`${stem}-800x533.webp`)
    expect((await rest('GET', `/media/file/${stem}-800x533.webp`)).status).toBe(200)
    expect(await item()).toEqual(stood)
  })

  test('is not disturbed by sizes of a picture that no page shows', async () => {
    const before = await epoch()
    await withItsSizes(await aPicture())
    expect(await epoch()).toBe(before)
  })
})

describe('a picture', () => {
  test('closed while its sizes are made is closed in all of them, and closing does not wait', async () => {
    const consent = await aConsent()
    const id = await aPictureOfAChild([consent])
    await aLive('pages', { cover: id })
    const gate = aGate()
    const making = makeSizes(payload, { id })
    await gate.isReached
    const closed = await rest('POST', `/consents/${consent}/withdraw`, { as: await people.safeguarding() })
    expect(closed.status).toBe(200)
    expect(await isPending(making)).toBe(true)
    const before = await epoch()
    gate.open()
    await making
    expect(await epoch()).toBe(before)
    const names = await toldOf(id)
    expect(names).toHaveLength(5)
    // Readers had the picture itself; its sizes were never there for them.
    const { filename: own } = await payload.findByID({ collection: 'media', id, depth: 0 })
    for (const name of names)
      expect((await rest('GET', `/media/file/${name}`)).status, name).toBe(name === own ? 410 : 404)
  })

  test('deleted before they are kept leaves no byte', async () => {
    const id = await aPicture()
    const stem = await stemOf(id)
    const holder = await aHolder(id)
    const making = makeSizes(payload, { id })
    await holder.isWaitedFor()
    expect(await erase(id)).toBe(200)
    await doDeletions()
    await holder.release()
    await making
    expect(await onDisk(stem)).toEqual([])
  })

  test('deleted while they are kept goes after them, with every byte', async () => {
    const id = await aPicture()
    const stem = await stemOf(id)
    const gate = aGate()
    const making = makeSizes(payload, { id })
    await gate.isReached
    const erasing = erase(id)
    const waiting = () =>
      ask(sql`select 1 from pg_stat_activity where datname = current_database()
              and wait_event_type = 'Lock' and query like 'delete from "media"%'`)
    await expect.poll(waiting).toHaveLength(1)
    gate.open()
    await making
    expect(await erasing).toBe(200)
    expect(await onDisk(`${stem}-`)).toHaveLength(4)
    await doDeletions()
    expect(await onDisk(stem)).toEqual([])
  })

  test('deleted after they were put and not told of goes with every byte', async () => {
    const id = await aPicture()
    const stem = await stemOf(id)
    vi.spyOn(payload.db, 'updateOne').mockRejectedValueOnce(new Error('The machine went down.'))
    await expect(makeSizes(payload, { id })).rejects.toThrow('went down')
    expect([await toldOf(id), await onDisk(stem)].map((names) => names.length)).toEqual([1, 5])
    expect(await erase(id)).toBe(200)
    await doDeletions()
    expect(await onDisk(stem)).toEqual([])
  })

  test('whose worker lost its database and went on putting is looked for an hour later', async () => {
    const id = await aPicture()
    const stem = await stemOf(id)
    await makeSizes(payload, { id })
    const [job] = await ask(
      sql`select payload from graphile_worker._private_jobs
          where payload::text like ${`%${stem}-%`} and run_at > now() + interval '50 minutes'`,
    )
    await deleteBytes(payload, job?.payload)
    expect(await onDisk(stem)).toHaveLength(5)
    await ask(sql`delete from media where id = ${id}`)
    await deleteBytes(payload, job?.payload)
    expect(await onDisk(stem)).toEqual([])
  })
})

describe('whoever asks for a picture by name', () => {
  const kinds = { jpg: 'image/jpeg', avif: 'image/avif', webp: 'image/webp' } as const

  test('gets that one, as what it is and by its own length, whole or in part', async () => {
    const names = await withItsSizes(await aPicture())
    expect(names.map((name) => name.split('.').pop())).toEqual(['jpg', 'avif', 'avif', 'webp', 'webp'])
    for (const name of names) {
      const bytes = await readFile(join(env.DATA_DIR, 'media', name))
      const as = await people.safeguarding()
      const whole = await rest('GET', `/media/file/${name}`, { as })
      expect(whole.status).toBe(200)
      expect(whole.headers.get('content-type')).toBe(kinds[name.split('.').pop() as keyof typeof kinds])
      expect(whole.headers.get('content-length')).toBe(String(bytes.length))
      const end = await rest('GET', `/media/file/${name}`, { as, headers: { range: 'bytes=-10' } })
      const { length } = bytes
      expect(end.headers.get('content-range')).toBe(`bytes ${length - 10}-${length - 1}/${length}`)
    }
  })

  test('gets nothing by a name that is none of the picture’s', async () => {
    const [original = ''] = await withItsSizes(await aPicture())
    const stem = original.slice(0, 36)
    const as = await people.safeguarding()
    for (const name of [`${stem}-webp9999.webp`, `${stem}.webp`, `${original}.jpg`, stem])
      expect((await rest('GET', `/media/file/${name}`, { as })).status, name).toBe(404)
  })
})
