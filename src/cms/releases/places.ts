/** What is in a release, while it is filled: each document in the version and hash that are approved of it now. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import type { Refusal } from '@/domain/workflow/refusals'
import { liveState, workingState } from '@/domain/workflow/states'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { recordReleaseEvent } from '../document/release-event'
import { type Loaded, loadSubjects } from '../document/subject'
import { lockDocuments } from '../review/transition'
import { type Acting, type Change, type ReleaseRequest, refused } from './acting'
import { type Release, readPlaces } from './release'

/** What has a place already gets it anew, and takes no room. */
export async function countNew(
  req: PayloadRequest,
  { release, documents = [] }: ReleaseRequest,
): Promise<number> {
  const known = new Set((await readPlaces(req, release)).map(({ kind, id }) => `${kind}:${id}`))
  return new Set(documents.map(({ kind, id }) => `${kind}:${id}`).filter((one) => !known.has(one))).size
}

/** @throws Refused for the first that may not have a place: then none gets one */
export async function addPlaces(acting: Acting): Promise<Change> {
  const documents = acting.request.documents ?? []
  await lockDocuments(acting.req, documents)
  let event = ''
  for (const loaded of await loadSubjects(acting.req, documents)) event = await pin(acting, loaded)
  return event ? { event } : {}
}

/** Those that have none are left alone. */
export async function removePlaces({ req, request, release, actor }: Acting): Promise<Change> {
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
