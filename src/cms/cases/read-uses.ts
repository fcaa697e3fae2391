/** Looks up every picture that one consent is tied to, its blurred copies, and every document that shows one of them. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import type { ReviewedKind } from '@/domain/kinds'
import { publicRoute } from '@/domain/public-route'
import { pathTo } from '@/domain/routes'
import type { Use, UsesReport } from '@/domain/safeguarding/uses'
import { isUuid } from '@/domain/uuid'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import { env } from '@/env'
import { app, type RowOf, stored } from '../db/tables'
import { query, type Row } from '../db/transaction'

/**
 * Live and working copies count, and so do pages that are withdrawn or taken down: the memory still holds what they
 * showed. A blurred copy names no consent, but it was made of the person's picture.
 * @param idOrCode of the consent
 * @returns null when there is no such consent
 */
export async function readUses(req: PayloadRequest, idOrCode: string): Promise<UsesReport | null> {
  const code = idOrCode.toUpperCase()
  const by = isUuid(idOrCode) ? sql`id = ${idOrCode}` : sql`code = ${code}`
  const consent = (
    await query<RowOf<typeof stored.consents, 'id' | 'code'>>(
      req,
      sql`select id, code from ${stored.consents} where ${by}`,
    )
  )[0]
  if (!consent) return null
  const rows = await query(
    req,
    sql`with recursive own as (
          select parent_id as id, false as is_blurred from ${stored.media_rels}
            where path = 'consents' and consents_id = ${consent.id}
          union
          select blurred.copy, true from ${app.blurred} join own on own.id = blurred.original
        ), shown as (select id, bool_and(is_blurred) as is_blurred from own group by id)
        select media.id, media.filename, media.created_at, media.is_open, shown.is_blurred,
          item.subject_collection, item.subject_id, item.title, item.slug, item.working, item.live,
          item.first_published_at, item.published_at
        from shown join ${stored.media} on media.id = shown.id
        left join ${stored.workflow_items} as item on item.live_refs ? ('media:' || media.id)
          or item.working_refs ? ('media:' || media.id)
        order by media.created_at, media.id, item.first_published_at, item.subject_id`,
  )
  return { code: String(consent.code), madeAt: now().toISOString(), uses: rows.map(toUse) }
}

function toUse(row: Row): Use {
  const picture = {
    id: String(row.id),
    filename: String(row.filename ?? ''),
    addedAt: moment(row.created_at) ?? '',
    isOpen: row.is_open === true,
    isBlurred: row.is_blurred === true,
  }
  if (!row.subject_collection) return { picture, document: null }
  const kind = row.subject_collection as ReviewedKind
  const route = publicRoute(kind, row.slug as string | null)
  return {
    picture,
    document: {
      kind,
      id: String(row.subject_id),
      title: row.title as string | null,
      working: row.working as WorkingState,
      live: row.live as LiveState,
      url: route && `${env.SERVER_URL}${pathTo(route)}`,
      firstPublishedAt: moment(row.first_published_at),
      publishedAt: moment(row.published_at),
    },
  }
}

const moment = (value: unknown) => (value ? new Date(value as string | Date).toISOString() : null)
