/** What a database is made of, by PostgreSQL's own account. In which order columns were added says nothing. */
import { asOwner } from './as-owner'

export type Thing = {
  /** Where it stands: a table, or a schema. */
  readonly at: string
  readonly kind: 'column' | 'constraint' | 'extension' | 'function' | 'index' | 'table' | 'trigger' | 'values'
  readonly name: string
  readonly is: string
}

/** Tables of ours: neither the queue's own, nor those of the database itself. */
const ourTables = `pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('public', 'app', 'search', 'published')`

const things = `
  select c.oid::regclass::text as at, 'table' as kind, relname::text as name,
    concat_ws(' ', case relpersistence when 'u' then 'unlogged' end, case when relrowsecurity then 'by row' end) as is
  from ${ourTables}
  union all
  select c.oid::regclass::text, 'column', attname::text, concat_ws(' ', format_type(atttypid, atttypmod),
    case when attcollation <> typcollation then 'collate ' || attcollation::regcollation end,
    case when attstorage <> typstorage then 'storage ' || attstorage::text end, case when attnotnull then 'not null' end,
    case attidentity when 'a' then 'identity' end, 'default ' || pg_get_expr(adbin, adrelid))
  from pg_attribute a join pg_type t on t.oid = atttypid
  left join pg_attrdef on adrelid = attrelid and adnum = attnum, ${ourTables}
    and attrelid = c.oid and attnum > 0 and not attisdropped
  union all
  select c.oid::regclass::text, 'constraint', conname::text, pg_get_constraintdef(k.oid)
  from pg_constraint k, ${ourTables} and conrelid = c.oid and contype <> 'n'
  union all
  select c.oid::regclass::text, 'index', indexrelid::regclass::text, pg_get_indexdef(indexrelid)
  from pg_index i, ${ourTables} and indrelid = c.oid and not exists (select from pg_constraint where conindid = indexrelid)
  union all
  select c.oid::regclass::text, 'trigger', tgname::text, pg_get_triggerdef(t.oid)
  from pg_trigger t, ${ourTables} and tgrelid = c.oid and not tgisinternal
  union all
  select typnamespace::regnamespace::text, 'values', typname::text, string_agg(enumlabel, ', ' order by enumsortorder)
  from pg_enum join pg_type t on t.oid = enumtypid
  where typnamespace::regnamespace::text in ('public', 'app', 'search', 'published') group by 1, 2, 3
  union all
  select pronamespace::regnamespace::text, 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid)
  from pg_proc p where pronamespace::regnamespace::text in ('public', 'app', 'search', 'published')
    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
  union all
  select extnamespace::regnamespace::text, 'extension', extname::text, '' from pg_extension where extname <> 'plpgsql'`

/** Everything, sorted by where it stands, what it is, and its name. */
export async function catalogue(databaseUrl?: string): Promise<readonly Thing[]> {
  const rows = await asOwner(
    `select * from (${things}) t order by at collate "C", kind collate "C", name collate "C"`,
    databaseUrl,
  )
  return rows as Thing[]
}
