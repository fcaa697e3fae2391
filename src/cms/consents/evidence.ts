/**
 * The signed forms behind the consents: sealed in the database, read by safeguarding alone, and every read logged. A
 * form that was filed stays: another one is a new edition, and the database refuses to change or delete any.
 */

import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { evidenceKey } from '../secrets/evidence-key'
import { seal, unseal } from '../secrets/seal'

export const largestEvidence = 10 * 1024 * 1024

export type Evidence = { readonly bytes: Buffer; readonly mediaType: string }

export type FiledEdition = {
  readonly id: string
  readonly mediaType: string
  readonly sha256: string | null
  readonly addedBy: string
  readonly addedAt: Date
  readonly isSafeguardings: boolean
  readonly erasedAt: Date | null
}

/** What a scanned or photographed form comes as. */
const kinds = [
  { mediaType: 'application/pdf', extension: 'pdf' },
  { mediaType: 'image/jpeg', extension: 'jpg' },
  { mediaType: 'image/png', extension: 'png' },
] as const

/** @returns what the bytes are, whatever they are called; undefined for anything but a form */
export async function kindOfEvidence(bytes: Buffer): Promise<(typeof kinds)[number] | undefined> {
  const type = await fileTypeFromBuffer(bytes)
  return kinds.find(({ mediaType }) => mediaType === type?.mime)
}

/** Beside forms there is what was shown and answered on the spot. */
export const extensionOf = (mediaType: string): string =>
  kinds.find((kind) => kind.mediaType === mediaType)?.extension ??
  (mediaType === 'application/json' ? 'json' : 'bin')

/** Files one more form of a consent. */
export async function keepEvidence(
  req: PayloadRequest,
  consent: string,
  { bytes, mediaType }: Evidence,
  addedBy: { readonly id: string; readonly isSafeguarding: boolean },
): Promise<{ sha256: string; addedAt: string }> {
  const at = now().toISOString()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sealed = seal(evidenceKey(), consent, bytes).toString('hex')
  await query(
    req,
    sql`insert into ${app.evidence}
          (consent, sealed, media_type, sha256, added_by, is_safeguardings, added_at, used_at)
        values (${consent}, decode(${sealed}, 'hex'), ${mediaType}, ${sha256}, ${addedBy.id},
          ${addedBy.isSafeguarding}, ${at}, ${at})`,
  )
  return { sha256, addedAt: at }
}

/** @returns every form ever filed for the consent, the newest first; of erased ones what they were known by */
export async function readEditions(req: PayloadRequest, consent: string): Promise<FiledEdition[]> {
  const rows = await query<
    RowOf<
      typeof app.evidence,
      'id' | 'media_type' | 'sha256' | 'added_by' | 'added_at' | 'is_safeguardings' | 'erased_at'
    >
  >(
    req,
    sql`select id, media_type, sha256, added_by, added_at, is_safeguardings, erased_at from ${app.evidence}
        where consent = ${consent} order by id desc`,
  )
  return rows.map((row) => ({
    id: row.id,
    mediaType: row.media_type,
    sha256: row.sha256,
    addedBy: row.added_by,
    addedAt: new Date(row.added_at),
    isSafeguardings: row.is_safeguardings === true,
    erasedAt: row.erased_at ? new Date(row.erased_at) : null,
  }))
}

/**
 * Opens one form of one consent, the newest unless told otherwise. The log is written first, in the same transaction:
 * no log, no bytes.
 */
export async function readEvidence(
  req: PayloadRequest,
  consent: string,
  reader: string,
  edition?: string,
): Promise<Evidence | null> {
  const which = edition === undefined ? sql`true` : sql`id = ${edition}::bigint`
  const rows = await query<RowOf<typeof app.evidence, 'id' | 'sealed' | 'media_type'>>(
    req,
    sql`select id, sealed, media_type from ${app.evidence}
        where consent = ${consent} and sealed is not null and ${which} order by id desc limit 1`,
  )
  const row = rows[0]
  if (!row) return null
  await query(
    req,
    sql`insert into ${app.evidence_reads} (consent, edition, reader, at)
        values (${consent}, ${row.id}, ${reader}, ${now().toISOString()})`,
  )
  return { bytes: unseal(evidenceKey(), consent, row.sealed as Buffer), mediaType: row.media_type }
}

/** Lets the bytes of one form go when its time is over; who filed it, when, and its hash stay. */
export async function eraseEdition(req: PayloadRequest, edition: string): Promise<void> {
  await query(
    req,
    sql`update ${app.evidence} set sealed = null, erased_at = ${now().toISOString()}::timestamptz
        where id = ${edition}::bigint`,
  )
}
