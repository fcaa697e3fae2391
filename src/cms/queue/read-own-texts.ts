/** The texts of one writer, with what happens next: what needs her first, then the latest. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { leaderKinds, type ReviewedKind } from '@/domain/kinds'
import { defaultLocale } from '@/domain/locales'
import { publicRoute } from '@/domain/public-route'
import type { OwnText, OwnTexts } from '@/domain/review/queue-item'
import { hasRole, type Person } from '@/domain/roles'
import { pathTo, type Route } from '@/domain/routes'
import { isPublic, type LiveState, returnedStates, workingState } from '@/domain/workflow/states'
import type { Reason } from '@/domain/workflow/subject'
import { stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { ownPageViews, placeKey } from '../page-views/own-page-views'
import { chosenItems, queueItem } from './queue-item'

/** Years of one municipality's: what is live comes after all that is not, and must not fall off its end. */
const most = 200

/** A leader sees the stories of her municipality, whoever began them; others what they have written themselves. */
export async function readOwnTexts(req: PayloadRequest, person: Person): Promise<OwnTexts> {
  const isLeader = hasRole(person, 'leader') && person.municipality !== null
  const own = isLeader
    ? sql`i.subject_collection in ${[...leaderKinds]} and i.municipality = ${person.municipality}`
    : sql`i.working <> ${workingState.none} and (i.author = ${person.id} or exists (
            select 1 from ${stored.workflow_events} w
            where w.subject_collection = i.subject_collection and w.subject_id = i.subject_id
              and w.name in ('create', 'save') and w.actor = ${person.id} and not w.is_refused
              and w.at > coalesce(i.published_at, '-infinity')
          ))`
  const rows = await query(
    req,
    chosenItems({
      which: own,
      order: sql`(i.working in ${returnedStates}) desc, (i.working <> ${workingState.none}) desc,
        i.updated_at desc`,
      limit: most,
      more: {
        columns: sql`e.note, e.reasons`,
        from: sql`
          left join lateral (
            select note, reasons from ${stored.workflow_events}
            where subject_collection = i.subject_collection and subject_id = i.subject_id
              and name = 'requestChanges' and not is_refused
            order by at desc limit 1
          ) e on i.working = ${workingState.changes_requested}`,
      },
    }),
  )
  const views = await ownPageViews(
    req,
    rows.flatMap((row) => routeOf(row) ?? []),
  )
  return { items: rows.map((row) => ownText(row, person, views)), total: Number(rows[0]?.total ?? 0) }
}

function routeOf(row: Row): Route | null {
  if (!isPublic(row.live as LiveState)) return null
  return publicRoute(row.subject_collection as ReviewedKind, row.slug as string | null)
}

function ownText(row: Row, person: Person, views: ReadonlyMap<string, number>): OwnText {
  const item = queueItem(row, person)
  const route = routeOf(row)
  return {
    ...item,
    updatedAt: new Date(row.updated_at as string).toISOString(),
    reasons: (row.reasons as Reason[] | null) ?? [],
    note: (row.note as string | null) ?? null,
    publicPath: route && pathTo(route, defaultLocale),
    views: route && (views.get(placeKey(route)) ?? 0),
  }
}
