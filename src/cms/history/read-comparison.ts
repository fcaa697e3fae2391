/** Any two versions of one document, field by field. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fieldChanges } from '@/domain/review/field-changes'
import type { Comparison, VersionChoice } from '@/domain/review/timeline'
import type { Person } from '@/domain/roles'
import { decide } from '@/domain/workflow/decide'
import { notRun } from '@/domain/workflow/subject'
import { now } from '../clock'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { readVersion, type Version } from '../document/copies'
import { loadInside } from '../document/inside'
import { isGlobal, type Reference } from '../document/reference'
import type { Loaded } from '../document/subject'
import { tablesOf } from '../payload/version-rows'
import { actorOf } from '../people/actor'
import { readNames } from '../people/names'
import { namesIn } from './names-in'

const mostVersions = 200

/** @param from and @param to ids of versions; without them the live one and the latest, or the two latest */
export async function readComparison(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  from: string | null,
  to: string | null,
): Promise<Comparison> {
  const loaded = await loadInside(req, person, reference)
  const versions = await readVersions(req, loaded)
  const newer = await pick(req, reference, versions, to ?? loaded.latest?.id ?? null)
  const other =
    versions.find(({ isLive, id }) => isLive && id !== newer?.id) ??
    versions[versions.findIndex(({ id }) => id === newer?.id) + 1]
  const older = await pick(req, reference, versions, from ?? other?.id ?? null)
  const nameOf = await namesIn(req, reference.kind, [older?.content, newer?.content])
  const save = decide(
    { name: 'save', now: now(), expected: loaded.subject.latestVersion ?? undefined, gates: notRun },
    loaded.subject,
    actorOf(req),
  )
  return {
    kind: reference.kind,
    id: reference.id,
    title: loaded.item.title,
    versions,
    from: older?.id ?? null,
    to: newer?.id ?? null,
    changes: newer ? fieldChanges(older?.content ?? null, newer.content, nameOf) : [],
    mayRestore: save.allowed,
  }
}

/** Only a version of this very document: an id from elsewhere is no version at all. */
async function pick(
  req: PayloadRequest,
  reference: Reference,
  versions: readonly VersionChoice[],
  id: string | null,
): Promise<Version | null> {
  if (id === null || !versions.some((version) => version.id === id)) return null
  return readVersion(req, reference, id)
}

async function readVersions(
  req: PayloadRequest,
  { reference, item, latest }: Loaded,
): Promise<VersionChoice[]> {
  const { kind, id } = reference
  const ofDocument = isGlobal(kind) ? sql`true` : sql`v.parent_id = ${id}`
  const rows = await query(
    req,
    sql`select v.id, v.created_at, e.actor from ${tablesOf(kind).versions} v
        left join lateral (
          select actor from ${stored.workflow_events}
          where subject_collection = ${kind} and subject_id = ${id} and version = v.id::text
            and name in ('create', 'save')
          order by at limit 1
        ) e on true
        where ${ofDocument} order by v.created_at desc, v.id limit ${mostVersions}`,
  )
  const names = await readNames(
    req,
    rows.map((row) => row.actor as string | null),
  )
  return rows.map((row) => ({
    id: String(row.id),
    at: new Date(row.created_at as string).toISOString(),
    who: names.get(String(row.actor)) ?? null,
    isLive: String(row.id) === item.liveVersion,
    isLatest: String(row.id) === latest?.id,
  }))
}
