/**
 * What Payload's own update writes when the latest version of a document goes public, as statements for many documents
 * at once: the rows of that version into the rows that readers may see, and a published version beside it that is the
 * latest from then on (ADR 174). Languages, lists and choices stand in tables of their own; a version's are named after
 * the document's, its columns carry `version_`, and rows of its lists keep the document's id as `_uuid`.
 */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { getTableColumns, getTableName, type Table } from '@payloadcms/db-postgres/drizzle'
import type { ReviewedKind } from '@/domain/kinds'
import { partOf, stored } from '@/generated/tables'
import type { Sql } from './executor'
import { tablesOf } from './version-rows'

/** A table that holds a part of each document, or a part of such a part. */
type Part = {
  readonly main: Table
  readonly versions: Table
  /** The column by which it names what it is part of; null of the document itself. */
  readonly up: string | null
  /** From the document down to this part's owner. */
  readonly owners: readonly Part[]
}

const tables: Readonly<Record<string, Table>> = stored

/** The document first, and every part after its owner. */
function partsOf(kind: ReviewedKind): readonly Part[] {
  const { main, versions } = tablesOf(kind)
  const parts: Part[] = [{ main, versions, up: null, owners: [] }]
  // It grows while it is gone through.
  for (const owner of parts)
    for (const [name, { of, by }] of Object.entries(partOf))
      if (of === getTableName(owner.main))
        parts.push({
          ...{ main: tables[name] as Table, versions: twinOf(name, owner) },
          ...{ up: by, owners: [...owner.owners, owner] },
        })
  return parts
}

/** Where versions keep the same part. A list may have a name of its own choice. */
function twinOf(name: string, { main, versions }: Part): Table {
  const [own, its] = [getTableName(main), getTableName(versions)]
  const rest = name.startsWith(own) ? name.slice(own.length) : ''
  const twin = [`${its}${rest}`, `${its}_version${rest}`, `_${name}_v`].find(
    (one) => one !== its && one in tables,
  )
  if (!twin) throw new Error(`No versions are kept of ${name}.`)
  return tables[twin] as Table
}

const isList = ({ versions }: Part): boolean => '_uuid' in getTableColumns(versions)
/** Languages and relations of the document itself name its fields as the version's do. */
const isPrefixed = ({ up, owners, main }: Part): boolean =>
  up === null || (owners.length === 1 && getTableName(main).endsWith('_locales'))

/** Each version by its id, and the id of the one that is published in its stead. */
type Given = readonly { readonly old: string; readonly fresh: string }[]

const givenAs = (given: Given): Sql =>
  sql`jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as g(old uuid, fresh uuid)`

/** The given versions' rows of a part as `p`, below those of its owners: `o0` is the version itself. */
function rowsOf(given: Given, part: Part): Sql {
  const all = [...part.owners, part]
  const joins = all.map(({ versions, up }, at) => {
    const alias = sql.raw(at === all.length - 1 ? 'p' : `o${at}`)
    if (up === null) return sql`join ${versions} ${alias} on ${alias}.id = g.old`
    return sql`join ${versions} ${alias} on ${alias}.${sql.raw(up)} = ${sql.raw(`o${at - 1}`)}.id`
  })
  return sql`${givenAs(given)} ${sql.join(joins, sql` `)}`
}

const columnsOf = (table: Table, without: readonly string[]): Sql[] =>
  Object.keys(getTableColumns(table))
    .filter((name) => !without.includes(name))
    .map((name) => sql.raw(`"${name}"`))

const list = (columns: readonly Sql[], of = ''): Sql =>
  sql.join(
    columns.map((column) => sql`${sql.raw(of)}${column}`),
    sql`, `,
  )

