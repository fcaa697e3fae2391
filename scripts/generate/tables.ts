/**
 * The tables that Payload makes, as drizzle's, by the names that their columns have in the database: from the newest
 * snapshot of the migrations, which is held to the database and to the collections by checks of its own.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Column = { readonly name: string; readonly type: string; readonly notNull: boolean }
type Key = { readonly tableTo: string; readonly columnsFrom: readonly string[] }
type Table = {
  readonly name: string
  readonly columns: Record<string, Column>
  readonly foreignKeys: Record<string, Key>
}
type Snapshot = {
  readonly tables: Record<string, Table>
  readonly enums: Record<string, { readonly name: string; readonly values: readonly string[] }>
}

const builders: Readonly<Record<string, string>> = {
  boolean: 'boolean()',
  integer: 'integer()',
  jsonb: 'jsonb()',
  numeric: 'numeric()',
  serial: 'serial()',
  text: 'text()',
  'timestamp(3) with time zone': 'moment()',
  uuid: 'uuid()',
  varchar: 'varchar()',
}

export function tables(): [string, string][] {
  const newest = readdirSync('migrations')
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1)
  const { tables, enums }: Snapshot = JSON.parse(readFileSync(join('migrations', String(newest)), 'utf8'))
  const valuesOf = new Map(Object.values(enums).map(({ name, values }) => [name, values]))

  const column = ({ name, type, notNull }: Column): string => {
    const values = valuesOf.get(type)?.map((value) => `'${value}'`)
    const builder = values ? `varchar({ enum: [${values.join(', ')}] })` : builders[type]
    if (!builder) throw new Error(`A column of the type ${type} (${name}) has no counterpart here.`)
    return `    ${name}: ${builder}${notNull ? '.notNull()' : ''},`
  }
  const table = ({ name, columns }: Table) =>
    `  ${name}: pgTable('${name}', {\n${Object.values(columns).map(column).join('\n')}\n  }),`
  const part = ({ name, foreignKeys }: Table) =>
    Object.values(foreignKeys).flatMap(({ tableTo, columnsFrom: [by = ''] }) =>
      by.endsWith('parent_id') && !name.startsWith('_')
        ? [`  ${name}: { of: '${tableTo}', by: '${by}' },`]
        : [],
    )

  const text = `// Written by scripts/generate/tables.ts from migrations/${newest}: never by hand.
import { boolean, integer, jsonb, numeric, pgTable, serial, text, timestamp, uuid, varchar } from '@payloadcms/db-postgres/drizzle/pg-core'

const moment = () => timestamp({ mode: 'string', withTimezone: true, precision: 3 })

export const stored = {
${Object.values(tables).map(table).join('\n')}
} as const

/** Tables that hold parts of another's rows, such as a list in a document, and the column that names the row. */
export const partOf: Readonly<Record<string, { readonly of: string; readonly by: string }>> = {
${Object.values(tables).flatMap(part).join('\n')}
}
`
  return [['src/generated/tables.ts', text]]
}
