/** Installations from before the baseline: the chain of migrations laid what it lays, or was left in the middle. */
import { spawn } from 'node:child_process'
import { readMigrationFiles } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, ownersAddress } from '../support/as-owner'
import { openCms } from '../support/cms'
import { migrationsSince } from '../support/migrations-since'
import { aStory } from '../support/story'

const home = String(process.env.DATABASE_URL)
const [first, middle, last] = [
  '20261122_110000_initial',
  '20261129_180000_chain',
  '20261129_220000_languages_forgotten',
]
const baseline = '20261129_230000_baseline'
const since = migrationsSince(baseline)

const writeDown = (...names: string[]) =>
  asOwner(`delete from payload_migrations; insert into payload_migrations (name, batch)
    values ${names.map((name) => `('${name}', 1)`).join()}`)

const written = async () =>
  (await asOwner('select name from payload_migrations order by name')).map(({ name }) => name)

function run(script: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, `${process.env.DATA_DIR}/a.tar.gz`], {
    env: { ...process.env, DATABASE_URL: home, DATABASE_OWNER_URL: ownersAddress() },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  return new Promise((done) => child.once('exit', (code) => done({ code, said: said.trim() })))
}

const migrate = () => run('src/cms/entry/migrate.ts')

/** Everything but what was written down of migrations. */
const standing = () =>
  asOwner(`select (select md5(string_agg(e::text, '' order by id)) from workflow_events e) as said,
    (select count(*) from workflow_items where live = 'live') as live,
    (select count(*) from pg_trigger) as guards, obj_description('app'::regnamespace, 'pg_namespace') as settled`)

beforeAll(async () => {
  await aStory().live()
  await writeDown(first, middle, last, ...since)
  await migrate() // which settles the rights of a copy of a database
})

describe('an installation that came to the end of the chain', () => {
  test('goes on from the baseline, however many instances start at once, and keeps what is in it', async () => {
    await writeDown(first, middle, last, ...since)
    const before = await standing()
    expect(await Promise.all([migrate(), migrate()])).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ])
    expect(await written()).toEqual([first, middle, last, baseline, ...since])
    expect(await standing()).toEqual(before)
  }, 180_000)

  test('and has migrated since, keeps what came after', async () => {
    await writeDown(first, middle, last, baseline, ...since, '20990101_000000_later')
    expect(await migrate()).toEqual({ code: 0, said: '' })
    expect(await written()).toEqual([first, middle, last, baseline, ...since, '20990101_000000_later'])
  }, 180_000)
})

test('an installation left in the middle of the chain is told in one sentence what to do, and nothing is changed', async () => {
  await writeDown(first, middle)
  const before = await standing()
  for (const script of ['src/cms/entry/migrate.ts', 'src/cms/entry/backup.ts'])
    expect(await run(script)).toEqual({
      code: 1,
      said: `The database was left in the middle of an upgrade (after ${middle}), from where this version knows no way: start it once with a version whose last migration is ${last}, then with this one.`,
    })
  expect(await written()).toEqual([first, middle])
  expect(await standing()).toEqual(before)
}, 180_000)

test('nobody goes back behind the baseline: what is in the database would go', async () => {
  const [first] = await readMigrationFiles({ payload: await openCms() })
  expect(first?.name).toBe(baseline)
  await expect(first?.down({} as never)).rejects.toThrow('There is nothing before the baseline to go back to')
})
