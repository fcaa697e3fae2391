/**
 * One act on a release, whole or not at all: the release's lock, its documents', all of them judged as each would be
 * alone, and only then anything done (I31, ADR 164). Approvals are the documents' own: nothing here is a way past one.
 */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { decideRelease, mayMakeReleases, type ReleaseAct } from '@/domain/releases/acts'
import type { Stop } from '@/domain/releases/release'
import type { Refusal } from '@/domain/workflow/refusals'
import { isPublic, liveState, workingState } from '@/domain/workflow/states'
import type { Actor } from '@/domain/workflow/subject'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { refusalText } from '@/messages/workflow/texts'
import { now } from '../clock'
import { addJob } from '../db/add-job'
import { autonomous } from '../db/autonomous'
import { app, type RowOf } from '../db/tables'
import { lockSubject, query, throughTheDoor } from '../db/transaction'
import { type Item, readItems } from '../document/item'
import type { Reference } from '../document/reference'
import { recordReleaseEvent } from '../document/release-event'
import { type Loaded, loadSubjects } from '../document/subject'
import { Refused } from '../http/refused'
import { tellPeople } from '../mail/tell-people'
import { actorOf } from '../people/actor'
import { languageOf } from '../people/language'
import { idsWithRole } from '../people/people-with-role'
import type { TransitionRequest } from '../review/act'
import { carryOut, judgeTogether, lockDocuments } from '../review/transition'
import { type Place, type Release, readPlaces, readReleases } from './release'
import { ReleaseStopped } from './stopped'

export type ReleaseRequest = {
  readonly payload: Payload
  readonly release: string
  readonly name: ReleaseAct
  /** The signed-in user; null only for the worker. */
  readonly user: TypedUser | null
  readonly isRobot?: boolean
  readonly title?: string
  readonly documents?: readonly Reference[]
  readonly at?: Date | undefined
  readonly reason?: WithdrawalReason | undefined
  readonly note?: string | undefined
  /** What stopped it, when it failed. */
  readonly stops?: readonly Stop[]
}

type Acting = {
  readonly req: PayloadRequest
  readonly request: ReleaseRequest
  readonly actor: Actor
  readonly release: Release
}

/** What changes of the release's own row; and the act's event, where each document has one of its own. */
type Change = Partial<{
  name: string
  scheduledFor: Date | null
  failure: readonly Stop[] | null
  liveAt: Date
  event: string
}>

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
 * @throws Refused for the release itself, ReleaseStopped for documents in it, NotFound where there is no such release
 */
