/**
 * What src/cms/payload expects of Payload and of the queue, on the bare packages: a configuration of this file's own, on
 * a database of its own. An upgrade that breaks an expectation is named here, before the house falls over it.
 */
import { pbkdf2Sync } from 'node:crypto'
import { postgresAdapter, sql } from '@payloadcms/db-postgres'
import { getTableName } from '@payloadcms/db-postgres/drizzle'
import { runMigrations } from 'graphile-worker'
import {
  BasePayload,
  buildConfig,
  createLocalReq,
  handleEndpoints,
  type Payload,
  type PayloadRequest,
  type SanitizedConfig,
  type TypedUser,
} from 'payload'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { NO_VALUE } from '@/cms/payload/callers-fault'
import { Pool } from '@/cms/payload/database'
import { databaseError } from '@/cms/payload/database-error'
import { executorOf, isUnderWay, type Sql } from '@/cms/payload/executor'
import { firstHook } from '@/cms/payload/first-hook'
import * as queue from '@/cms/payload/job-queue'
import { asDraft, beforeOperation, type Call, isRead, withoutStatus } from '@/cms/payload/operation'
import { requestNote } from '@/cms/payload/request-note'
import { askAlso, openedByPayload, sessionIn, sessionOf } from '@/cms/payload/session'
import * as rows from '@/cms/payload/version-rows'
import { withinTransaction } from '@/cms/payload/within-transaction'
import { sessionCookie } from '@/domain/session-cookie'
import { methodOverride } from '@/serve/behind'
import { withDatabase } from '../../support/database-server'

const name = `contract_${process.pid}`
const url = withDatabase(inject('ownerUrl'), name)

/** What is done at each hook, by the test that runs. */
let before: (call: Call, operation: string) => unknown = (call) => call
let last: (call: Call) => unknown = (call) => call
let after: (req: PayloadRequest) => unknown = () => {}
let mayReadVersions: () => boolean = () => true
const logged: string[] = []

let config: SanitizedConfig
let payload: Payload

const configured = () =>
  buildConfig({
    secret: 'only for this test',
    telemetry: false,
    typescript: { autoGenerate: false },
    localization: { locales: ['sv', 'en'], defaultLocale: 'sv', fallback: false },
    logger: {
      options: { level: 'warn' },
      destination: { write: (line: string) => void logged.push(line) },
    },
    db: postgresAdapter({
      idType: 'uuid',
      push: true,
      pg: { ...pg, Pool } as never,
      pool: { connectionString: url, max: 5 },
      transactionOptions: { isolationLevel: 'read committed' },
    }),
    collections: [
      { slug: 'users', auth: true, fields: [] },
      {
        slug: 'stories',
        versions: { drafts: true, maxPerDoc: 0 },
        access: { read: () => true },
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'body', type: 'json' },
          { name: 'owner', type: 'relationship', relationTo: 'users' },
          {
            name: 'lines',
            type: 'array',
            fields: [{ name: 'about', type: 'relationship', relationTo: 'pages' }],
          },
          { name: 'see', type: 'relationship', relationTo: ['pages'], hasMany: true },
        ],
        hooks: {
          beforeOperation: [
            beforeOperation((call, operation) => before(call, operation) ?? call),
            beforeOperation((call) => last(call) ?? call),
          ],
          afterChange: [({ req }) => after(req) as never],
        },
      },
      { slug: 'pages', fields: [{ name: 'title', type: 'text' }] },
      {
        slug: 'media',
        upload: { imageSizes: [{ name: 'small', width: 10 }], disableLocalStorage: true },
        fields: [],
      },
    ],
    globals: [
      {
        slug: 'navigation',
        versions: { drafts: true },
        access: { readVersions: () => mayReadVersions() },
        fields: [{ name: 'title', type: 'text' }],
        hooks: {
          beforeOperation: [({ args, operation }) => void before(args as never, `global ${operation}`)],
        },
      },
    ],
  })

