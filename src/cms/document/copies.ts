/** The two copies of a document: the row readers see, and the latest version. For collections and globals alike. */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { query } from '../db/transaction'
import { hashOf } from './content-hash'
import { isGlobal, type Reference, tablesOf } from './reference'
import { type Referenced, readReferenced } from './referenced'

/** Content in all languages at depth 0: localized fields as `{ sv: …, en: … }`. */
export type Content = Record<string, unknown>

export type Version = {
  readonly id: string
  readonly content: Content
  /** The pictures and files that it shows, as they are now. */
  readonly referenced: readonly Referenced[]
  readonly hash: string
}

const raw = sql.raw

/** The row readers see when it is published; null when there is no such document. A global always exists. */
export async function readPublicRow(req: PayloadRequest, { kind, id }: Reference): Promise<Content | null> {
  const { db } = req.payload
  if (isGlobal(kind)) return (await db.findGlobal({ slug: kind as GlobalSlug, locale: 'all', req })) ?? {}
  return db.findOne({ collection: kind as CollectionSlug, locale: 'all', req, where: { id: { equals: id } } })
}

/** One version by its id, or the latest. */
export async function readVersion(
  req: PayloadRequest,
  reference: Reference,
  id?: string,
): Promise<Version | null> {
  const versionId = id ?? (await latestVersionId(req, reference))
  if (!versionId) return null
  const { kind } = reference
  const { db } = req.payload
  const where = { id: { equals: versionId } }
  const options = { limit: 1, pagination: false, locale: 'all', req, where }
  const { docs } = isGlobal(kind)
    ? await db.findGlobalVersions({ ...options, global: kind as GlobalSlug })
    : await db.findVersions({ ...options, collection: kind as CollectionSlug })
  const found = docs[0] as { id: string | number; parent?: unknown; version: Content } | undefined
  if (!found || (!isGlobal(kind) && String(found.parent) !== reference.id)) return null
  const referenced = await readReferenced(req, found.version)
  return { id: String(found.id), content: found.version, referenced, hash: hashOf(found.version, referenced) }
}

async function latestVersionId(req: PayloadRequest, { kind, id }: Reference): Promise<string | null> {
  const { versions } = tablesOf(kind)
  const ofDocument = isGlobal(kind) ? sql`true` : sql`parent_id = ${id}`
  const rows = await query(
    req,
    sql`select id from ${raw(versions)} where ${ofDocument} and latest order by created_at desc, id limit 1`,
  )
  return rows[0] ? String(rows[0].id) : null
}

/** Takes back a version that changed nothing, as if the save had not happened. */
export async function removeVersion(
  req: PayloadRequest,
  { kind, id }: Reference,
  versionId: string,
  previousId: string,
): Promise<void> {
  const { versions } = tablesOf(kind)
  const ofDocument = isGlobal(kind) ? sql`true` : sql`parent_id = ${id}`
  await query(req, sql`delete from ${raw(versions)} where id = ${versionId}`)
  await query(req, sql`update ${raw(versions)} set latest = (id = ${previousId}) where ${ofDocument}`)
}

/**
 * Makes the version that went live the latest again. Payload offers any draft that is newer than the public row, so
 * what was discarded also becomes as old as that row; when it was written still stands in `created_at`.
 */
export async function returnToLive(
  req: PayloadRequest,
  { kind, id }: Reference,
  liveVersion: string,
): Promise<void> {
  const { main, versions } = tablesOf(kind)
  const ofDocument = isGlobal(kind) ? sql`true` : sql`v.parent_id = ${id}`
  const ofRow = isGlobal(kind) ? sql`true` : sql`m.id = ${id}`
  await query(
    req,
    sql`update ${raw(versions)} v set latest = (v.id = ${liveVersion}), updated_at = least(v.updated_at, m.updated_at)
        from ${raw(main)} m where ${ofRow} and ${ofDocument}`,
  )
}

/** Copies the latest version into the row readers see. Validates as Payload does; nothing else may call this. */
export async function publishLatest(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  const data = { _status: 'published' } as never
  const options = { data, draft: false, depth: 0, locale: 'sv' as const, overrideAccess: true, req }
  if (isGlobal(kind)) await req.payload.updateGlobal({ ...options, slug: kind as GlobalSlug })
  else await req.payload.update({ ...options, collection: kind as CollectionSlug, id })
}

/**
 * Opens or closes the public row without touching a byte of its content: what was taken down can come back exactly
 * as it was. Versions carry the same mark, so that no way of reading versions shows what is closed.
 */
export async function setPublicRow(
  req: PayloadRequest,
  { kind, id }: Reference,
  status: 'published' | 'draft',
  liveVersion: string | null = null,
): Promise<void> {
  const { main, versions } = tablesOf(kind)
  const ofRow = isGlobal(kind) ? sql`true` : sql`id = ${id}`
  await query(req, sql`update ${raw(main)} set _status = ${status} where ${ofRow}`)
  const ofVersions =
    status === 'published' ? sql`id = ${liveVersion}` : isGlobal(kind) ? sql`true` : sql`parent_id = ${id}`
  await query(req, sql`update ${raw(versions)} set version__status = ${status} where ${ofVersions}`)
}
