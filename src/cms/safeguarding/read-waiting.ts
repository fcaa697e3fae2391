/** What waits for safeguarding: consents to confirm, and closed pictures that somebody asks to have opened again. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { idOf } from '@/domain/id-of'
import { hasRole, type Person } from '@/domain/roles'
import type { ClosingReason } from '@/domain/safeguarding/closing'
import { type Consent, consentStatus } from '@/domain/safeguarding/consent'
import type { Waiting } from '@/domain/safeguarding/waiting'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

/** @throws NotFound for whoever does not answer for the children */
export async function readWaiting(req: PayloadRequest, person: Person): Promise<Waiting> {
  if (!hasRole(person, 'safeguarding')) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { confirmedAt: { exists: false }, withdrawnAt: { exists: false } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const asked = await query<RowOf<typeof app.picture_closings, 'picture' | 'why' | 'asked_at'>>(
    req,
    sql`select c.picture, c.why, c.asked_at from ${app.picture_closings} c join ${stored.media} m on m.id = c.picture
        where c.reopened_at is null and c.asked_at is not null order by c.asked_at`,
  )
  const waiting = docs.filter((consent) => consentStatus(consent as Consent, now()) === 'waiting')
  const names = await municipalityNames(
    req,
    waiting.flatMap(({ municipality }) => idOf(municipality) ?? []),
  )
  return {
    consents: waiting.map(({ id, code, municipality, createdAt }) => ({
      id,
      code: code ?? '',
      municipality: names.get(idOf(municipality) ?? '') ?? '',
      since: createdAt,
    })),
    pictures: asked.map((row) => ({
      id: row.picture,
      why: row.why as ClosingReason,
      since: new Date(row.asked_at as string).toISOString(),
    })),
  }
}

/** By what the municipalities are called now, drafts too: a consent may come before its municipality has a page. */
async function municipalityNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await query<RowOf<typeof stored.workflow_items, 'subject_id' | 'title'>>(
    req,
    sql`select subject_id, title from ${stored.workflow_items}
        where subject_collection = 'municipalities' and subject_id in ${[...new Set(ids)]}`,
  )
  return new Map(rows.map((row) => [row.subject_id, String(row.title ?? '')]))
}
