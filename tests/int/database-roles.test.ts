/** What somebody who can run any SQL as the server does to the log: nothing. And how the two roles come about. */
import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrateDatabase } from '@/cms/db/migrate-database'
import { provideEnv } from '@/env'
import { asOwner, ownersAddress } from '../support/as-owner'
import { withDatabase } from '../support/database-server'
import { aStory } from '../support/story'

const home = String(process.env.DATABASE_URL)
const logs = [
  'workflow_events',
  'approvals',
  'app.account_events',
  'app.evidence_reads',
  'app.consent_slips',
  'app.sealed_consents',
  'app.machine_reads',
  'app.recalls',
  'app.receipts',
  'app.file_words',
  'app.release_events',
]

async function asServer(statements: string, url = home): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return [await client.query(statements)].flat().at(-1)?.rows ?? []
  } finally {
    await client.end()
  }
}

/** Everything that the logs, their guards and the rights to them are made of. */
async function standing(): Promise<unknown> {
  return asOwner(`
    select (select count(*) from workflow_events) as events, (select count(*) from approvals) as approvals,
      (select md5(string_agg(e::text, '' order by id)) from workflow_events e) as said,
      (select md5(string_agg(a::text, '' order by id)) from approvals a) as approved,
      (select md5(string_agg(concat_ws(' ', t.tgname, t.tgrelid, t.tgenabled, t.tgfoid), '' order by t.oid)) from pg_trigger t) as triggers,
      (select md5(string_agg(concat_ws(' ', p.prosrc, p.proacl, p.proconfig), '' order by p.oid)) from pg_proc p
        where pronamespace in ('app'::regnamespace, 'search'::regnamespace)) as functions,
      (select md5(string_agg(concat_ws(' ', c.relname, c.relacl, c.relowner), '' order by c.oid)) from pg_class c
        where relnamespace in ('app'::regnamespace, 'public'::regnamespace)) as rights,
      (select count(*) from pg_rules where schemaname in ('app', 'public')) as rules`)
}

