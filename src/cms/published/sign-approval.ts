/**
 * Signs what readers get of a document, in the transaction that brings it before them: that it is this content, who may
 * not be named said yes to it, when, and whether it went past review (ADR 151, docs/api/verifying.md).
 */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import canonicalize from 'canonicalize'
import { CompactSign } from 'jose'
import type { PayloadRequest } from 'payload'
import { published, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { signingKey } from '../secrets/signing-key'

/** What is signed, and so what `/api/v1/{kind}/{id}/source` gives. */
export type Source = {
  readonly kind: string
  readonly id: string
  readonly content: object
  readonly texts: object
}

export type Approval = {
  /** When a person approved just this; null for what nobody has. */
  readonly at: string | null
  /** It went past review, and nobody else has said yes since. */
  readonly isForced: boolean
  /** SHA-256 of the source in canonical form (RFC 8785), base64url. */
  readonly hash: string
  /** A compact JWS over all of this (RFC 7515, EdDSA). */
  readonly jws: string
}

export async function signApproval(
  req: PayloadRequest,
  { liveVersion, liveHash }: Pick<Item, 'liveVersion' | 'liveHash'>,
  source: Source,
): Promise<Approval> {
  const at = await approvedAt(req, source as Reference, liveHash)
  const hash = hashOf(source)
  const { kind, id, texts } = source
  const said = { at, isForced: at === null, hash }
  const { privateKey, jwk } = await signingKey()
  await query(
    req,
    sql`insert into ${published.signing_keys} (kid, jwk) values (${jwk.kid}, ${JSON.stringify(jwk)}::jsonb)
        on conflict (kid) do nothing`,
  )
  const payload = { kind, id, version: liveVersion, languages: Object.keys(texts).sort(), ...said }
  const jws = await new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
    .sign(privateKey)
  return { ...said, jws }
}

/** By way of JSON, as whoever checks it gets it. */
export const hashOf = (source: Source): string =>
  createHash('sha256')
    .update(canonicalize(JSON.parse(JSON.stringify(source))) ?? '')
    .digest('base64url')

/** When somebody approved this very content last: a yes before it went live, or one looked for afterwards. */
async function approvedAt(req: PayloadRequest, { kind, id }: Reference, hash: string | null) {
  const [found] = await query<{ at: Date | string }>(
    req,
    sql`select at from ${stored.approvals} where subject_collection = ${kind} and subject_id = ${id}
          and hash = ${hash} order by at desc limit 1`,
  )
  return found ? new Date(found.at).toISOString() : null
}
