/** The two copies of a document: the row readers see, and the latest version. For collections and globals alike. */
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { query } from '../db/transaction'
import { latestVersion, markingPublic, removingVersion, returningToLive } from '../payload/version-rows'
import { hashOf } from './content-hash'
import { isGlobal, type Reference } from './reference'
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
  const referenced = await readReferenced(req, kind, found.version)
  return { id: String(found.id), content: found.version, referenced, hash: hashOf(found.version, referenced) }
}

async function latestVersionId(req: PayloadRequest, reference: Reference): Promise<string | null> {
  const [row] = await query(req, latestVersion(reference))
  return row ? String(row.id) : null
}

/** Takes back a version that changed nothing, as if the save had not happened. */
export async function removeVersion(
  req: PayloadRequest,
  reference: Reference,
  versionId: string,
  previousId: string,
): Promise<void> {
  for (const removing of removingVersion(reference, versionId, previousId)) await query(req, removing)
}

/** Makes the version that went live the latest again. */
export async function returnToLive(
  req: PayloadRequest,
  reference: Reference,
  liveVersion: string,
): Promise<void> {
  await query(req, returningToLive(reference, liveVersion))
}

/** Copies the latest version into the row readers see. Validates as Payload does; nothing else may call this. */
export async function publishLatest(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  const data = { _status: 'published' } as never
  const options = { data, draft: false, depth: 0, locale: defaultLocale, overrideAccess: true, req }
  if (isGlobal(kind)) await req.payload.updateGlobal({ ...options, slug: kind as GlobalSlug })
  else await req.payload.update({ ...options, collection: kind as CollectionSlug, id })
}

/** Opens or closes the public row without touching a byte of its content. */
export async function setPublicRow(
  req: PayloadRequest,
  reference: Reference,
  status: 'published' | 'draft',
  liveVersion: string | null = null,
): Promise<void> {
  for (const marking of markingPublic(reference, status, liveVersion)) await query(req, marking)
}
