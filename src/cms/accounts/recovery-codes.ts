/** For the day the phone is lost: ten codes, each good once, kept as keyed hashes. */

import { randomInt } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { keyed } from '../secrets/keyed'

const howMany = 10
const groups = 3
const groupLength = 4
/** Without letters and digits that are taken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

const hashOf = (person: string, code: string) =>
  keyed('recovery code', person, code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))

const fresh = () =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-')

/** Makes new ones; the old ones are worth nothing from now on. */
export async function makeRecoveryCodes(queryable: Queryable, person: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, fresh)
  await query(queryable, sql`delete from ${app.recovery_codes} where person = ${person}`)
  for (const code of codes)
    await query(
      queryable,
      sql`insert into ${app.recovery_codes} (person, hash) values (${person}, ${hashOf(person, code)})`,
    )
  return codes
}

/** @returns whether it was one of hers, and had not been used */
export async function takeRecoveryCode(queryable: Queryable, person: string, code: string): Promise<boolean> {
  const rows = await query<RowOf<typeof app.recovery_codes, 'person'>>(
    queryable,
    sql`delete from ${app.recovery_codes} where person = ${person} and hash = ${hashOf(person, code)} returning person`,
  )
  return rows.length > 0
}

export async function countRecoveryCodes(queryable: Queryable, person: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    queryable,
    sql`select count(*)::int as n from ${app.recovery_codes} where person = ${person}`,
  )
  return Number(row?.n ?? 0)
}
