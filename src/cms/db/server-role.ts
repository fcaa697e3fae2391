/**
 * The role that the server, the worker and every command but migrating and restoring sign in as (ADR 112), and the one
 * beside it that readers are answered as (ADR 139).
 */
import type { Client } from 'pg'
import { readerRoleOf, roleIn } from '@/domain/filling'

/**
 * Makes the role where it is missing and gives it exactly the rights that the migrations name.
 *
 * @param owner connected as the owner of the tables
 * @throws where the role is missing and may not be made, or where it could change the tables all the same
 */
export async function settleServerRole(owner: Client, databaseUrl: string): Promise<void> {
  const role = roleIn(databaseUrl)
  const { rows } = await owner.query(
    `select rolname = current_user as is_owner, rolsuper or rolcreaterole or rolbypassrls or rolreplication
         or pg_has_role(oid, (select relowner from pg_class where oid = 'public.payload_migrations'::regclass), 'member')
       as is_strong from pg_roles where rolname = $1`,
    [role],
  )
  if (rows[0]?.is_owner) return // one role is both, as where there is no owner's address
  if (rows[0]?.is_strong)
    throw new Error(
      `The role ${role} in DATABASE_URL could change the tables themselves: give the server an ordinary role, not a member of the owner's.`,
    )
  if (!rows[0]) await createRole(owner, role, passwordIn(databaseUrl))
  await owner.query('select app.give_rights($1)', [role])
}

/**
 * Makes the role as which readers are answered, where the owner may make roles; it can read what is published and nothing
 * else. Where there is none, the server's own role answers readers too, and says so when it starts (ADR 139).
 *
 * @param owner connected as the owner of the tables
 */
export async function settleReaderRole(owner: Client, databaseUrl: string): Promise<void> {
  const role = readerRoleOf(roleIn(databaseUrl))
  const password = passwordIn(databaseUrl)
  const { rows } = await owner.query('select from pg_roles where rolname = $1', [role])
  try {
    if (rows[0]) await owner.query(signsInWith('alter', owner, role, password))
    else await owner.query(signsInWith('create', owner, role, password))
    await owner.query(`alter role ${owner.escapeIdentifier(role)} set default_transaction_read_only = on`)
  } catch (error) {
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error
    if (!rows[0]) return
  }
  await owner.query('select app.give_reading($1)', [role])
}

const insufficientPrivilege = '42501'

const passwordIn = (databaseUrl: string) => decodeURIComponent(new URL(databaseUrl).password)

const signsInWith = (verb: 'alter' | 'create', owner: Client, role: string, password: string) =>
  `${verb} role ${owner.escapeIdentifier(role)} login nocreatedb nocreaterole
   password ${owner.escapeLiteral(password)}`

async function createRole(owner: Client, role: string, password: string): Promise<void> {
  try {
    await owner.query(signsInWith('create', owner, role, password))
  } catch (cause) {
    throw new Error(
      `There is no role ${role}, and the owner of the tables may not make it: create it, then migrate again.`,
      { cause },
    )
  }
}
