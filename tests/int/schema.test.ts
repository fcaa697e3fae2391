/**
 * The database that the migrations make: what Payload believes is in it is in it, and what stands below Payload is
 * written down in one file, so that no guard goes without anybody seeing it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableConfig, type PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { expect, test } from 'vitest'
import { app, published, search } from '@/cms/db/tables'
import { asOwner } from '../support/as-owner'
import { catalogue, type Thing } from '../support/catalogue'

type Snapshot = {
  readonly tables: Record<
    string,
    {
      readonly name: string
      readonly columns: Record<string, { name: string; type: string; notNull: boolean }>
      readonly indexes: Record<string, unknown>
      readonly foreignKeys: Record<string, unknown>
    }
  >
  readonly enums: Record<string, { readonly name: string; readonly values: readonly string[] }>
}

/** As PostgreSQL keeps it. */
const cut = (name: string) => name.slice(0, 63)
const typeOf = (type: string) => ({ varchar: 'character varying', serial: 'integer' })[type] ?? type

/** One line for each thing that Payload's newest snapshot holds. */
function believed(): string[] {
  const newest = readdirSync('migrations')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const { tables, enums }: Snapshot = JSON.parse(readFileSync(join('migrations', String(newest)), 'utf8'))
  return [
    ...Object.values(tables).flatMap(({ name, columns, indexes, foreignKeys }) => [
      `table ${name}`,
      `constraint ${cut(`${name}_pkey`)}`,
      ...Object.values(columns).map(
        (column) =>
          `column ${name}.${column.name} ${typeOf(column.type)}${column.notNull ? ' not null' : ''}`,
      ),
      ...Object.keys(indexes).map((index) => `index ${cut(index)}`),
      ...Object.keys(foreignKeys).map((key) => `constraint ${cut(key)}`),
    ]),
    ...Object.values(enums).map(({ name, values }) => `values ${name} ${values.join(', ')}`),
  ]
}

/** The same line for what is there, if it is of a kind that Payload makes. */
function lineOf({ at, kind, name, is }: Thing): string | undefined {
  const bare = at.replaceAll('"', '')
  if (kind === 'column') return `column ${bare}.${name} ${is.replace(/"| default .*/g, '')}`
  if (kind === 'values') return `values ${name} ${is}`
  return `${kind} ${name.replaceAll('"', '')}`
}

test('what Payload believes to be stored is stored, column for column', async () => {
  const there = new Set((await catalogue()).map(lineOf))
  expect(believed().filter((line) => !there.has(line))).toEqual([])
})

test('what guards the data below Payload is what is written down', async () => {
  const payloads = new Set(believed())
  const guards = (await catalogue()).filter((thing) => !payloads.has(String(lineOf(thing))))
  const rights = await asOwner(
    `select concat_ws(' ', may, what, erasable) as line from app.rights order by 1`,
  )
  const lines = [
    ...guards.map(({ at, kind, name, is }) =>
      `${at}: ${is.startsWith('CREATE') ? is : `${kind} ${name} ${is}`}`.trim(),
    ),
    ...rights.map(({ line }) => `app.rights: row ${line}`),
  ]
  // After a migration: read the difference, then write it down with `vitest run --project int schema -u`.
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/guards.txt')
})

test('what is declared of the tables below Payload is what they are, column for column', async () => {
  const there = await asOwner(`
    select table_schema || '.' || table_name as at, column_name as name,
      case data_type when 'ARRAY' then 'text[]' else data_type end as type, is_nullable = 'NO' as always
    from information_schema.columns where table_schema in ('app', 'search', 'published')`)
  const declared = [app, search, published].flatMap(Object.values).flatMap((table) => {
    const { schema, name, columns } = getTableConfig(table as PgTable)
    return columns.map((column) => ({
      at: `${schema}.${name}`,
      name: column.name,
      type: column.getSQLType(),
      always: column.notNull,
    }))
  })
  const lines = (columns: readonly Record<string, unknown>[]) =>
    columns.map(({ at, name, type, always }) => `${at}.${name} ${type}${always ? ' not null' : ''}`).sort()
  expect(lines(declared)).toEqual(lines(there))
})
