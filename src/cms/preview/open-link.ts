/** Opens what a link was made for, as long as it may be opened. Every other address is answered alike: with nothing. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import type { ReviewedKind } from '@/domain/kinds'
import { liveState } from '@/domain/workflow/states'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { readVersion } from '../document/copies'
import type { Reference } from '../document/reference'
import { type Loaded, loadSubject } from '../document/subject'
import { admittedOutside } from './admitted'
import { type Opened, openedWith } from './opened'
import { fingerprintOf, isToken } from './token'

export type OpenLink = {
  readonly id: string
  readonly reference: Reference
  readonly version: string
  readonly recipient: string
  readonly madeBy: string
  readonly answers: number
  readonly expiresAt: Date
}

export type OpenedLink = Opened & { readonly until: string }

/**
 * @param isCounted whether a person looks at the page: a picture in it, or a question of a machine, is no visit
 * @returns null for a link that is unknown, ended or too old, and for what nobody outside may see any more
 */
export async function openLink(
  payload: Payload,
  token: string,
  isCounted: boolean,
): Promise<OpenedLink | null> {
  const req = await createLocalReq({}, payload)
  const link = await findOpenLink(req, token)
  const loaded = link && (await loadShowable(req, link))
  const version = loaded && (await readVersion(req, link.reference, link.version))
  if (!version) return null
  const opened = openedWith(loaded, version, await admittedOutside(req, link.reference, version))
  if (!opened) return null
  if (isCounted)
    await query(
      req,
      sql`update ${app.preview_links} set opened = opened + 1, opened_at = ${now().toISOString()} where id = ${link.id}`,
    )
  return { ...opened, until: link.expiresAt.toISOString() }
}

/** The document behind a link, unless it was taken down: links end with it, and this stands behind that. */
export async function loadShowable(req: PayloadRequest, { reference }: OpenLink): Promise<Loaded | null> {
  const loaded = await loadSubject(req, reference)
  return loaded && loaded.item.live !== liveState.taken_down ? loaded : null
}

/** @param isHeld whether nobody else may answer or end it until the transaction is over */
export async function findOpenLink(
  req: PayloadRequest,
  token: string,
  isHeld = false,
): Promise<OpenLink | null> {
  if (!isToken(token)) return null
  const [row] = await query<RowOf<typeof app.preview_links>>(
    req,
    sql`select * from ${app.preview_links} where token_hash = ${fingerprintOf(token)} and ended_at is null
          and expires_at > ${now().toISOString()} ${isHeld ? sql`for update` : sql``}`,
  )
  if (!row) return null
  return {
    id: row.id,
    reference: { kind: row.kind as ReviewedKind, id: row.subject_id },
    version: row.version,
    recipient: row.recipient,
    madeBy: row.made_by,
    answers: row.answers,
    expiresAt: new Date(row.expires_at),
  }
}
