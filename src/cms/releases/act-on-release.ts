/**
 * One act on a release, whole or not at all: the release's lock, its documents', all of them judged as each would be
 * alone, and only then anything done (I31, ADR 164). Approvals are the documents' own: nothing here is a way past one.
 */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { decideRelease, mayMakeReleases, type ReleaseAct } from '@/domain/releases/acts'
import { isStaff } from '@/domain/roles'
import { isPublic } from '@/domain/workflow/states'
import type { Actor } from '@/domain/workflow/subject'
import { refusalText } from '@/messages/workflow/texts'
import { now } from '../clock'
import { addJob } from '../db/add-job'
import { app, type RowOf } from '../db/tables'
import { lockSubject, query, throughTheDoor } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { recordReleaseEvent } from '../document/release-event'
import { Refused } from '../http/refused'
import { actorOf, personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { type Acting, type Change, named, type ReleaseRequest, refused } from './acting'
import { alert } from './alert'
import { addPlaces, countNew, removePlaces } from './places'
import { type Place, readReleases } from './release'
import { isScheduled, together } from './together'

/** @returns the id of a release that is new, empty and hers */
export async function beginRelease(payload: Payload, user: TypedUser, name: string): Promise<string> {
  const done = await throughTheDoor(payload, user, async (req) => {
    const actor = actorOf(req)
    if (!mayMakeReleases(actor)) throw new Refused('wrongRole', languageOf(req))
    const [row] = await query<RowOf<typeof app.releases, 'id'>>(
      req,
      sql`insert into ${app.releases} (name, owner) values (${name}, ${String(user.id)}) returning id`,
    )
    const id = String(row?.id)
    return { id, event: await recordReleaseEvent(req, id, { name: 'create', actor, note: name }) }
  })
  await mustBeRecorded(payload, done.event)
  return done.id
}

/**
 * Performs one act.
 * @throws Refused for the release itself, ReleaseStopped for documents in it, NotFound where there is none that she may see
 */
export async function actOnRelease(request: ReleaseRequest): Promise<void> {
  const { payload, name, release: id } = request
  const event = await throughTheDoor(payload, request.user, async (req) => {
    await lockSubject(req, `release:${id}`)
    const [release] = await readReleases(req, sql`r.id = ${id}`)
    if (!release || !(request.isRobot || isStaff(personOf(req)))) throw new NotFound(req.t)
    const actor: Actor = request.isRobot ? { type: 'robot' } : actorOf(req)
    const { at, reason } = request
    const adding = name === 'add' ? await countNew(req, request) : 0
    const command = { name, at, reason, adding, now: now() }
    const decision = decideRelease(command, release, actor)
    // What has lost its place is told by name, as everything that stops a release is.
    if (!decision.allowed && decision.because !== 'releaseIsStopped')
      throw await refused(req, request, actor, decision.because)
    const change = await effects[name]({ req, request, actor, release })
    if (!decision.allowed) throw await refused(req, request, actor, decision.because)
    await write(req, id, decision.to, change)
    return change.event ?? recordReleaseEvent(req, id, { name, actor, note: noteOf(request) })
  })
  await mustBeRecorded(payload, event)
}

const noteOf = ({ title, at, reason, note, stops = [] }: ReleaseRequest): string | null =>
  title ?? at?.toISOString() ?? (named(stops) || null) ?? note ?? reason ?? null

const effects: Record<ReleaseAct, (acting: Acting) => Promise<Change>> = {
  rename: async ({ request }) => ({ ...(request.title && { name: request.title }) }),
  add: addPlaces,
  remove: removePlaces,
  schedule: async (acting) => {
    const { request, req, release } = acting
    await together(acting, 'schedule')
    const order = { release: release.id }
    await addJob(req, 'release-goes-live', order, {
      jobKey: `release-goes-live:${release.id}`,
      ...(request.at && { runAt: request.at }),
    })
    return { scheduledFor: request.at ?? null, failure: null }
  },
  unschedule: async (acting) => {
    await together(acting, 'unschedule', isScheduled)
    return { scheduledFor: null }
  },
  publish: async (acting) => {
    await together(acting, 'publish')
    return { liveAt: now(), failure: null }
  },
  goLive: async (acting) => {
    await together(acting, 'goLive')
    return { liveAt: now(), scheduledFor: null, failure: null }
  },
  fail: async (acting) => {
    const stops = acting.request.stops ?? []
    const stopOf = ({ kind, id }: Reference) => stops.find((stop) => stop.kind === kind && stop.id === id)
    const because = (place: Place) => {
      const stop = stopOf(place)
      return stop && refusalText(stop.because, languageOf(acting.req))
    }
    // What stopped it says so in the queue; the others wait, approved, for people.
    await together(acting, 'failToPublish', (item, place) => isScheduled(item) && !!stopOf(place), because)
    await together(acting, 'unschedule', isScheduled)
    await alert(acting)
    return { scheduledFor: null, failure: stops }
  },
  withdraw: async (acting) => {
    // What is live in another version by now is not what this release brought.
    const isBrought = ({ live, liveHash }: Item, { hash }: Place) => isPublic(live) && liveHash === hash
    await together(acting, 'withdraw', isBrought, () => acting.request.note)
    return {}
  },
  cancel: async () => ({}),
}

async function write(req: PayloadRequest, id: string, state: string, change: Change): Promise<void> {
  const { name, scheduledFor, failure, liveAt } = change
  const changes = [sql`state = ${state}`]
  if (name !== undefined) changes.push(sql`name = ${name}`)
  if (scheduledFor !== undefined)
    changes.push(sql`scheduled_for = ${scheduledFor?.toISOString() ?? null}::timestamptz`)
  if (failure !== undefined) changes.push(sql`failure = ${failure && JSON.stringify(failure)}::jsonb`)
  if (liveAt) changes.push(sql`live_at = ${liveAt.toISOString()}::timestamptz`)
  await query(req, sql`update ${app.releases} set ${sql.join(changes, sql`, `)} where id = ${id}`)
}

/** A failed COMMIT is swallowed by the adapter. */
async function mustBeRecorded(payload: Payload, event: string): Promise<void> {
  const rows = await query({ payload }, sql`select from ${app.release_events} where id = ${event}`)
  if (rows.length !== 1) throw new Error('The release was not committed.')
}
