/**
 * Opens a release for whoever holds its link: as long as it lasts, its maker may share, and the release has not gone
 * live. Every other address is answered alike: with nothing.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isUnderWay } from '@/domain/releases/acts'
import { releaseSharers } from '@/domain/releases/links'
import { whyItStops } from '@/domain/releases/place'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { readLatestVersions, type Version } from '../document/copies'
import { type Item, readItems } from '../document/item'
import type { Reference } from '../document/reference'
import { fingerprintOf, isToken } from '../preview/token'
import { type Place, readPlaces, readReleases } from './release'

/** A document of the release, in the version that would go live if it were now. */
export type Pinned = { readonly reference: Reference; readonly item: Item; readonly version: Version }

export type OpenedRelease = {
  readonly id: string
  /** When its texts seem to have come: at its time, or when the link was made, so that lists stay in one order. */
  readonly at: Date
  /** Until when the link opens it. */
  readonly until: string
  readonly pinned: readonly Pinned[]
  /** How many are in it; those that are not pinned any more are shown as they are now. */
  readonly places: number
}

/** @param isCounted whether a person looks at a page: a picture in it, or a question of a machine, is no visit */
export async function openReleaseLink(
  payload: Payload,
  token: string,
  isCounted: boolean,
): Promise<OpenedRelease | null> {
  const req = await createLocalReq({}, payload)
  const found = await behind(req, token)
  if (!found) return null
  const { link, release } = found
  if (isCounted)
    await query(
      req,
      sql`update ${app.release_links} set opened = opened + 1, opened_at = ${now().toISOString()} where id = ${link.id}`,
    )
  return {
    id: release.id,
    at: release.scheduledFor ?? new Date(link.made_at),
    until: new Date(link.expires_at).toISOString(),
    pinned: await whatHolds(req, await readPlaces(req, release.id)),
    places: release.places,
  }
}

/** Whether there is anything behind it, for whoever does not look at it. */
export const isReleaseLink = async (payload: Payload, token: string): Promise<boolean> =>
  (await behind(await createLocalReq({}, payload), token)) !== null

/** Of a link `l`: that it opens its release now, as long as that is under way. */
export const opens = () => sql`l.ended_at is null and l.expires_at > ${now().toISOString()}
  and exists (select from ${stored.users} u join ${stored.users_roles} r on r.parent_id = u.id
    where u.id::text = l.made_by and u.closed_at is null and r.value in ${[...releaseSharers]})`

async function behind(req: PayloadRequest, token: string) {
  if (!isToken(token)) return null
  const [link] = await query<RowOf<typeof app.release_links>>(
    req,
    sql`select l.* from ${app.release_links} l where l.token_hash = ${fingerprintOf(token)} and ${opens()}`,
  )
  const [release] = link ? await readReleases(req, sql`r.id = ${link.release}`) : []
  return link && release && isUnderWay(release.state) ? { link, release } : null
}

/** What of it would go live as things are, each compared with its pin to the byte: words and pictures. */
async function whatHolds(req: PayloadRequest, places: readonly Place[]): Promise<Pinned[]> {
  const items = await readItems(req, places)
  const versions = await readLatestVersions(req, places)
  return places.flatMap((place, at) => {
    const [item, version] = [items[at], versions[at]]
    if (!item || !version || whyItStops(place, item)) return []
    const { kind, id } = place
    const isPinned = version.id === place.version && version.hash === place.hash
    return isPinned ? [{ reference: { kind, id }, item, version }] : []
  })
}
