/**
 * Fills a database with realistic content: `npm run grow -- 100000` leaves 100,000 stories over 290 municipalities (or as
 * many as are said: `-- 1000 10`), with their versions, translations, approvals, events and what readers are answered from. Copies of what the service made,
 * put straight into the tables; a sample is then compared with what the service itself would say. Taken up again where
 * it was stopped.
 */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import pg from 'pg'
import { hashOf } from '@/cms/document/content-hash'
import { readPublicRow } from '@/cms/document/copies'
import { executorOn } from '@/cms/payload/executor'
import { differences } from '@/cms/published/differences'
import { writeEntries } from '@/cms/published/search-entries'
import type { ReviewedKind } from '@/domain/kinds'
import { ownerUrl } from '@/env'
import { type Copy, copyOf } from './support/copy'
import { type Model, readModel } from './support/model'

const wanted = Number(process.argv[2] ?? 100_000)
const places = Number(process.argv[3] ?? 290)
const BATCH = 250
const SAMPLE = 100

const payload = await getPayload({ config })
const client = new pg.Client({ connectionString: ownerUrl() })
await client.connect()
const { rows: found } = await client.query(`select to_regclass('public.stories') as stories`)
if (!found[0].stories) {
  console.error('There is nothing to copy yet: run `npm start` once on this database.')
  process.exit(1)
}
await trustCopies()
await dropSearchIndexes()
await grow('municipalities', places)
await grow('stories', wanted)
await makeSearchIndexes()
await tellOfCopies()
await client.query('select app.note_earlier(); select app.extend_chain()') // no trigger saw the copies
await client.query('analyze')
console.log(`  ${await check()} documents compared with what the service would say: the same`)
await client.end()
await payload.destroy()
process.exit(0)

async function grow(kind: ReviewedKind, count: number): Promise<void> {
  const models = await modelsOf(kind)
  const homes = kind === 'stories' ? await ids('municipalities') : []
  let done = await countOf(kind)
  const first = done
  const began = performance.now()
  while (done < count) {
    const copies = Array.from({ length: Math.min(BATCH, count - done) }, (_, index) => {
      const number = done + index
      const model = models[number % models.length] as Model
      const from = model.publicContent.municipality
      const to = homes[(number * 7919) % homes.length]
      return copyOf(model, number, typeof from === 'string' && to ? { from, to } : undefined)
    })
    await insert(kind, copies)
    done += copies.length
    const rate = (done - first) / ((performance.now() - began) / 1000)
    process.stdout.write(`\r  ${kind} ${done} of ${count}, ${Math.round(rate)} a second `)
  }
  process.stdout.write('\n')
}

/**
 * What is copied has been checked where it came from: no trigger and no foreign key looks at it again, where the role
 * may say so. A crash of the server may lose the last batches, which are then made anew.
 */
async function trustCopies(): Promise<void> {
  await client.query('set synchronous_commit = off')
  const { rows } = await client.query(`select current_setting('is_superuser') = 'on' as may`)
  if (rows[0]?.may) await client.query('set session_replication_role = replica')
}

/** Whatever the example content holds of the kind, but nothing that was copied. */
async function modelsOf(kind: ReviewedKind): Promise<Model[]> {
  const { rows } = await client.query<{ id: string }>(
    `select subject_id as id from workflow_items where subject_collection = $1 and live = 'live' and slug not like '%-nr-%'`,
    [kind],
  )
  return Promise.all(rows.map(({ id }) => id)).then(async (found) => {
    const models: Model[] = []
    for (const id of found) models.push(await readModel(client, payload, kind, id))
    return models
  })
}

async function ids(kind: ReviewedKind): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`select id::text from ${kind} order by id`)
  return rows.map(({ id }) => id)
}

async function countOf(kind: ReviewedKind): Promise<number> {
  const { rows } = await client.query<{ n: string }>(
    'select count(*) as n from workflow_items where subject_collection = $1',
    [kind],
  )
  return Number(rows[0]?.n)
}

/** All rows of a batch, or none: a kill in the middle leaves nothing half. */
async function insert(kind: ReviewedKind, copies: readonly Copy[]): Promise<void> {
  await client.query('begin')
  await client.query(`select set_config('app.workflow', 'on', true)`)
  const order = [...new Set(copies.flatMap(({ tables }) => tables.map(({ table }) => table)))]
  for (const table of order) {
    const parts = copies.flatMap(({ tables }) => tables.filter((one) => one.table === table))
    const names = (parts[0]?.columns ?? []).map((name) => `"${name}"`).join(', ')
    const rows = parts.flatMap((part) => part.rows)
    await client.query(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    )
  }
  await writeEntries(
    executorOn(client),
    kind,
    copies.map(({ id }) => id),
  )
  await client.query('commit')
}

/** Row by row they would take most of the time; made at the end, also by a run that takes up a stopped one. */
async function dropSearchIndexes(): Promise<void> {
  await client.query('drop index if exists published.entries_words, published.entries_title_words')
}

async function makeSearchIndexes(): Promise<void> {
  process.stdout.write('  indexes …\n')
  await client.query(`set maintenance_work_mem = '1GB'`)
  for (const column of ['words', 'title_words'])
    await client.query(
      `create index entries_${column} on published.search_entries using gin (${column}) with (fastupdate = off)`,
    )
}

/** The log of changes, in the order in which they went live. */
async function tellOfCopies(): Promise<void> {
  await client.query(
    `insert into published.changes (position, at, what, kind, id, slug, hash)
     select (select coalesce(max(position), 0) from published.changes) + row_number() over (order by first_published_at, id),
       first_published_at, 'published', kind, id, slug, hash
     from published.documents d
     where slug like '%-nr-%' and not exists (select from published.changes c where (c.kind, c.id) = (d.kind, d.id))`,
  )
}

/** The row that readers see has the hash that memory, approval and event tell of, and they are answered from its like. */
async function check(): Promise<number> {
  const req = await createLocalReq({}, payload)
  const { rows } = await client.query<{ kind: ReviewedKind; id: string; hash: string; known: boolean }>(
    `select subject_collection as kind, subject_id as id, live_hash as hash,
       exists (select 1 from approvals a where a.subject_id = i.subject_id and a.hash = i.live_hash)
         and exists (select 1 from workflow_events e where e.subject_id = i.subject_id and e.hash = i.live_hash and e.name = 'publish') as known
     from workflow_items i where live = 'live' and slug like '%-nr-%' order by md5(subject_id) limit $1`,
    [SAMPLE],
  )
  for (const { kind, id, hash, known } of rows) {
    if (!known || hash !== hashOf(await readPublicRow(req, { kind, id })))
      throw new Error(`${kind} ${id} is not what the service would have made.`)
  }
  const [different] = await differences(payload, SAMPLE)
  if (different) throw new Error(`Readers are answered otherwise than from ${different}.`)
  return rows.length
}