beforeAll(async () => {
  await onServer(`create database ${name}`)
  config = await configured()
  payload = await new BasePayload().init({ config, disableOnInit: true })
  await runMigrations({ connectionString: url })
})
afterAll(async () => {
  await payload.destroy()
  await onServer(`drop database ${name} with (force)`)
})
afterEach(() => {
  before = (call) => call
  last = (call) => call
  after = () => {}
  mayReadVersions = () => true
})

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('ownerUrl') })
  await client.connect()
  await client.query(statement)
  await client.end()
}

const request = (context = {}) => createLocalReq({ context, locale: 'sv' }, payload)
const ask = async (statement: Sql, req: PayloadRequest | { payload: Payload } = { payload }) =>
  (await (await executorOf(req)).execute(statement)).rows as Record<string, unknown>[]
const aStory = async (
  data: Record<string, unknown> = { title: 'Ett', _status: 'published' },
  req?: PayloadRequest,
) => String((await payload.create({ collection: 'stories', data: data as never, locale: 'sv', req })).id)
const read = (id: string, draft = false) =>
  payload.findByID({ collection: 'stories', id, draft, locale: 'all', depth: 0 }) as unknown as Promise<
    Record<string, unknown>
  >
const write = (id: string, data: object, more: object = {}) =>
  payload.update({ collection: 'stories', id, data: data as never, locale: 'sv', ...more })

describe('a hook before an operation', () => {
  test('sees `draft` and can rewrite it, so that nothing gets before readers', async () => {
    const id = await aStory()
    before = (call) => asDraft(call, withoutStatus(call.data))
    await write(id, { title: 'Två', _status: 'published' }, { draft: false, publishAllLocales: true })
    before = (call) => call
    expect((await read(id)).title).toEqual({ sv: 'Ett' })
    expect((await read(id, true)).title).toEqual({ sv: 'Två' })
  })

  test('is asked before every operation, by the names that the door knows', async () => {
    const seen: string[] = []
    const id = await aStory()
    before = (_, operation) => void seen.push(operation)
    const collection = 'stories'
    await payload.find({ collection })
    await payload.findByID({ collection, id })
    await payload.count({ collection })
    await payload.findDistinct({ collection, field: 'title' })
    const { docs } = await payload.findVersions({ collection })
    await payload.findVersionByID({ collection, id: String(docs[0]?.id) })
    await payload.countVersions({ collection })
    expect(new Set(seen.filter(isRead))).toEqual(new Set(seen))
    seen.length = 0
    await write(id, { title: 'Tre' })
    await payload.update({ collection, where: { id: { equals: id } }, data: {} })
    await payload.restoreVersion({ collection, id: String(docs[0]?.id) })
    await payload.duplicate({ collection, id })
    await payload.delete({ collection, id })
    await payload.updateGlobal({ slug: 'navigation', data: { title: 'Meny' } as never })
    expect(seen.filter((operation) => !isRead(operation))).toEqual([
      'update',
      'update',
      'restoreVersion',
      'create',
      'delete',
      'global update',
    ])
  })

  test('runs in the transaction of its operation', async () => {
    before = async (call, operation) => {
      if (operation === 'create')
        await (await executorOf(call.req)).execute(sql`insert into pages (title) values ('beside')`)
      return call
    }
    after = () => {
      throw new Error('No.')
    }
    await expect(aStory()).rejects.toThrow('No.')
    expect(await ask(sql`select 1 from pages where title = 'beside'`)).toEqual([])
  })

  test('that stands last has the last word, about what those before it have answered', async () => {
    before = (call, operation) => (operation === 'create' ? { ...call, data: { title: 'Först' } } : call)
    last = (call) => (call.data ? { ...call, data: { title: `${call.data.title}, sist` } } : call)
    expect((await read(await aStory())).title).toEqual({ sv: 'Först, sist' })
  })

  test('of two plugins, that of the later one runs first, and hands on what it answers', async () => {
    const order: string[] = []
    const plugin = (said: string) => firstHook(() => void order.push(said))
    const { collections = [] } = plugin('later')(
      plugin('earlier')({ collections: [{ slug: 'a', fields: [] }] } as never),
    )
    for (const hook of collections[0]?.hooks?.beforeOperation ?? []) await hook({} as never)
    expect(order).toEqual(['later', 'earlier'])
  })

  test('is not asked before a global’s versions are read, but their access rule is', async () => {
    const seen: string[] = []
    before = (_, operation) => void seen.push(operation)
    mayReadVersions = () => seen.push('readVersions') > 0
    await payload.findGlobalVersions({ slug: 'navigation', overrideAccess: false })
    expect(seen).toEqual(['readVersions'])
  })
})

