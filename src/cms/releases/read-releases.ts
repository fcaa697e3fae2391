/** Releases as their pages show them: what is in each, where it stands, and what would stop the whole as things are. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { decideRelease, isUnderWay, namedReleaseActs, type releaseActs } from '@/domain/releases/acts'
import { isLost, whyItStops, whyNoPlace } from '@/domain/releases/place'
import type {
  PlaceLine,
  ReleaseHappening,
  ReleaseLine,
  ReleaseView,
  Stop,
  StopLine,
} from '@/domain/releases/release'
import { isStaff, type Person } from '@/domain/roles'
import type { Refusal } from '@/domain/workflow/refusals'
import { turnOf } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { type Item, readItems } from '../document/item'
import type { Reference } from '../document/reference'
import type { ReleaseEventName } from '../document/release-event'
import { actorOf } from '../people/actor'
import { readNames } from '../people/names'
import { type Place, type Release, readPlaces, readReleases, releaseFor } from './release'

const mostShown = 100
const longestHistory = 200

/** @throws NotFound for whoever does not work in the newsroom */
export async function readReleaseList(
  req: PayloadRequest,
  person: Person,
): Promise<{ releases: ReleaseLine[] }> {
  if (!isStaff(person)) throw new NotFound(req.t)
  const releases = await readReleases(req, sql`true`, mostShown)
  const names = await readNames(
    req,
    releases.map(({ owner }) => owner),
  )
  return { releases: releases.map((release) => lineOf(release, names)) }
}

/** @throws NotFound for whoever does not work in the newsroom, and where there is none */
export async function readRelease(req: PayloadRequest, person: Person, id: string): Promise<ReleaseView> {
  const release = await releaseFor(req, person, id)
  const places = await readPlaces(req, id)
  const items = await readItems(req, places)
  const names = await readNames(req, [release.owner])
  return {
    ...lineOf(release, names),
    documents: places.map((place, index) => documentOf(release, place, items[index] as Item)),
    refusals: refusalsOf(req, release),
    failure: await readStops(req, release.failure),
    history: await historyOf(req, id),
  }
}

/** The release in which a document has its place, for its panel. */
export async function readReleaseOf(
  req: PayloadRequest,
  person: Person,
  { kind, id }: Reference,
): Promise<{ release: ReleaseLine | null; isVoid: boolean }> {
  if (!isStaff(person)) return { release: null, isVoid: false }
  const [place] = await query<RowOf<typeof app.release_places, 'release' | 'voided_at'>>(
    req,
    sql`select release, voided_at from ${app.release_places} where kind = ${kind} and id = ${id} and is_open`,
  )
  const [release] = place ? await readReleases(req, sql`r.id = ${place.release}`) : []
  if (!place || !release) return { release: null, isVoid: false }
  return {
    release: lineOf(release, await readNames(req, [release.owner])),
    isVoid: place.voided_at !== null,
  }
}

/** What stops a release, by name: for whoever may see it. */
export async function readStops(req: PayloadRequest, stops: readonly Stop[]): Promise<StopLine[]> {
  const items = await readItems(req, stops)
  return stops.map((stop, at) => ({ ...stop, title: items[at]?.title ?? null }))
}

function lineOf(release: Release, names: ReadonlyMap<string, string>): ReleaseLine {
  const { id, name, state, places, voided, owner, madeAt, scheduledFor, liveAt } = release
  return {
    ...{ id, name, state, places, voided, owner: names.get(owner) ?? '' },
    madeAt: madeAt.toISOString(),
    scheduledFor: scheduledFor?.toISOString() ?? null,
    liveAt: liveAt?.toISOString() ?? null,
  }
}

function documentOf(release: Release, place: Place, item: Item): PlaceLine {
  const { kind, id, voidedBecause } = place
  const { title, working, live } = item
  const isOver = !isUnderWay(release.state)
  return {
    ...{ kind, id, title, working, live, voidedBecause },
    turn: isOver ? null : turnOf(working, live),
    stops: isOver ? null : whyItStops(place, item),
    ...(!isOver && isLost(place, item) && { again: whyNoPlace(item) }),
  }
}

/** What she may not do now. Judged with the best command that she could send, as the panel does. */
function refusalsOf(req: PayloadRequest, release: Release): ReleaseView['refusals'] {
  const best = { at: new Date(now().getTime() + 60_000), reason: 'outdated' as const, adding: 1, now: now() }
  const asked = [
    ...namedReleaseActs,
    'rename',
    'add',
    'remove',
  ] as const satisfies (keyof typeof releaseActs)[]
  return Object.fromEntries(
    asked.flatMap((name) => {
      const decision = decideRelease({ ...best, name }, release, actorOf(req))
      return decision.allowed ? [] : [[name, decision.because]]
    }),
  )
}

const lost = 'void' satisfies ReleaseEventName

async function historyOf(req: PayloadRequest, id: string): Promise<ReleaseHappening[]> {
  const rows = await query<RowOf<typeof app.release_events>>(
    req,
    sql`select * from ${app.release_events} where release = ${id} order by id desc limit ${longestHistory}`,
  )
  const named = rows.flatMap(({ kind, document }) =>
    kind === null || document === null ? [] : [{ kind: kind as Reference['kind'], id: document }],
  )
  const items = await readItems(req, named)
  const titles = new Map(
    named.map(({ kind, id: one }, index) => [`${kind}:${one}`, items[index]?.title ?? null]),
  )
  const names = await readNames(
    req,
    rows.map(({ actor }) => actor),
  )
  return rows.map(({ id: event, name, at, actor, is_robot: isRobot, kind, document, because, note }) => ({
    id: event,
    name,
    at: new Date(at).toISOString(),
    who: isRobot ? null : (names.get(String(actor)) ?? null),
    because: name === lost ? null : (because as Refusal | null),
    lostBy: name === lost ? (because as TransitionName) : null,
    note,
    document:
      kind === null || document === null
        ? null
        : {
            kind: kind as Reference['kind'],
            id: document,
            title: titles.get(`${kind}:${document}`) ?? null,
          },
  }))
}
