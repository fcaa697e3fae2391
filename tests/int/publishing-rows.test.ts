/** What goes public in statements of the house's own is row for row what Payload's own update would have written. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { publishLatest, publishVersions } from '@/cms/document/copies'
import type { Reference } from '@/cms/document/reference'
import { reviewedKinds } from '@/domain/kinds'
import { seeded } from '../support/seeded'

beforeAll(seeded, 300_000)

type Rows = Record<string, string[]>

/** Made anew each time that something is written. */
const anew = "'{id,updated_at,created_at,version_updated_at,_parent_id,parent_id}'::text[]"

const underscored = (kind: string) => kind.replaceAll('-', '_')

type Part = { readonly name: string; readonly up: string; readonly of: string }

/** As the database knows them: whose row each of its rows is part of. */
async function partsBelow(req: PayloadRequest, root: string): Promise<Part[]> {
  const all = await query<Part>(
    req,
    sql`select k.conrelid::regclass::text as name, a.attname as up, k.confrelid::regclass::text as of
        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
        where k.contype = 'f' and a.attname in ('parent_id', '_parent_id')
          and k.conrelid::regclass::text not like '\\_%\\_v'
           or k.contype = 'f' and a.attname = '_parent_id'`,
  )
  const below = (of: string): Part[] =>
    all.filter((one) => one.of === of).flatMap((one) => [one, ...below(one.name)])
  return below(root)
}

/** Every row of the documents, and every row of their latest versions, each with the row that it is part of. */
async function rowsOf(req: PayloadRequest, kind: string): Promise<Rows> {
  const all: Rows = {}
  const take = async (name: string, of: string, from: string) => {
    const rows = await query<{ row: string }>(
      req,
      sql.raw(
        `select (to_jsonb(t) - ${anew} || jsonb_build_object('of', ${of}))::text as row from ${from} order by 1`,
      ),
    )
    all[name] = rows.map(({ row }) => row)
  }
  const [own, its] = [underscored(kind), `_${underscored(kind)}_v`]
  await take(own, 't.id', `"${own}" t`)
  for (const { name, up } of await partsBelow(req, own)) await take(name, `t."${up}"`, `"${name}" t`)
  await take(its, 't.parent_id', `"${its}" t where latest`)
  for (const { name, up, of } of await partsBelow(req, its))
    await take(
      name,
      of === its ? 'v.parent_id' : "v.parent_id || '/' || l._uuid",
      of === its
        ? `"${name}" t join "${its}" v on v.id = t."${up}" and v.latest`
        : `"${name}" t join "${of}" l on l.id = t."${up}" join "${its}" v on v.id = l._parent_id and v.latest`,
    )
  return all
}

/** Lists of which the example has none: of the same make as those that it has. */
const unfilled = [
  'documents_editions',
  'research_publications',
  'stories_corrections',
  'training_modules_change_log',
]

/** Takes out of the documents' own rows whatever a row can be without. */
async function emptyOwnRows(req: PayloadRequest, name: string, going: readonly { id: string }[]) {
  const columns = await query<{ name: string }>(
    req,
    sql`select attname as name from pg_attribute
        where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and not attnotnull and attgenerated = ''
          and attname not in ('id', '_status')`,
  )
  expect(columns.length).toBeGreaterThan(1)
  const emptied = columns.map((column) => `"${column.name}" = null`).join(', ')
  const ids = going.map(({ id }) => `'${id}'`).join(', ')
  await query(req, sql.raw(`update "${name}" set _status = 'draft', ${emptied} where id in (${ids})`))
}

class TakenBack extends Error {}

test.each(reviewedKinds)('of %s', async (kind) => {
  const { openCms } = await import('../support/cms')
  const payload = await openCms()
  const going = await query<{ id: string; version: string }>(
    { payload },
    sql`select subject_id as id, latest_version as version from workflow_items
        where subject_collection = ${kind} and live = 'live' and working = 'none'`,
  )
  expect(going.length).toBeGreaterThan(0)
  const reference = (id: string): Reference => ({ kind, id })
  const written = async (write: (req: PayloadRequest) => Promise<void>): Promise<Rows> => {
    let rows: Rows = {}
    const act = throughTheDoor(payload, null, async (req) => {
      // What is not copied is found missing: in its parts, and in its own row.
      for (const { name } of await partsBelow(req, underscored(kind)))
        await query(req, sql.raw(`delete from "${name}"`))
      await emptyOwnRows(req, underscored(kind), going)
      await write(req)
      rows = await rowsOf(req, kind)
      throw new TakenBack()
    })
    await expect(act).rejects.toThrow(TakenBack)
    return rows
  }
  const theirs = await written(async (req) => {
    for (const { id } of going) await publishLatest(req, reference(id))
  })
  const ours = await written((req) =>
    publishVersions(
      req,
      going.map(({ id, version }) => ({ reference: reference(id), version })),
    ),
  )
  expect(ours).toEqual(theirs)
  const empty = Object.keys(ours).filter((name) => !name.startsWith('_') && ours[name]?.length === 0)
  expect(
    empty.map((name) => name.replace(/_locales$/, '')).filter((name) => !unfilled.includes(name)),
  ).toEqual([])
})