describe('a note on a request', () => {
  test('comes along to an operation’s hooks, also onto a request that has others', async () => {
    const named = requestNote<string>('named')
    const other = requestNote<string>('other')
    const seen: unknown[] = []
    before = (call) => void seen.push(named.on(call.req), other.on(call.req))
    await payload.find({
      collection: 'stories',
      context: named.context('kept'),
      req: await request(other.context('there')),
    })
    expect(seen).toEqual(['kept', 'there'])
  })

  test('that one hook writes, a later one of the same request reads', async () => {
    const note = requestNote<string>('told')
    let told: string | undefined
    before = (call) => void note.write(call.req, 'by the first')
    after = (req) => {
      told = note.on(req)
    }
    await aStory()
    expect(told).toBe('by the first')
  })
})

describe('a transaction', () => {
  test('is found by the name on the request, and by nobody else before its commit', async () => {
    const req = await request()
    await withinTransaction(req, async () => {
      await ask(sql`insert into pages (title) values ('inside')`, req)
      expect(await ask(sql`select 1 from pages where title = 'inside'`, req)).toHaveLength(1)
      expect(await ask(sql`select 1 from pages where title = 'inside'`)).toEqual([])
      expect(await isUnderWay(req)).toBe(true)
    })
    expect(await ask(sql`select 1 from pages where title = 'inside'`)).toHaveLength(1)
    expect(await isUnderWay(req)).toBe(false)
  })

  test('that has ended is not mistaken for none', async () => {
    const req = await request()
    const id = await payload.db.beginTransaction()
    await payload.db.commitTransaction(String(id))
    req.transactionID = String(id)
    await expect(executorOf(req)).rejects.toThrow('already ended')
    expect(await isUnderWay(req)).toBe(false)
  })

  test('ends when a nested call throws, even if that is caught', async () => {
    const req = await request()
    await withinTransaction(req, async () => {
      await ask(sql`insert into pages (title) values ('lost')`, req)
      await payload.findByID({ collection: 'pages', id: crypto.randomUUID(), req }).catch(() => {})
      expect(await isUnderWay(req)).toBe(false)
    }).catch(() => {})
    expect(await ask(sql`select 1 from pages where title = 'lost'`)).toEqual([])
  })

  test('whose commit fails says nothing, so nothing may be left to fail then', async () => {
    await ask(sql`create table once (n int unique deferrable initially deferred)`)
    const req = await request()
    await withinTransaction(req, async () => {
      await ask(sql`insert into once values (1), (1)`, req)
    })
    expect(await ask(sql`select 1 from once`)).toEqual([])
  })

  test('is on a pool of the class that the configuration brings', () => {
    expect((payload.db as unknown as { pool: unknown }).pool).toBeInstanceOf(Pool)
  })

  test('tells of the schema in a table of names and batches, of which −1 was only tried', async () => {
    expect(await ask(sql`select name, batch::int from payload_migrations`)).toEqual([
      { name: 'dev', batch: -1 },
    ])
  })

  test('tells what PostgreSQL said beneath whatever wrapped it', async () => {
    const error = await ask(sql`select 1 from nowhere`).catch((thrown: unknown) => thrown)
    expect(databaseError(error)?.code).toBe('42P01')
  })

  test('of a direct write runs no hook and asks no rule', async () => {
    const id = await aStory()
    before = () => {
      throw new Error('asked')
    }
    after = before as never
    await payload.db.updateOne({ collection: 'stories', id, data: { title: { sv: 'Tyst' } } })
    before = (call) => call
    expect((await read(id)).title).toEqual({ sv: 'Tyst' })
  })

  test('of a direct write leaves the day of the last change alone where that is null', async () => {
    const id = await aStory()
    const { updatedAt } = await read(id)
    await payload.db.updateOne({ collection: 'stories', id, data: { updatedAt: null } })
    expect((await read(id)).updatedAt).toBe(updatedAt)
  })

  test('belongs to a Payload of its own, where one is made by hand', async () => {
    const other = await new BasePayload().init({ config: await configured(), disableOnInit: true })
    expect(other.db).not.toBe(payload.db)
    await other.destroy()
    await expect(aStory()).resolves.toBeTypeOf('string')
  })
})

