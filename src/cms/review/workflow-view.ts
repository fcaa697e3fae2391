/** Where a document stands, as one person may see it: both axes, what she may do now, and the history. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { isCounted } from '@/domain/page-views'
import { publicRoute } from '@/domain/public-route'
import type { HistoryEntry, Permission, Permissions, Standing } from '@/domain/review/standing'
import { type Reviewed, reviewedBy } from '@/domain/review/who-reads'
import { isStaff } from '@/domain/roles'
import { pathTo, type Route } from '@/domain/routes'
import { decide, isOwnLeader } from '@/domain/workflow/decide'
import type { EventName } from '@/domain/workflow/events'
import type { Refusal } from '@/domain/workflow/refusals'
import {
  isPublic,
  type LiveState,
  liveState,
  type WorkingState,
  workingState,
} from '@/domain/workflow/states'
import { assumedGreen, type Reason } from '@/domain/workflow/subject'
import { type NamedTransition, namedTransitions } from '@/domain/workflow/transitions'
import { now } from '../clock'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'
import { type Loaded, loadSubject, maySee, namesOfThoseWhoRead } from '../document/subject'
import { ownPageViews, placeKey } from '../page-views/own-page-views'
import { actorOf, personOf } from '../people/actor'
import { readNames } from '../people/names'

const longestHistory = 200

/** @throws NotFound for what the caller may not see */
export async function readWorkflow(req: PayloadRequest, reference: Reference): Promise<Standing> {
  const loaded = await loadSubject(req, reference)
  if (!loaded || !maySee(personOf(req), loaded.subject)) throw new NotFound(req.t)
  return workflowOf(req, loaded)
}

/** The same for a document that has been opened already, by somebody who may see it. */
export async function workflowOf(req: PayloadRequest, loaded: Loaded): Promise<Standing> {
  const { item, reference, subject } = loaded
  const person = personOf(req)
  const actor = actorOf(req)
  const isInside = isStaff(person) || (person !== null && isOwnLeader(person, subject))

  // Judged with the best command this person could send: what is left is what really stands in the way.
  const best = {
    expected: subject.latestVersion ?? undefined,
    note: 'a reason that is long enough to be one',
    at: new Date(now().getTime() + 60_000),
    now: now(),
    reason: 'outdated' as const,
    // The findings are shown beside the buttons; whoever acts meets them.
    gates: assumedGreen,
  }
  const permission = (name: NamedTransition): Permission => {
    const note = name === 'approveNotice' ? item.proposedNotice?.text : best.note
    const decision = decide({ ...best, name, note }, subject, actor)
    return decision.allowed ? { allowed: true } : decision
  }
  const transitions = Object.fromEntries(namedTransitions.map((name) => [name, permission(name)]))
  const history = isInside ? await readHistory(req, reference) : []
  const names = await readNames(req, [item.claimant])
  const route = isPublic(item.live) ? publicRoute(reference.kind, item.slug) : null
  return {
    state: isInside ? item.working : workingState.none,
    live: item.live,
    version: isInside ? subject.latestVersion : null,
    transitions: transitions as Permissions,
    history,
    dueAt: isInside ? (item.dueAt?.toISOString() ?? null) : null,
    withdrawal:
      isInside && item.live === liveState.withdrawn
        ? {
            because: item.withdrawnBecause,
            notice: item.notice,
            proposedNotice: item.proposedNotice?.text ?? null,
          }
        : null,
    claimant: isInside && item.claimant ? (names.get(item.claimant) ?? null) : null,
    asks:
      isInside && item.working !== workingState.none
        ? {
            ...reviewedBy(person?.id ?? null, loaded.changed, loaded.reviewers),
            readBy: namesOfThoseWhoRead(loaded),
          }
        : null,
    scheduledFor: isInside ? (item.scheduledFor?.toISOString() ?? null) : null,
    publicPath: route && pathTo(route, defaultLocale),
    views: isInside ? await viewsOf(req, route) : null,
  }
}

async function viewsOf(req: PayloadRequest, route: Route | null): Promise<number | null> {
  return route && isCounted(route.kind)
    ? ((await ownPageViews(req, [route])).get(placeKey(route)) ?? 0)
    : null
}

async function readHistory(req: PayloadRequest, { kind, id }: Reference): Promise<HistoryEntry[]> {
  const rows = await query<RowOf<typeof stored.workflow_events>>(
    req,
    sql`select * from ${stored.workflow_events} where subject_collection = ${kind} and subject_id = ${id}
        order by at desc limit ${longestHistory}`,
  )
  const names = await readNames(
    req,
    rows.map((row) => row.actor),
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name as EventName,
    at: new Date(row.at).toISOString(),
    who: row.is_robot ? null : (names.get(String(row.actor)) ?? null),
    machine: row.machine,
    origin: row.origin,
    from: { working: row.from_working as WorkingState, live: row.from_live as LiveState },
    to: row.to_working ? { working: row.to_working as WorkingState, live: row.to_live as LiveState } : null,
    version: row.version,
    note: row.note,
    reasons: (row.reasons as Reason[] | null) ?? [],
    refusedBecause: row.because as Refusal | null,
    reviewed: row.reviewed as Reviewed | null,
  }))
}
