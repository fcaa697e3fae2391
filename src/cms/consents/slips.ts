/**
 * The slips of consents, below Payload and only ever added to. What stands on one is kept nowhere: of the link its
 * hash, of the code a slow one that is bound to the link and to the key of evidence, so that a copy of the database
 * alone opens nothing.
 */
import {
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'
import { promisify } from 'node:util'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isSlipSecret, slipCodeOf, slipCodes, slipSecretBytes } from '@/domain/safeguarding/slip'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { evidenceKey } from '../secrets/evidence-key'

/** What is printed, and then known to nobody here. */
export type SlipWords = { readonly secret: string; readonly code: string }

export type Slip = {
  readonly id: string
  readonly consent: string
  readonly secretHash: Buffer
  readonly codeHash: Buffer
  /** No later one has taken its place. */
  readonly isNewest: boolean
}

const hashLength = 32
const slow = promisify(scrypt) as (code: string, salt: Buffer, length: number) => Promise<Buffer>

const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()

function hashOfCode(code: string, secretHash: Buffer): Promise<Buffer> {
  const key = Buffer.from(hkdfSync('sha256', evidenceKey(), Buffer.alloc(0), 'code of a slip', hashLength))
  return slow(code, createHmac('sha256', key).update(secretHash).digest(), hashLength)
}

export const drawSlip = (): SlipWords => ({
  secret: randomBytes(slipSecretBytes).toString('hex'),
  code: slipCodeOf(randomInt(slipCodes)),
})

/** Files the slip of a consent, in the place of any earlier one. */
export async function keepSlip(
  req: PayloadRequest,
  consent: string,
  { secret, code }: SlipWords,
  by: string,
): Promise<void> {
  const secretHash = hashOfSecret(secret)
  const codeHash = await hashOfCode(code, secretHash)
  await query(
    req,
    sql`insert into ${app.consent_slips} (consent, secret_hash, code_hash, made_by, at)
        values (${consent}, ${secretHash}, ${codeHash}, ${by}, ${now().toISOString()})`,
  )
}

type Stored = RowOf<typeof app.consent_slips, 'id' | 'consent' | 'secret_hash' | 'code_hash'>

/** @returns null for a link that nobody was given, and for one that is none */
export async function findSlip(queryable: Queryable, secret: string): Promise<Slip | null> {
  if (!isSlipSecret(secret)) return null
  const [row] = await query<Stored & { is_newest: boolean }>(
    queryable,
    sql`select id, consent, secret_hash, code_hash, not exists (
          select from ${app.consent_slips} later where later.consent = s.consent and later.id > s.id
        ) as is_newest from ${app.consent_slips} s where secret_hash = ${hashOfSecret(secret)}`,
  )
  return (
    (row && {
      id: row.id,
      consent: row.consent,
      secretHash: row.secret_hash,
      codeHash: row.code_hash,
      isNewest: row.is_newest,
    }) ??
    null
  )
}

export async function hasSlip(queryable: Queryable, consent: string): Promise<boolean> {
  const rows = await query(
    queryable,
    sql`select from ${app.consent_slips} where consent = ${consent} limit 1`,
  )
  return rows.length > 0
}

/** Takes as long whether it is right, wrong, or an earlier slip's, whose code counts no more. */
export async function isCodeOf({ secretHash, codeHash, isNewest }: Slip, code: string): Promise<boolean> {
  return timingSafeEqual(await hashOfCode(code, secretHash), codeHash) && isNewest
}