describe('a document', () => {
  const of = (id: string) => ({ kind: 'stories', id }) as const
  const versions = (id: string) =>
    ask(
      sql`select id, latest, version__status as status from _stories_v where parent_id = ${id} order by created_at`,
    )

  test('lies in tables that are called after its kind, and versions in one more', async () => {
    const id = await aStory()
    const { main, versions } = rows.tablesOf('training-modules')
    expect([main, versions].map(getTableName)).toEqual(['training_modules', '_training_modules_v'])
    expect(rows.holdsVersions('_stories_v')).toBe(true)
    expect(await ask(sql`select _locale, title from stories_locales where _parent_id = ${id}`)).toEqual([
      { _locale: 'sv', title: 'Ett' },
    ])
  })

  test('has the version that was saved last marked as the latest, and that is the working copy', async () => {
    const id = await aStory()
    await write(id, { title: 'Två' }, { draft: true })
    const all = await versions(id)
    expect(all.map(({ latest }) => latest)).toEqual([false, true])
    const [latest] = await ask(rows.latestVersionsOf('stories', [id]))
    expect(latest?.id).toBe(all[1]?.id)
    for (const removing of rows.removingVersion(of(id), String(all[1]?.id), String(all[0]?.id)))
      await ask(removing)
    expect((await read(id, true)).title).toEqual({ sv: 'Ett' })
  })

  test('offers what is live again once a draft is no newer than that', async () => {
    const id = await aStory()
    const [live] = await versions(id)
    await write(id, { title: 'Två' }, { draft: true })
    expect((await read(id, true)).title).toEqual({ sv: 'Två' })
    await ask(rows.returningToLive(of(id), String(live?.id)))
    expect((await read(id, true)).title).toEqual({ sv: 'Ett' })
  })

  test('is closed and opened by its mark alone', async () => {
    const id = await aStory()
    const [live] = await versions(id)
    for (const marking of rows.markingPublic(of(id), 'draft', null)) await ask(marking)
    expect((await read(id))._status).toBe('draft')
    for (const marking of rows.markingPublic(of(id), 'published', String(live?.id))) await ask(marking)
    expect((await read(id))._status).toBe('published')
    expect(await versions(id)).toMatchObject([{ status: 'published' }])
  })

  test('that is published by its status alone takes over the draft of every language', async () => {
    const id = await aStory()
    await write(id, { title: 'Två' }, { draft: true })
    await write(id, { title: 'Two' }, { draft: true, locale: 'en' })
    await write(id, { _status: 'published' }, { draft: false })
    expect((await read(id)).title).toEqual({ sv: 'Två', en: 'Two' })
  })

  test('is pointed at by columns of tables that name its row as their parent', async () => {
    const columns = await ask(rows.pointingColumns('pages' as never))
    expect(columns.filter(({ owner }) => owner === 'stories')).toEqual(
      expect.arrayContaining([
        { part: 'stories_lines', col: 'about_id', up: '_parent_id', owner: 'stories' },
        { part: 'stories_rels', col: 'pages_id', up: 'parent_id', owner: 'stories' },
      ]),
    )
  })

  test('is neither compared nor ordered by what somebody may not read of what it points to', async () => {
    const ask = { collection: 'stories', overrideAccess: false } as const
    await expect(payload.find({ ...ask, where: { 'owner.email': { like: 'a' } } })).rejects.toThrow()
    await expect(payload.find({ ...ask, sort: 'owner.email' })).rejects.toThrow()
  })

  test('is asked for by a list where one value is wanted, with an error of this sentence', async () => {
    const asked = payload.find({ collection: 'stories', where: { 'body.a': { equals: ['a', 'b'] } } })
    await expect(asked).rejects.toThrow(NO_VALUE)
  })

  test('of a kind without versions may be asked for them all the same, and that falls over', async () => {
    await expect(payload.findVersions({ collection: 'pages' })).rejects.toThrow()
  })

  test('is asked for over REST by that name, and by our own code by another', async () => {
    const seen: unknown[] = []
    before = ({ req }) => void seen.push(req.payloadAPI)
    await rest('GET', '/stories?locale=sv')
    await payload.find({ collection: 'stories' })
    expect(seen).toEqual(['REST', 'local'])
  })

  test('without `?locale` has no language, which drops every localized field', async () => {
    let locale: unknown = 'never asked'
    before = (call) => {
      locale = call.req.locale
    }
    await rest('GET', '/stories')
    expect(locale ?? null).toBeNull()
  })

  test('is read, not written, by a POST that says it is a GET', async () => {
    const headers = { [methodOverride]: 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await rest('POST', '/stories', headers, 'limit=1&locale=sv')
    expect(answer.status).toBe(200)
    expect(((await answer.json()) as { docs: unknown[] }).docs).toHaveLength(1)
  })
})

const rest = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${path}`, { method, headers, ...(body && { body }) }),
  })

describe('a session', () => {
  const password = 'a long enough password'
  const given = { email: 'anna@example.org', password }
  let user: TypedUser & { email: string }
  beforeAll(async () => {
    // Where the first account is made and signed in in one.
    const headers = { 'content-type': 'application/json' }
    const answer = await rest('POST', '/users/first-register?locale=sv', headers, JSON.stringify(given))
    user = ((await answer.json()) as { user: typeof user }).user
  })
  const whoHas = async (cookie: string) =>
    (await payload.auth({ headers: new Headers({ cookie: String(cookie.split(';')[0]) }) })).user

  test('is opened as by signing in, and told of on the user', async () => {
    const req = await request()
    const opened = await withinTransaction(req, () => openedByPayload(req, user))
    expect(opened.cookie).toMatch(new RegExp(`^${sessionCookie}=${opened.token};.*HttpOnly`))
    const found = await whoHas(opened.cookie)
    expect(found?.id).toBe(user.id)
    expect(sessionOf(found ?? {})).toBe(opened.id)
    expect(
      await ask(
        sql`select 1 from users_sessions where id = ${opened.id} and _parent_id = ${String(user.id)}`,
      ),
    ).toHaveLength(1)
  })

  test('of Payload’s own login is named in its token', async () => {
    const { token } = await payload.login({ collection: 'users', data: given as never })
    const [row] = await ask(
      sql`select count(*)::int as n from users_sessions where id = ${sessionIn(String(token))}`,
    )
    expect(row?.n).toBe(1)
  })

  test('counts only if the house agrees: one strategy is Payload’s, and it can be replaced', async () => {
    const req = await request()
    const { cookie } = await withinTransaction(req, () => openedByPayload(req, user))
    const strategies = [...payload.authStrategies]
    askAlso(payload, async () => false)
    expect(await whoHas(cookie)).toBeNull()
    askAlso(payload, async ({ id }) => id === user.id)
    expect((await whoHas(cookie))?.id).toBe(user.id)
    payload.authStrategies.splice(0, Number.POSITIVE_INFINITY, ...strategies)
  })

  test('takes 600 000 rounds of SHA-256 over a password to open', async () => {
    const [row] = await ask(sql`select hash, salt from users where id = ${String(user.id)}`)
    const hash = pbkdf2Sync(password, String(row?.salt), 600_000, 32, 'sha256').toString('hex')
    expect(row?.hash).toBe(`pbkdf2-sha256-v1:${hash}`)
  })

  test('leaves the language that somebody chose in a preference, whose hooks can be added to', () => {
    const { hooks } = payload.collections['payload-preferences'].config
    expect(Array.isArray(hooks.beforeChange) && Array.isArray(hooks.afterRead)).toBe(true)
  })
})

describe('an upload', () => {
  test('keeps the names of its sizes in columns that end in “filename”', async () => {
    const found = await ask(sql`select column_name as name from information_schema.columns
      where table_name = 'media' and column_name like '%filename' order by 1`)
    expect(found.map(({ name }) => name)).toEqual(['filename', 'sizes_small_filename'])
  })

  test('without the tool for sizes is warned of in a line that begins so', () => {
    expect(logged.some((line) => JSON.parse(line).msg.startsWith('Image resizing is enabled'))).toBe(true)
  })
})

describe('the queue', () => {
  const jobs = () =>
    ask(
      sql`select task_identifier as task, key, priority, max_attempts, attempts, locked_at from graphile_worker.jobs order by id`,
    )
  afterEach(async () => {
    await ask(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`)
  })

  test('takes a job in the caller’s transaction', async () => {
    const req = await request()
    await withinTransaction(req, async () => {
      await ask(queue.addingJob('sweep', { a: 1 }), req)
      throw new Error('No.')
    }).catch(() => {})
    expect(await jobs()).toEqual([])
    await ask(queue.addingJob('sweep', { a: 1 }, { jobKey: 'one', priority: 10 }))
    expect(await jobs()).toMatchObject([{ task: 'sweep', key: 'one', priority: 10, max_attempts: 25 }])
  })

  test('keeps one job for each key, the one that was asked for last', async () => {
    const later = new Date('2100-01-01T00:00:00Z')
    await ask(queue.addingJob('sweep', { a: 1 }, { jobKey: 'one' }))
    await ask(queue.addingJob('sweep', { a: 2 }, { jobKey: 'one', runAt: later }))
    expect(await ask(sql`select key, run_at::text as at from graphile_worker.jobs`)).toMatchObject([
      { key: 'one', at: expect.stringContaining('2100-01-01') },
    ])
    expect([await ask(queue.awaited('sweep')), await ask(queue.awaited('send'))]).toMatchObject([[{}], []])
    await ask(sql`select ${queue.removingEach(sql`'one'`)}`)
    expect(await jobs()).toEqual([])
  })

  test('takes a job for each row of a statement, one after the other', async () => {
    const adding = queue.addingEach('send', 'letters', {
      input: sql`json_build_object('n', n)`,
      jobKey: sql`'n:' || n`,
      priority: 10,
    })
    const added = await ask(sql`select ${adding} from generate_series(1, 3) n`)
    expect(added).toHaveLength(3)
    const inTurn = await ask(
      sql`select 1 from graphile_worker._private_jobs j join graphile_worker._private_job_queues q on q.id = j.job_queue_id
          where q.queue_name = 'letters'`,
    )
    expect(inTurn).toHaveLength(3)
  })

  test('tells which worker holds a job, and gives the jobs of the dead back', async () => {
    await ask(queue.addingJob('sweep', {}, { jobKey: 'held' }))
    const hold = sql`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now() - interval '6 minutes'`
    await ask(hold)
    expect(await ask(queue.deadWorkers('5 minutes'))).toEqual([{ locked_by: 'dead' }])
    await ask(queue.freeingWorkers(['dead']))
    expect(await jobs()).toMatchObject([{ locked_at: null }])
    await ask(hold)
    for (const freeing of queue.freeingAll) await ask(freeing)
    expect(await jobs()).toMatchObject([{ locked_at: null, attempts: 0 }])
  })
})