/** A version's row as the document's: without `version_`, and with what is said of it here. */
const asMain = (part: Part, said: Sql): Sql => {
  // The version itself has columns of its own too, such as when it was made.
  const own = part.up === null ? sql`where key like 'version\\_%'` : sql``
  const row = isPrefixed(part)
    ? sql`(select jsonb_object_agg(regexp_replace(key, '^version_', ''), value) from jsonb_each(to_jsonb(p)) ${own})`
    : sql`to_jsonb(p)`
  return sql`jsonb_populate_record(null::${part.main}, ${row} || jsonb_build_object(${said})) n`
}

const pathOf = ({ main }: Part): Sql =>
  'path' in getTableColumns(main) ? sql`, 'path', regexp_replace(p.path, '^version[.]', '')` : sql``

const ownerOf = ({ owners }: Part): Sql => sql.raw(`o${owners.length - 1}`)

/** The row that readers may see, and its parts, as in the version. */
function toMain(given: Given, ids: readonly string[], [root, ...parts]: readonly Part[], at: string): Sql[] {
  if (!root) return []
  const changing = columnsOf(root.main, ['id'])
  const statements = [
    sql`update ${root.main} m set (${list(changing)}) = (select ${list(changing, 'n.')} from ${asMain(
      root,
      sql`'_status', 'published', 'updated_at', ${at}::text`,
    )}) from ${rowsOf(given, root)} where m.id = p.parent_id`,
  ]
  // What is part of a part goes with it.
  for (const { main, up } of parts.filter(({ owners }) => owners.length === 1))
    statements.push(sql`delete from ${main} where ${sql.raw(up ?? '')} in ${[...ids]}`)
  for (const part of parts) {
    const owner = part.owners.length === 1 ? sql`o0.parent_id` : sql`${ownerOf(part)}._uuid`
    const id = isList(part) ? sql`'id', p._uuid` : sql`'id', null`
    const columns = columnsOf(part.main, isList(part) ? [] : ['id'])
    statements.push(
      sql`insert into ${part.main} (${list(columns)}) select ${list(columns, 'n.')} from ${rowsOf(given, part)},
          ${asMain(part, sql`${id}, ${part.up}::text, ${owner} ${pathOf(part)}`)}`,
    )
  }
  return statements
}

/** A row of a list in the new version: the same each time that it is asked for. */
const freshId = (row: Sql): Sql => sql`md5(g.fresh::text || ${row}.id::text)::uuid`

function toVersions(given: Given, ids: readonly string[], parts: readonly Part[], at: string): Sql[] {
  const statements = parts.map((part) => {
    const { versions, up, owners } = part
    const columns = columnsOf(versions, up === null || isList(part) ? [] : ['id'])
    const said =
      up === null
        ? sql`'id', g.fresh, 'latest', true, 'version__status', 'published', 'version_updated_at', ${at}::text,
              'created_at', ${at}::text, 'updated_at', ${at}::text, 'snapshot', null, 'published_locale', null`
        : sql`'id', ${isList(part) ? freshId(sql`p`) : sql`p.id`},
              ${up}::text, ${owners.length === 1 ? sql`g.fresh` : freshId(ownerOf(part))}`
    return sql`insert into ${versions} (${list(columns)}) select ${list(columns, 'n.')}
        from ${rowsOf(given, part)}, jsonb_populate_record(p, jsonb_build_object(${said})) n`
  })
  const [root] = parts
  if (root)
    statements.push(
      sql`update ${root.versions} set latest = false where parent_id in ${[...ids]} and latest
          and id not in ${given.map(({ fresh }) => fresh)}`,
    )
  return statements
}

type Going = { readonly id: string; readonly version: string }

/** @param documents of one kind, each with its latest version */
export function publishingRows(kind: ReviewedKind, documents: readonly Going[]): readonly Sql[] {
  const parts = partsOf(kind)
  const given = documents.map(({ version }) => ({ old: version, fresh: randomUUID() }))
  const ids = documents.map(({ id }) => id)
  const at = new Date().toISOString()
  return [...toMain(given, ids, parts, at), ...toVersions(given, ids, parts, at)]
}