export async function actOnRelease(request: ReleaseRequest): Promise<void> {
  const { payload, name, release: id } = request
  const event = await throughTheDoor(payload, request.user, async (req) => {
    await lockSubject(req, `release:${id}`)
    const [release] = await readReleases(req, sql`r.id = ${id}`)
    if (!release) throw new NotFound(req.t)
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

/** What has a place already gets it anew, and takes no room. */
async function countNew(req: PayloadRequest, { release, documents = [] }: ReleaseRequest): Promise<number> {
  const known = new Set((await readPlaces(req, release)).map(({ kind, id }) => `${kind}:${id}`))
  return new Set(documents.map(({ kind, id }) => `${kind}:${id}`).filter((one) => !known.has(one))).size
}

const noteOf = ({ title, at, reason, note, stops }: ReleaseRequest): string | null =>
  title ??
  at?.toISOString() ??
  (stops?.map(({ kind, id }) => `${kind}/${id}`).join(' ') || null) ??
  note ??
  reason ??
  null

const effects: Record<ReleaseAct, (acting: Acting) => Promise<Change>> = {
  rename: async ({ request }) => ({ ...(request.title && { name: request.title }) }),
  add: async (acting) => {
    const documents = acting.request.documents ?? []
    await lockDocuments(acting.req, documents)
    let event = ''
    for (const loaded of await loadSubjects(acting.req, documents)) event = await pin(acting, loaded)
    return event ? { event } : {}
  },
  remove: async ({ req, request, release, actor }) => {
    let event = ''
    for (const { kind, id } of request.documents ?? []) {
      const rows = await query<RowOf<typeof app.release_places, 'version' | 'hash'>>(
        req,
        sql`delete from ${app.release_places} where release = ${release.id} and kind = ${kind} and id = ${id}
            returning version, hash`,
      )
      for (const pinned of rows)
        event = await recordReleaseEvent(req, release.id, {
          name: 'remove',
          actor,
          place: { kind, id, ...pinned },
        })
    }
    return event ? { event } : {}
  },
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

const isScheduled = ({ working }: Item) => working === workingState.scheduled

/** @throws ReleaseStopped, with all that stand in the way */
async function together(
  acting: Acting,
  name: TransitionName,
  isMeant: (item: Item, place: Place) => boolean = () => true,
  noteOn: (place: Place) => string | undefined = () => acting.release.name,
): Promise<void> {
  const { req, request, release } = acting
  await lockDocuments(req, await readPlaces(req, release.id))
  // Read again: a place may have been lost before its document was locked.
  const places = await readPlaces(req, release.id)
  const items = await readItems(req, places)
  const stops: Stop[] = []
  const { payload, user, isRobot = false, at, reason } = request
  const isUp = name === 'publish' || name === 'schedule' || name === 'goLive'
  const requests: TransitionRequest[] = []
  for (const [index, place] of places.entries()) {
    const { kind, id, version, hash, voidedBecause } = place
    const item = items[index]
    if (!item || !isMeant(item, place)) continue
    // What was lost, or is gone altogether.
    if (isUp && (voidedBecause !== null || item.latestVersion === null))
      stops.push({ kind, id, because: 'contentNotApproved' })
    else
      requests.push({
        ...{ payload, user, isRobot, at, reason, name },
        reference: { kind, id },
        note: noteOn(place),
        pin: { release: release.id, hash },
        origin: isRobot ? 'robot' : 'rest',
        ...(isUp && { expected: version }),
      })
  }
  const { acts, refusals } = await judgeTogether(req, requests)
  for (const { request: asked, refused: no } of refusals)
    stops.push({ ...asked.reference, because: no.because })
  if (stops.length > 0) {
    await recordReleaseEvent(autonomous(), release.id, {
      name: request.name,
      actor: acting.actor,
      because: 'releaseIsStopped',
      note: stops.map((stop) => `${stop.kind}/${stop.id}`).join(' '),
    })
    throw new ReleaseStopped(stops, languageOf(req))
  }
  await carryOut(req, acts)
}

/** Gives a document its place, in what is approved of it now; one that it has lost here it gets anew. */
async function pin({ req, request, release, actor }: Acting, loaded: Loaded | null): Promise<string> {
  if (!loaded) throw new NotFound(req.t)
  const { item, reference, subject } = loaded
  const because = await against(req, release, reference, item, subject.latestHash)
  if (because) throw await refused(req, request, actor, because, reference)
  const { kind, id } = reference
  const { approvedVersion: version, approvedHash: hash } = item
  await query(
    req,
    sql`delete from ${app.release_places} where release = ${release.id} and kind = ${kind} and id = ${id}`,
  )
  await query(
    req,
    sql`insert into ${app.release_places} (release, kind, id, version, hash, added_by)
        values (${release.id}, ${kind}, ${id}, ${version}, ${hash}, ${request.user ? String(request.user.id) : ''})`,
  )
  const place = { kind, id, version: String(version), hash: String(hash) }
  return recordReleaseEvent(req, release.id, { name: 'add', actor, place })
}

async function against(
  req: PayloadRequest,
  release: Release,
  { kind, id }: Reference,
  { working, live, approvedHash }: Item,
  latestHash: string | null,
): Promise<Refusal | null> {
  const [elsewhere] = await query(
    req,
    sql`select from ${app.release_places}
        where kind = ${kind} and id = ${id} and is_open and release <> ${release.id}`,
  )
  if (elsewhere) return 'inOtherRelease'
  if (live === liveState.taken_down) return 'isTakenDown'
  if (working === workingState.scheduled) return 'isScheduled'
  return approvedHash === null || approvedHash !== latestHash ? 'contentNotApproved' : null
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

/** I7: whoever the release belongs to, and whoever reviews, hears that nothing of it went live. */
async function alert({ req, release, request }: Acting): Promise<void> {
  const [first] = [...(request.stops ?? []), ...(await readPlaces(req, release.id))]
  if (!first) return
  const { kind, id } = first
  const content = {
    title: release.name,
    subject: { kind, id },
    release: release.id,
    slug: null,
    note: null,
    reasons: [],
  }
  const cause = `release:${release.id}:${release.scheduledFor?.toISOString()}`
  const to = [release.owner, ...(await idsWithRole(req, 'reviewer'))]
  await tellPeople(req, [{ cause, kind: 'releaseFailed', content, to }])
}

/** A refusal is in the log, whatever becomes of the transaction. */
async function refused(
  req: PayloadRequest,
  { release, name }: ReleaseRequest,
  actor: Actor,
  because: Refusal,
  about?: Reference,
): Promise<Refused> {
  const note = about && `${about.kind}/${about.id}`
  if (actor) await recordReleaseEvent(autonomous(), release, { name, actor, because, note })
  return new Refused(because, languageOf(req))
}

/** A failed COMMIT is swallowed by the adapter. */
async function mustBeRecorded(payload: Payload, event: string): Promise<void> {
  const rows = await query({ payload }, sql`select from ${app.release_events} where id = ${event}`)
  if (rows.length !== 1) throw new Error('The release was not committed.')
}