describe('whoever has the server’s role', () => {
  let before: unknown
  beforeAll(async () => {
    await aStory().approved()
    await asOwner(`select app.give_rights('beratta_server')`) // a copy of a database begins with everybody's rights to it
    before = await standing()
  })

  const attacks = [
    ...logs.flatMap((log) => [
      `update ${log} set at = at`,
      `delete from ${log}`,
      `truncate ${log}`,
      `drop table ${log} cascade`,
      `alter table ${log} disable trigger user`,
      `alter table ${log} disable trigger append_only`,
      `alter table ${log} add column forged text`,
      `alter table ${log} owner to current_user`,
      `alter table ${log} rename to forgotten`,
      `drop trigger append_only on ${log}`,
      `create rule forget as on insert to ${log} do instead nothing`,
      `create trigger forge before insert on ${log} for each row execute function app.refuse_change()`,
      `merge into ${log} t using (select 1) s on true when matched then delete`,
      `insert into ${log} overriding system value select * from ${log}
         on conflict (id) do update set at = excluded.at`,
      `begin; lock table ${log} in exclusive mode`,
      `comment on table ${log} is 'forged'`,
    ]),
    `set session_replication_role = replica`,
    `set role beratta`,
    `set session authorization beratta`,
    `alter role current_user superuser`,
    `alter role beratta password 'known'`,
    `create role helper superuser`,
    `grant beratta to current_user`,
    `reassign owned by beratta to current_user`,
    `create or replace function app.refuse_change() returns trigger language plpgsql as 'begin return new; end'`,
    `create or replace function app.say_filling(text) returns void language sql as ''`,
    `alter function app.say_filling(text) reset search_path`,
    `drop function app.say_filling(text)`,
    `select app.give_rights('public')`,
    `select app.give_rights(current_user)`,
    `select app.guard_logs()`,
    `select app.guard_public_rows()`,
    `select app.say_filling('x''; drop table approvals')`,
    `create function public.forge() returns int language sql return 1`,
    `create function search.forge() returns int language sql return 1`,
    `create table public.forged ()`,
    `create table app.forged ()`,
    `create table graphile_worker.forged ()`,
    `create temporary table workflow_events ()`,
    `create schema forged`,
    `create extension dblink`,
    `create event trigger forge on ddl_command_end execute function app.refuse_change()`,
    `create policy forge on app.evidence using (true)`,
    `alter database ${new URL(home).pathname.slice(1)} set session_replication_role = replica`,
    `alter system set fsync = off`,
    `copy approvals from program 'true'`,
    `copy approvals to program 'cat'`,
    `copy approvals to '/var/lib/approvals'`,
    `select lo_import('/etc/passwd')`,
    `select lo_export(1, '/var/lib/x')`,
    `select pg_read_file('postgresql.conf')`,
    `select rolpassword from pg_authid`,
    `update pg_trigger set tgenabled = 'D'`,
    `update pg_class set relhastriggers = false`,
    `update pg_proc set prosrc = ''`,
    `insert into payload_migrations (name, batch) values ('forged', 1)`,
    `delete from payload_migrations`,
    `delete from app.rights`,
    `insert into app.rights values ('app.guard_logs()', 'call')`,
    `drop trigger only_through_review on stories`,
    `alter table stories disable trigger all`,
    `truncate stories cascade`,
    `do $$ begin execute 'delete from approvals'; end $$`,
    `with gone as (delete from approvals returning *) select * from gone`,
    `set search_path = pg_temp, public; delete from approvals`,
    `begin; set local app.workflow = 'on'; delete from workflow_events; commit`,
  ]

  test.each(attacks)('is refused: %s', async (attack) => {
    await expect(asServer(attack)).rejects.toThrow(
      /permission denied|must be (owner|superuser)|not allowed|Only roles|nothing else|append-only/,
    )
  })

  test('has changed nothing by any of it, nor by giving away what is not hers to give', async () => {
    for (const log of logs)
      await asServer(`grant update on ${log} to public; revoke insert on ${log} from public`)
    expect(await standing()).toEqual(before)
  })

  test('reads and adds to every log, and works with every other table', async () => {
    const rights = await asServer(`
      select n.nspname || '.' || relname as name,
        has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert') as adds,
        has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete') as changes,
        has_table_privilege(c.oid, 'truncate') or has_table_privilege(c.oid, 'trigger')
          or has_table_privilege(c.oid, 'references') as more
      from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind = 'r' and n.nspname in ('public', 'app', 'search', 'published', 'graphile_worker')`)
    const named = (which: (row: Record<string, unknown>) => unknown) =>
      rights.filter(which).map(({ name }) => name)
    expect(rights.length).toBeGreaterThan(150)
    expect(named(({ more }) => more)).toEqual([])
    const readOnly = [
      'app.chain',
      'app.rights',
      'app.unchained',
      'graphile_worker.migrations',
      'public.payload_migrations',
    ]
    expect(named(({ adds }) => !adds).sort()).toEqual(readOnly)
    expect(named(({ changes }) => !changes).sort()).toEqual(
      [...readOnly, ...logs.map((log) => (log.includes('.') ? log : `public.${log}`))].sort(),
    )
  })
})

test('a table that a later migration brings is the server’s to work with, and a later log to add to, by rule', async () => {
  await asOwner(`
    create table app.later (id int); create table app.later_log (id int);
    insert into app.rights values ('app.later_log', 'add');
    select app.guard_logs(), app.give_rights('beratta_server')`)
  await asServer('insert into app.later values (1); update app.later set id = 2; delete from app.later')
  await asServer('insert into app.later_log values (1)')
  await expect(asServer('delete from app.later_log')).rejects.toThrow('permission denied')
  await expect(asOwner('delete from app.later_log')).rejects.toThrow('append-only')
})

