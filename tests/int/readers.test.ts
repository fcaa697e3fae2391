/** Readers are answered by a role that can read what is published and nothing else, and in few questions. */
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { settleReaderRole } from '@/cms/db/server-role'
import { rowsFor } from '@/content/sql'
import { readersAddress } from '@/domain/filling'
import { asOwner, ownersAddress } from '../support/as-owner'
import { openCms } from '../support/cms'
import { readAt } from '../support/public-surfaces'
import { seeded } from '../support/seeded'

await seeded()
await openCms()
const home = String(process.env.DATABASE_URL)

async function asReader(statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: readersAddress(home) })
  await client.connect()
  try {
    return [await client.query(statement)].flat().at(-1)?.rows ?? []
  } finally {
    await client.end()
  }
}

describe('whoever has the role of readers', () => {
  beforeAll(() => asOwner(`select app.give_rights('beratta_server')`)) // a copy of a database begins with everybody’s rights to it

  it('reads no table but what is published', async () => {
    const tables = await asOwner(`
      select oid::regclass::text as name, relnamespace::regnamespace::text as place from pg_class
      where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pg_toast')`)
    expect(tables.length).toBeGreaterThan(150)
    const read: string[] = []
    for (const { name } of tables) {
      const answer = await asReader(`select * from ${name} limit 1`).catch(
        (error) => error as { code: string },
      )
      if (!('code' in answer)) read.push(String(name))
    }
    const published = tables.filter(({ place }) => place === 'published').map(({ name }) => String(name))
    expect(read.toSorted()).toEqual(published.toSorted())
  })

  it.each([
    `insert into published.farewells (kind, id, what) values ('pages', 'x', 'withdrawn')`,
    `update published.documents set slug = slug`,
    `delete from published.documents`,
    `truncate published.changes`,
    `begin read write; delete from published.documents`,
    `set app.workflow = 'on'; set default_transaction_read_only = off; delete from published.texts`,
    `create table public.mine (n int)`,
    `create table published.mine (n int)`,
    `create temporary table mine (n int)`,
    `create schema mine`,
    `set role beratta_server`,
    `set role beratta`,
    `set session authorization beratta_server`,
    `alter role current_user createrole`,
    `select app.give_reading('beratta_server_reader')`,
    `select app.give_rights('beratta_server_reader')`,
    `select rolpassword from pg_authid`,
    `select pg_read_file('postgresql.conf')`,
    `copy published.documents to '/documents'`,
    `copy (select 1) to program 'id'`,
    `begin; lock table published.documents in exclusive mode`,
  ])('cannot: %s', async (statement) => {
    await expect(asReader(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|25006)$/),
    })
  })

  it('is who asks what pages show', async () => {
    const [{ role } = {}] = await rowsFor<{ role: string }>('select current_user as role', [])
    expect(role).toBe('beratta_server_reader')
  })
})

describe('where the migration may not make roles', () => {
  afterEach(() => asOwner('reset role; drop role if exists humble, humble_server, lonely'))

  it('there is none, and nothing fails', async () => {
    await asOwner('create role humble; create role humble_server')
    const owner = new pg.Client({ connectionString: ownersAddress() })
    await owner.connect()
    await owner.query('set role humble')
    const address = new URL(home)
    address.username = 'humble_server'
    await expect(settleReaderRole(owner, address.href)).resolves.toBeUndefined()
    await owner.end()
    expect(await asOwner(`select from pg_roles where rolname = 'humble_server_reader'`)).toEqual([])
  })

  it('the server answers readers as itself, and says so', async () => {
    vi.resetModules()
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await asOwner(`create role lonely login password 'for a test'`) // nobody has made a role for its readers
    const address = new URL(home)
    ;[address.username, address.password] = ['lonely', 'for a test']
    process.env.DATABASE_URL = address.href
    const { rowsFor: ask } = await import('@/content/sql')
    expect(await ask('select current_user as role', [])).toEqual([{ role: 'lonely' }])
    expect(warned).toHaveBeenCalledOnce()
    process.env.DATABASE_URL = home
    warned.mockRestore()
    vi.resetModules()
  })
})

describe('a page that nobody keeps', () => {
  test.each([
    '/',
    '/en',
    '/projekt/impact',
    '/utbildning/trauma',
    '/kommuner/boden',
    '/kommuner',
    '/projekt',
    '/utbildning',
    '/material',
    '/forskning',
    '/integritet',
  ])('%s takes three questions to the database at most', async (address) => {
    const asked = vi.spyOn(pg.Pool.prototype, 'query')
    const { status } = await readAt(address)
    const count = asked.mock.calls.length
    asked.mockRestore()
    expect(status).toBe(200)
    expect(count).toBeLessThanOrEqual(3)
  })

  test('so does a story', async () => {
    const [{ slug } = {}] = await rowsFor<{ slug: string }>(
      `select slug from published.documents where kind = 'stories' order by first_published_at desc limit 1`,
      [],
    )
    const asked = vi.spyOn(pg.Pool.prototype, 'query')
    expect((await readAt(`/berattelser/${slug}`)).status).toBe(200)
    expect(asked.mock.calls.length).toBeLessThanOrEqual(5) // the example has too few of one place, before it and since, and asks for others
    asked.mockRestore()
  })
})
