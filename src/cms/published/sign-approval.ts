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

/** @param at when somebody approved it, if anybody has */
export async function signApproval(
  { liveVersion }: Pick<Item, 'liveVersion'>,
  at: string | null,
  source: Source,
): Promise<Approval> {
  const hash = hashOf(source)
  const { kind, id, texts } = source
  const said = { at, isForced: at === null, hash }
  const { privateKey, jwk } = await signingKey()
  const payload = { kind, id, version: liveVersion, languages: Object.keys(texts).sort(), ...said }
  const jws = await new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid })
    .sign(privateKey)
  return { ...said, jws }
}

/** Readers find the key beside what it has signed. */
export async function showSigningKey(req: PayloadRequest): Promise<void> {
  const { jwk } = await signingKey()
  await query(
    req,
    sql`insert into ${published.signing_keys} (kid, jwk) values (${jwk.kid}, ${JSON.stringify(jwk)}::jsonb)
        on conflict (kid) do nothing`,
  )
}

/** By way of JSON, as whoever checks it gets it. */
export const hashOf = (source: Source): string =>
  createHash('sha256')
    .update(canonicalize(JSON.parse(JSON.stringify(source))) ?? '')
    .digest('base64url')

type Approved = { readonly reference: Reference; readonly item: Pick<Item, 'liveHash'> }

/** When somebody approved this very content last, by id: a yes before it went live, or one looked for afterwards. */
export async function approvalsOf(
  req: PayloadRequest,
  kind: Reference['kind'],
  documents: readonly Approved[],
): Promise<ReadonlyMap<string, string>> {
  const asked = documents.map(({ reference: { id }, item: { liveHash: hash } }) => ({ id, hash }))
  const rows = await query<{ id: string; at: Date | string }>(
    req,
    sql`select subject_id as id, max(at) as at from ${stored.approvals}
        join jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as asked(id text, hash text)
          on subject_id = asked.id and approvals.hash = asked.hash
        where subject_collection = ${kind} group by subject_id`,
  )
  return new Map(rows.map(({ id, at }) => [id, new Date(at).toISOString()]))
}