describe('two roles come about', () => {
  const ours = `roles_${process.pid}`
  const made: string[] = []
  const roles = [`${ours}_owner`, `${ours}_server`, `${ours}_other`]
  const maintenance = inject('ownerUrl')

  async function aDatabase(owner?: string): Promise<string> {
    const name = `${ours}_${made.length}`
    await asOwner(`create database ${name} ${owner ? `owner ${owner}` : ''}`)
    made.push(name)
    return name
  }

  const addressOf = (database: string, user: string, password = 'secret') => {
    const url = new URL(withDatabase(maintenance, database))
    return Object.assign(url, { username: user, password }).href
  }

  const migrateWith = async (url: string, ownerUrl: string) => {
    provideEnv({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl })
    await migrateDatabase().finally(() => provideEnv({ DATABASE_URL: home, DATABASE_OWNER_URL: '' }))
  }

  beforeAll(async () => {
    await asOwner(`create role ${ours}_owner login createrole password 'secret'`)
    await asOwner(`create role ${ours}_other login password 'secret'`)
  })

  afterAll(async () => {
    for (const name of made) await asOwner(`drop database ${name} with (force)`)
    for (const role of roles) await asOwner(`drop role if exists ${role}`)
  })

  test('where an organisation’s own owner, no superuser, may make roles: the server’s is made with the least rights', async () => {
    const name = await aDatabase(`${ours}_owner`)
    const server = addressOf(name, `${ours}_server`, 'pass:word/with@signs')
    await migrateWith(server, addressOf(name, `${ours}_owner`))
    await asServer(
      `insert into app.evidence_reads (consent, reader, at) values (gen_random_uuid(), 'x', now())`,
      server,
    )
    await expect(asServer('delete from app.evidence_reads', server)).rejects.toThrow('permission denied')
    await expect(asServer('create temporary table x ()', server)).rejects.toThrow('permission denied')
    const [role] = await asOwner(
      `select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as strong
       from pg_roles where rolname = '${ours}_server'`,
    )
    expect(role).toEqual({ strong: false })
  }, 120_000)

  test('where the server’s role could change the tables all the same, it is refused with its reason', async () => {
    const name = await aDatabase(`${ours}_owner`)
    await asOwner(`grant ${ours}_owner to ${ours}_other`)
    await expect(
      migrateWith(addressOf(name, `${ours}_other`), addressOf(name, `${ours}_owner`)),
    ).rejects.toThrow(`The role ${ours}_other in DATABASE_URL could change the tables themselves`)
    await asOwner(`revoke ${ours}_owner from ${ours}_other`)
  }, 120_000)

  test('on a database that had one until now: what is in it stays, and the server can rewrite it no more', async () => {
    const name = await aDatabase()
    const owner = ownersAddress(withDatabase(maintenance, name))
    await migrateWith(owner, '')
    await asOwner(
      `insert into workflow_events (subject_collection, subject_id, name, at) values ('stories', 'x', 'submit', now())`,
      owner,
    )
    const server = withDatabase(inject('serverUrl'), name)
    await expect(asServer('select * from workflow_events', server)).rejects.toThrow('permission denied')
    await migrateWith(server, owner)
    expect(await asServer('select name from workflow_events', server)).toEqual([{ name: 'submit' }])
    await expect(asServer('delete from workflow_events', server)).rejects.toThrow('permission denied')
    await asServer(`select graphile_worker.add_job('x')`, server)
  }, 120_000)

  test('after a migration was killed, again and again, the next one brings everything that a whole one brings', async () => {
    const name = await aDatabase()
    const env = {
      ...process.env,
      DATABASE_URL: withDatabase(inject('serverUrl'), name),
      DATABASE_OWNER_URL: withDatabase(maintenance, name),
    }
    const migration = () =>
      spawn(process.execPath, ['--import', 'tsx', 'src/cms/entry/migrate.ts'], { env, stdio: 'ignore' })
    // One connection: to sign in for every look would be more work than the migration.
    const watcher = new pg.Client({ connectionString: withDatabase(maintenance, name) })
    await watcher.connect()
    const seen = async (sql: string) => (await watcher.query(sql).catch(() => ({ rows: [] }))).rows
    const reachedIn = (table: string) => `select to_regclass('${table}') as there`
    const atWork = `select true as there from pg_stat_activity
      where datname = current_database() and query ~ '^\\s*CREATE TYPE' and state = 'active'`
    for (const reached of [
      reachedIn('graphile_worker.migrations'),
      atWork,
      reachedIn('payload_migrations'),
    ]) {
      const child = migration()
      const ended = new Promise((done) => child.once('exit', done))
      await expect
        .poll(async () => (await seen(reached))[0]?.there, {
          timeout: 60_000,
          interval: 5,
        })
        .toBeTruthy()
      await sleep(Math.random() * 100)
      child.kill('SIGKILL')
      await ended
    }
    const last = migration()
    expect(await new Promise((done) => last.once('exit', done))).toBe(0)
    const whole = `
      select md5(string_agg(relname || coalesce(relacl::text, ''), ',' order by relnamespace::regnamespace::text, relname)) as rights,
        (select count(*)::int from pg_trigger where not tgisinternal) as guards,
        obj_description('app'::regnamespace, 'pg_namespace') as says
      from pg_class where relkind in ('r', 'S')
        and relnamespace::regnamespace::text in ('public', 'app', 'search', 'published', 'graphile_worker')`
    const [template] = await asOwner(whole, withDatabase(maintenance, 'beratta_template'))
    expect(await seen(whole)).toEqual([template])
    await watcher.end()
  }, 300_000)
})
