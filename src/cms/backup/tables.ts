/** The tables that a backup holds, by the database's own account: a new one is in it without anybody remembering. */
import type { Client } from 'pg'
import { inSchemas } from '../db/schemas'
import type { Table } from './manifest'

/**
 * All tables of ours and the worker's queue, with the columns that are written. Not those that a crash may forget
 * (unlogged), and not the two that the migrations write themselves.
 */
export async function tablesOf(client: Client): Promise<Omit<Table, 'rows'>[]> {
  const { rows } = await client.query<Omit<Table, 'rows'>>(`
    select n.nspname as schema, c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname ${inSchemas}
      and c.relkind = 'r' and c.relpersistence = 'p'
      and (n.nspname, c.relname) not in (('public', 'payload_migrations'), ('graphile_worker', 'migrations'))
    group by 1, 2 order by 1, 2`)
  return rows
}

/** A table's name as SQL wants it. */
export const quoted = ({ schema, name }: Pick<Table, 'schema' | 'name'>): string => `"${schema}"."${name}"`

/** Its columns as SQL wants them, in the archive's order, whatever order the database has. */
export const columnList = ({ columns }: Pick<Table, 'columns'>): string =>
  columns.map((column) => `"${column}"`).join(', ')
