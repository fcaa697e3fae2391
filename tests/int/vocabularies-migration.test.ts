/** Whoever comes from a version in which the words were the site's own goes on reading them; who begins has none. */
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { readMigrationFiles } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownersAddress } from '../support/as-owner'
import { openCms } from '../support/cms'
import { aStory } from '../support/story'

const owner = new pg.Client({ connectionString: ownersAddress() })
const by = { db: drizzle(owner as never) } as never
const migration = (await readMigrationFiles({ payload: await openCms() })).find(
  ({ name }) => name === '20261130_150000_vocabularies',
)

let story: string

beforeAll(async () => {
  story = (await aStory().draft()).id
  await owner.connect()
})
afterAll(() => owner.end())

/** Goes back to before the migration, leaves there what is given, and migrates. @returns what readers read since */
async function migrated(before: string): Promise<readonly Record<string, unknown>[]> {
  await migration?.down(by)
  // As it was written then, by the service: the guards of today know nothing of it.
  await owner.query(
    `set session_replication_role = replica; ${before}; set session_replication_role = origin`,
  )
  await migration?.up(by)
  const { rows } = await owner.query(
    `select vocabulary, key, label ->> 'sv' as label from published.former_words order by vocabulary, place`,
  )
  return rows
}

test('a database that begins now has no words of another', async () => {
  expect(await migrated('select 1')).toEqual([])
})

test('one story that has chosen a word is enough for all that were to choose from, and keeps what it chose', async () => {
  const words = await migrated(
    `insert into stories_themes ("order", parent_id, value) values (1, '${story}', 'meeting-place')`,
  )
  expect(words).toContainEqual({ vocabulary: 'themes', key: 'meeting-place', label: 'Mötesplatser' })
  expect(new Set(words.map(({ vocabulary }) => vocabulary))).toEqual(new Set(['themes', 'topics', 'formats']))
  const { rows } = await owner.query(`select value, pg_typeof(value)::text as type from stories_themes`)
  expect(rows).toEqual([{ value: 'meeting-place', type: 'character varying' }])
})
