/** The signed forms behind the consents: sealed in the database, read by safeguarding alone, and every read logged. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { query } from '@/cms/review/transaction'
import { evidenceKey } from './evidence-key'
import { seal, unseal } from './seal'

export const largestEvidence = 10 * 1024 * 1024

export type Evidence = { readonly bytes: Buffer; readonly mediaType: string }

/** Beginnings of the kinds of file that a scanned or photographed form comes as. */
const kinds = [
  { mediaType: 'application/pdf', extension: 'pdf', begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', extension: 'jpg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', extension: 'png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

/** @returns what the bytes are, whatever they are called; undefined for anything but a form */
export function kindOfEvidence(bytes: Buffer): (typeof kinds)[number] | undefined {
  return kinds.find(({ begins }) => bytes.subarray(0, begins.length).equals(Buffer.from(begins)))
}

/** Keeps the form of one consent, in place of an earlier one. */
export async function keepEvidence(
  req: PayloadRequest,
  consent: string,
  { bytes, mediaType }: Evidence,
  addedBy: string,
): Promise<{ sha256: string; addedAt: string }> {
  const at = now().toISOString()
  const sealed = seal(evidenceKey(), consent, bytes).toString('hex')
  await query(
    req,
    sql`insert into app.evidence (consent, sealed, media_type, added_by, added_at, used_at)
        values (${consent}, decode(${sealed}, 'hex'), ${mediaType}, ${addedBy}, ${at}, ${at})
        on conflict (consent) do update set sealed = excluded.sealed, media_type = excluded.media_type,
          added_by = excluded.added_by, added_at = excluded.added_at`,
  )
  return { sha256: createHash('sha256').update(bytes).digest('hex'), addedAt: at }
}

/** Opens the form of one consent. The log is written first, in the same transaction: no log, no bytes. */
export async function readEvidence(
  req: PayloadRequest,
  consent: string,
  reader: string,
): Promise<Evidence | null> {
  const rows = await query(req, sql`select sealed, media_type from app.evidence where consent = ${consent}`)
  const row = rows[0]
  if (!row) return null
  await query(
    req,
    sql`insert into app.evidence_reads (consent, reader, at) values (${consent}, ${reader}, ${now().toISOString()})`,
  )
  return { bytes: unseal(evidenceKey(), consent, row.sealed as Buffer), mediaType: String(row.media_type) }
}
