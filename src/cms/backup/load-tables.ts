/** Puts an archive's rows into a database of the same schema, in the caller's transaction. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { inSchemas } from '../db/schemas'
import type { Table } from './manifest'
import { columnList, quoted, tablesOf } from './tables'

type Tie = { readonly at: string; readonly name: string; readonly definition: string }

/**
 * Empties all tables and unties them from each other, so that rows may come in any order. No other rights are needed
 * than the owner's. What it answers ties them again, and PostgreSQL then checks every reference.
 */
export async function untie(client: Client): Promise<() => Promise<void>> {
  const tables = (await tablesOf(client)).map(quoted)
  // The guard of public rows lets the service through; the logs' guard against emptying has to stand aside.
  await client.query(`select set_config('app.workflow', 'on', true)`)
  const { rows: ties } = await client.query<Tie>(`
    select conrelid::regclass::text as at, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and connamespace::regnamespace::text ${inSchemas}`)
  for (const { at, name } of ties) await client.query(`alter table ${at} drop constraint ${name}`)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  await client.query(`truncate ${tables.join(', ')}`)
  return async () => {
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    for (const { at, name, definition } of ties)
      await client.query(`alter table ${at} add constraint ${name} ${definition}`)
  }
}

/** Adds rows as COPY wrote them. */
export async function loadRows(client: Client, table: Table, bytes: Buffer): Promise<void> {
  const into = client.query(copyFrom(`copy ${quoted(table)} (${columnList(table)}) from stdin`))
  await pipeline(Readable.from([bytes]), into)
}

/** Lets counted ids go on after the highest that came. */
export async function advanceCounters(client: Client): Promise<void> {
  const { rows } = await client.query<{ counter: string; at: string; column: string }>(`
    select s.oid::regclass::text as counter, d.refobjid::regclass::text as at, quote_ident(a.attname) as column
    from pg_class s
    join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')
    join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where s.relkind = 'S' and s.relnamespace::regnamespace::text ${inSchemas}`)
  for (const { counter, at, column } of rows)
    await client.query(
      `select setval('${counter}', coalesce((select max(${column}) from ${at}), 0) + 1, false)`,
    )
}
