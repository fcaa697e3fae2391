/** The app as second factor: its codes (RFC 6238), its secret sealed at rest, no code good twice. */
import { sql } from '@payloadcms/db-postgres'
import { Secret, TOTP } from 'otpauth'
import type { PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { organisation } from '@/domain/organisation'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { evidenceKey } from '../secrets/evidence-key'
import { seal, unseal } from '../secrets/seal'
import { recordAccountEvent } from './account-events'
import { takeRecoveryCode } from './recovery-codes'

const issuer = organisation.product
const period = 30
const owner = (person: string) => `second factor of ${person}`

const totp = (secret: Secret, label = '') => new TOTP({ issuer, label, secret, period, digits: 6 })

export type SetUp = { readonly secret: string; readonly uri: string; readonly qr: string }

export async function hasApp(queryable: Queryable, person: string): Promise<boolean> {
  const rows = await query(
    queryable,
    sql`select 1 from ${app.second_factors} where person = ${person} and confirmed_at is not null`,
  )
  return rows.length > 0
}

/** Makes a secret, in place of one that was never confirmed; nothing asks for it before `confirm`. */
export async function beginApp(
  req: PayloadRequest,
  { id, email }: { readonly id: string; readonly email: string },
): Promise<SetUp> {
  const secret = new Secret({ size: 20 })
  const sealed = seal(evidenceKey(), owner(id), Buffer.from(secret.base32)).toString('hex')
  const rows = await query<RowOf<typeof app.second_factors, 'person'>>(
    req,
    sql`insert into ${app.second_factors} as f (person, sealed, made_at)
        values (${id}, decode(${sealed}, 'hex'), ${now().toISOString()})
        on conflict (person) do update set sealed = excluded.sealed, made_at = excluded.made_at, last_step = 0
        where f.confirmed_at is null returning person`,
  )
  if (rows.length === 0) throw new AccountRefused(req, 'alreadySetUp')
  const uri = totp(secret, email).toString()
  return { secret: secret.base32, uri, qr: renderSVG(uri, { border: 2 }) }
}

/** The first code shows that the app and we agree. */
export async function confirmApp(req: PayloadRequest, person: string, code: string): Promise<void> {
  if (await hasApp(req, person)) throw new AccountRefused(req, 'alreadySetUp')
  if (!(await isFreshCode(req, person, code, false))) throw new AccountRefused(req, 'wrongCode')
  await query(
    req,
    sql`update ${app.second_factors} set confirmed_at = ${now().toISOString()} where person = ${person}`,
  )
}

/** Takes a code from the app or a recovery code, once. @throws when it is neither, or was used before */
export async function takeCode(req: PayloadRequest, person: string, code: string): Promise<void> {
  if (await isFreshCode(req, person, code, true)) return
  if (!(await takeRecoveryCode(req, person, code))) throw new AccountRefused(req, 'wrongCode')
  await recordAccountEvent(req, person, 'recoveryCodeUsed', person)
}

/** Removes the app, and one that was never confirmed too. @returns whether there was one that counted */
export async function removeApp(queryable: Queryable, person: string): Promise<boolean> {
  const [row] = await query<RowOf<typeof app.second_factors, 'confirmed_at'>>(
    queryable,
    sql`delete from ${app.second_factors} where person = ${person} returning confirmed_at`,
  )
  return Boolean(row?.confirmed_at)
}

/** Of two who present the same code at once the row lets one through: its step has to be a later one. */
async function isFreshCode(
  req: PayloadRequest,
  person: string,
  code: string,
  isConfirmed: boolean,
): Promise<boolean> {
  const digits = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(digits)) return false
  const [row] = await query<RowOf<typeof app.second_factors, 'sealed'>>(
    req,
    sql`select sealed from ${app.second_factors}
        where person = ${person} and (confirmed_at is not null) = ${isConfirmed}`,
  )
  if (!row) return false
  const secret = Secret.fromBase32(unseal(evidenceKey(), owner(person), row.sealed).toString())
  const timestamp = now().getTime()
  const delta = totp(secret).validate({ token: digits, window: 1, timestamp })
  if (delta === null) return false
  const step = Math.floor(timestamp / 1000 / period) + delta
  const taken = await query<RowOf<typeof app.second_factors, 'person'>>(
    req,
    sql`update ${app.second_factors} set last_step = ${step}
        where person = ${person} and last_step < ${step} returning person`,
  )
  return taken.length > 0
}
