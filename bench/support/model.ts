/**
 * A document that was written, reviewed and published through the service, with every row that it left anywhere:
 * the model of which copies are made. What the copies change is changed in all rows alike.
 */
import { getTableName } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import type pg from 'pg'
import { type Content, readPublicRow, readVersion } from '@/cms/document/copies'
import { tablesOf } from '@/cms/payload/version-rows'
import type { ReviewedKind } from '@/domain/kinds'

export type Row = Record<string, unknown>
export type Rows = {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export type Model = {
  readonly kind: ReviewedKind
  readonly id: string
  /** Parents before their parts. */
  readonly tables: readonly Rows[]
  /** Each distinct content that a hash was made of, under that hash. */
  readonly contents: ReadonlyMap<string, Content>
  readonly publicContent: Content
}

/** Tables that name a document by its kind and id, without a foreign key. */
const memories = ['workflow_items', 'workflow_events', 'approvals']

/** What readers are answered from; the rows that search finds and the log are made of these. */
const shown = ['published.documents', 'published.texts', 'published.addresses']

export async function readModel(
  client: pg.Client,
  payload: Payload,
  kind: ReviewedKind,
  id: string,
): Promise<Model> {
  const { main, versions } = tablesOf(kind)
  const ofVersions = getTableName(versions)
  const tables: Rows[] = []
  await addWithParts(client, tables, getTableName(main), 'id', [id])
  await addWithParts(client, tables, ofVersions, 'parent_id', [id])
  for (const table of memories)
    tables.push(
      await rowsWhere(client, table, `subject_collection = '${kind}' and subject_id = any($1)`, [id]),
    )
  for (const table of shown)
    tables.push(await rowsWhere(client, table, `kind = '${kind}' and id = any($1)`, [id]))
  const req = await createLocalReq({}, payload)
  const contents = new Map<string, Content>()
  const versionIds = tables.find(({ table }) => table === ofVersions)?.rows.map((row) => String(row.id)) ?? []
  for (const version of versionIds) {
    const read = await readVersion(req, { kind, id }, version)
    if (read) contents.set(read.hash, read.content)
  }
  const publicContent = (await readPublicRow(req, { kind, id })) ?? {}
  return { kind, id, tables, contents, publicContent }
}

/** A table's rows, and the rows of every table that hangs on them. */
async function addWithParts(client: pg.Client, into: Rows[], table: string, by: string, ids: unknown[]) {
  const found = await rowsWhere(client, table, `"${by}"::text = any($1)`, ids)
  if (found.rows.length === 0) return
  into.push(found)
  const own = found.rows.map(({ id }) => String(id))
  const { rows: parts } = await client.query<{ table: string; by: string }>(
    `select c.conrelid::regclass::text as table, a.attname::text as by from pg_constraint c
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = $1::regclass and a.attname in ('_parent_id', 'parent_id')`,
    [table],
  )
  for (const part of parts)
    if (!part.table.replaceAll('"', '').endsWith('_v'))
      await addWithParts(client, into, part.table, part.by, own)
}

async function rowsWhere(client: pg.Client, table: string, where: string, ids: unknown[]): Promise<Rows> {
  const { rows: found } = await client.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${table} t where ${where}`,
    [ids],
  )
  // Counted ids are given out by the database.
  const { rows: columns } = await client.query<{ name: string }>(
    `select attname::text as name from pg_attribute a
     left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attidentity = '' and attgenerated = '' and coalesce(pg_get_expr(d.adbin, d.adrelid), '') not like 'nextval%'`,
    [table],
  )
  return { table, columns: columns.map(({ name }) => name), rows: found.map(({ row }) => row) }
}
