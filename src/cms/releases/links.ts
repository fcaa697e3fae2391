/** Making, ending and telling of links to the preview of a whole release (ADR 173). */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { day } from '@/domain/day'
import { isUnderWay } from '@/domain/releases/acts'
import {
  type MadeReleaseLink,
  mayShareReleases,
  type ReleaseLinkDays,
  type ReleaseLinks,
} from '@/domain/releases/links'
import type { Person } from '@/domain/roles'
import type { Refusal } from '@/domain/workflow/refusals'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { lockSubject, query } from '../db/transaction'
import { recordReleaseEvent } from '../document/release-event'
import { withinTransaction } from '../payload/within-transaction'
import { actorOf } from '../people/actor'
import { readNames } from '../people/names'
import { fingerprintOf, newToken } from '../preview/token'
import { boundReleaseLinks } from '../review/act-bounds'
import { refused } from './acting'
import { opens } from './open-link'
import { type Release, releaseFor } from './release'

/**
 * The links that open it now, the newest first.
 * @throws NotFound for whoever does not work in the newsroom, and where there is no such release
 */
export async function readReleaseLinks(
  req: PayloadRequest,
  person: Person,
  release: string,
): Promise<ReleaseLinks> {
  const about = await releaseFor(req, person, release)
  const rows = isUnderWay(about.state)
    ? await query<RowOf<typeof app.release_links>>(
        req,
        sql`select l.* from ${app.release_links} l where release = ${release} and ${opens()} order by made_at desc`,
      )
    : []
  const names = await readNames(
    req,
    rows.map((row) => row.made_by),
  )
  const links = rows.map((row) => ({
    id: row.id,
    madeBy: names.get(row.made_by) ?? '',
    madeAt: new Date(row.made_at).toISOString(),
    expiresAt: new Date(row.expires_at).toISOString(),
    opened: row.opened,
    openedAt: row.opened_at && new Date(row.opened_at).toISOString(),
  }))
  return { links, because: against(person, about), mayEnd: mayShareReleases(person) }
}

/** Makes hers, and ends the one that she had. @throws Refused when she may not, or there is nothing to see */
export async function makeReleaseLink(
  req: PayloadRequest,
  person: Person,
  id: string,
  days: ReleaseLinkDays,
): Promise<MadeReleaseLink> {
  await boundReleaseLinks(req, person)
  return withinTransaction(req, async () => {
    await lockSubject(req, `release:${id}`)
    const release = await releaseFor(req, person, id)
    const because = against(person, release)
    if (because) throw await refused(req, { release: id, name: 'sharePreview' }, actorOf(req), because)
    const [at, token] = [now(), newToken()]
    await query(
      req,
      sql`update ${app.release_links} set ended_at = ${at.toISOString()}
          where release = ${id} and made_by = ${person.id} and ended_at is null`,
    )
    await query(
      req,
      sql`insert into ${app.release_links} (release, token_hash, made_by, made_at, expires_at)
          values (${id}, ${fingerprintOf(token)}, ${person.id}, ${at.toISOString()},
            ${new Date(at.getTime() + days * day).toISOString()})`,
    )
    await recordReleaseEvent(req, id, { name: 'sharePreview', actor: actorOf(req) })
    return { ...(await readReleaseLinks(req, person, id)), token }
  })
}

/** Ends one at once, whoever made it. Again is no mistake. */
export function endReleaseLink(
  req: PayloadRequest,
  person: Person,
  id: string,
  link: string,
): Promise<ReleaseLinks> {
  return withinTransaction(req, async () => {
    await lockSubject(req, `release:${id}`)
    await releaseFor(req, person, id)
    if (!mayShareReleases(person))
      throw await refused(req, { release: id, name: 'endPreview' }, actorOf(req), 'wrongRole')
    const rows = await query<{ wasOpen: boolean }>(
      req,
      sql`update ${app.release_links} l set ended_at = coalesce(l.ended_at, ${now().toISOString()}::timestamptz)
          from ${app.release_links} before
          where l.id = ${link} and l.release = ${id} and before.id = l.id
          returning before.ended_at is null as "wasOpen"`,
    )
    if (!rows[0]) throw new NotFound(req.t)
    if (rows[0].wasOpen) await recordReleaseEvent(req, id, { name: 'endPreview', actor: actorOf(req) })
    return readReleaseLinks(req, person, id)
  })
}

function against(person: Person, { state, places }: Release): Refusal | null {
  if (!mayShareReleases(person)) return 'wrongRole'
  if (!isUnderWay(state)) return 'wrongState'
  return places === 0 ? 'releaseIsEmpty' : null
}
