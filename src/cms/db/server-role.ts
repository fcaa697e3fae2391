/** The role that the server, the worker and every command but migrating and restoring sign in as (ADR 112). */
import type { Client } from 'pg'
import { roleIn } from '@/domain/filling'

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
  if (!rows[0]) await createRole(owner, role, decodeURIComponent(new URL(databaseUrl).password))
  await owner.query('select app.give_rights($1)', [role])
}

async function createRole(owner: Client, role: string, password: string): Promise<void> {
  try {
    await owner.query(
      `create role ${owner.escapeIdentifier(role)} login nocreatedb nocreaterole
       password ${owner.escapeLiteral(password)}`,
    )
  } catch (cause) {
    throw new Error(
      `There is no role ${role}, and the owner of the tables may not make it: create it, then migrate again.`,
      { cause },
    )
  }
}
