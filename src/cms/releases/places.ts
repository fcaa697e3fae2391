/** What is in a release, while it is filled: each document in the version and hash that are approved of it now. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { whyNoPlace } from '@/domain/releases/place'
import type { Stop } from '@/domain/releases/release'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { pairs, type Reference } from '../document/reference'
import { recordReleaseEvents } from '../document/release-event'
import { loadSubjects } from '../document/subject'
import { languageOf } from '../people/language'
import { lockDocuments } from '../review/transition'
import { type Acting, type Change, type ReleaseRequest, refused } from './acting'
import { readPlaces } from './release'
import { ReleaseStopped } from './stopped'

type Pinned = RowOf<typeof app.release_places, 'kind' | 'id' | 'version' | 'hash'>

/** What has a place already gets it anew, and takes no room. */
export async function countNew(
  req: PayloadRequest,
  { release, documents = [] }: ReleaseRequest,
): Promise<number> {
  const known = new Set((await readPlaces(req, release)).map(({ kind, id }) => `${kind}:${id}`))
  return once(documents).filter(({ kind, id }) => !known.has(`${kind}:${id}`)).length
}

/**
 * However many, in few statements. What has lost its place here gets it anew.
 * @throws Refused for the one, ReleaseStopped for some of many that may not have a place: then none gets one
 */
export async function addPlaces(acting: Acting): Promise<Change> {
  const { req, request, release } = acting
  const documents = once(request.documents ?? [])
  await lockDocuments(req, documents)
  const elsewhere = await readPlacesElsewhere(req, release.id, documents)
  const places: Pinned[] = []
  const stops: Stop[] = []
  for (const loaded of await loadSubjects(req, documents)) {
    if (!loaded) throw new NotFound(req.t)
    const { item, reference, subject } = loaded
    const { kind, id } = reference
    const because = elsewhere.has(`${kind}:${id}`)
      ? 'inOtherRelease'
      : whyNoPlace({ ...item, latestHash: subject.latestHash })
    if (because) stops.push({ kind, id, because })
    places.push({ kind, id, version: String(item.approvedVersion), hash: String(item.approvedHash) })
  }
  await noneIsStopped(acting, documents, stops)
  await deletePlaces(req, release.id, documents)
  await query(
    req,
    sql`insert into ${app.release_places} (release, kind, id, version, hash, added_by)
        select ${release.id}, kind, id, version, hash, ${request.user ? String(request.user.id) : ''}
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as given(kind text, id text, version text, hash text)`,
  )
  return record(acting, 'add', places)
}

/** Those that have none are left alone. */
export async function removePlaces(acting: Acting): Promise<Change> {
  const { req, request, release } = acting
  return record(acting, 'remove', await deletePlaces(req, release.id, request.documents ?? []))
}

/** One who adds one text is told why; who adds many, also of which. */
async function noneIsStopped(
  { req, request, actor }: Acting,
  documents: readonly Reference[],
  stops: readonly Stop[],
): Promise<void> {
  const [first] = stops
  if (!first) return
  const because = documents.length === 1 ? first.because : 'releaseIsStopped'
  const no = await refused(req, request, actor, because, stops)
  throw documents.length === 1 ? no : new ReleaseStopped(stops, languageOf(req))
}

async function readPlacesElsewhere(
  req: PayloadRequest,
  release: string,
  documents: readonly Reference[],
): Promise<ReadonlySet<string>> {
  const rows = await query<Pinned>(
    req,
    sql`select kind, id from ${app.release_places}
        where is_open and release <> ${release} and (kind, id) in ${pairs(documents)}`,
  )
  return new Set(rows.map(({ kind, id }) => `${kind}:${id}`))
}

const deletePlaces = (req: PayloadRequest, release: string, documents: readonly Reference[]) =>
  query<Pinned>(
    req,
    sql`delete from ${app.release_places} where release = ${release} and (kind, id) in ${pairs(documents)}
        returning kind, id, version, hash`,
  )

async function record(
  { req, release, actor }: Acting,
  name: 'add' | 'remove',
  places: readonly Pinned[],
): Promise<Change> {
  const happened = places.map((place) => ({
    name,
    actor,
    place: { ...place, kind: place.kind as Reference['kind'] },
  }))
  const event = (await recordReleaseEvents(req, release.id, happened)).at(-1)
  return event ? { event } : {}
}

const once = (documents: readonly Reference[]): Reference[] => [
  ...new Map(documents.map((one) => [`${one.kind}:${one.id}`, one])).values(),
]
