/** Making, ending and telling of links to the preview of a whole release (ADR 173). */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { isUnderWay } from '@/domain/releases/acts'
import {
  type MadeReleaseLink,
  mayShareReleases,
  type ReleaseLinkAct,
  type ReleaseLinkDays,
  type ReleaseLinks,
} from '@/domain/releases/links'
import { isStaff, type Person } from '@/domain/roles'
import type { Refusal } from '@/domain/workflow/refusals'
import { now } from '../clock'
import { autonomous } from '../db/autonomous'
import { app, type RowOf } from '../db/tables'
import { lockSubject, query } from '../db/transaction'
import { recordReleaseEvent } from '../document/release-event'
import { Refused } from '../http/refused'
import { withinTransaction } from '../payload/within-transaction'
import { actorOf } from '../people/actor'
import { languageOf } from '../people/language'
import { readNames } from '../people/names'
import { fingerprintOf, newToken } from '../preview/token'
import { boundReleaseLinks } from '../review/act-bounds'
import { type Release, readReleases } from './release'

const aDay = 24 * 60 * 60 * 1000

/**
 * The links that open it now, the newest first.
 * @throws NotFound for whoever does not work in the newsroom, and where there is no such release
 */
export async function readReleaseLinks(
  req: PayloadRequest,
  person: Person,
  release: string,
): Promise<ReleaseLinks> {
  await loadRelease(req, person, release)
  const rows = await query<RowOf<typeof app.release_links>>(
    req,
    sql`select * from ${app.release_links}
        where release = ${release} and ended_at is null and expires_at > ${now().toISOString()}
        order by made_at desc`,
  )
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
  return { links, mayShare: mayShareReleases(person) }
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
    const release = await loadRelease(req, person, id)
    const because = against(person, release)
    if (because) throw await refused(req, id, 'sharePreview', because)
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
            ${new Date(at.getTime() + days * aDay).toISOString()})`,
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
    await loadRelease(req, person, id)
    if (!mayShareReleases(person)) throw await refused(req, id, 'endPreview', 'wrongRole')
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

async function loadRelease(req: PayloadRequest, person: Person, id: string): Promise<Release> {
  const [release] = isStaff(person) ? await readReleases(req, sql`r.id = ${id}`) : []
  if (!release) throw new NotFound(req.t)
  return release
}

function against(person: Person, { state, places }: Release): Refusal | null {
  if (!mayShareReleases(person)) return 'wrongRole'
  if (!isUnderWay(state)) return 'wrongState'
  return places === 0 ? 'releaseIsEmpty' : null
}

/** In the log, whatever becomes of the transaction. */
async function refused(
  req: PayloadRequest,
  release: string,
  name: ReleaseLinkAct,
  because: Refusal,
): Promise<Refused> {
  await recordReleaseEvent(autonomous(), release, { name, actor: actorOf(req), because })
  return new Refused(because, languageOf(req))
}
