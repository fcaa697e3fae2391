/** The two copies of a document: the row readers see, and the latest version. For collections and globals alike. */
import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { query } from '../db/transaction'
import { publishingRows } from '../payload/publishing-rows'
import { latestVersionsOf, markingPublic, removingVersion, returningToLive } from '../payload/version-rows'
import { hashOf } from './content-hash'
import { isGlobal, type Reference } from './reference'
import { type Referenced, readReferencedOf } from './referenced'

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
export async function readPublicRow(req: PayloadRequest, reference: Reference): Promise<Content | null> {
  const [row = null] = await readPublicRows(req, [reference])
  return row
}

/** Those of several documents, in their order; each kind is asked once. */
export async function readPublicRows(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<(Content | null)[]> {
  const rows = new Map<string, Content>()
  for (const [kind, those] of Map.groupBy(references, (one) => one.kind)) {
    const { db } = req.payload
    if (isGlobal(kind)) {
      rows.set(
        `${kind}:${kind}`,
        (await db.findGlobal({ slug: kind as GlobalSlug, locale: 'all', req })) ?? {},
      )
      continue
    }
    const { docs } = await db.find<Content & { id: string }>({
      ...{ collection: kind as CollectionSlug, locale: 'all', limit: 0, pagination: false, req },
      where: { id: { in: those.map(({ id }) => id) } },
    })
    for (const row of docs) rows.set(`${kind}:${row.id}`, row)
  }
  return references.map(({ kind, id }) => rows.get(`${kind}:${id}`) ?? null)
}

/** One version by its id, or the latest. */
export async function readVersion(
  req: PayloadRequest,
  reference: Reference,
  id?: string,
): Promise<Version | null> {
  const wanted = id ?? (await latestVersions(req, [reference])).get(reference.id)
  const [version = null] = await readThese(req, [{ reference, id: wanted }])
  return version
}

/** The latest of several documents, in their order; each kind is asked once. */
export async function readLatestVersions(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<(Version | null)[]> {
  const latest = new Map<string, string>()
  for (const [kind, those] of Map.groupBy(references, (one) => one.kind))
    for (const [id, version] of await latestVersions(req, those)) latest.set(`${kind}:${id}`, version)
  return readThese(
    req,
    references.map((reference) => ({ reference, id: latest.get(`${reference.kind}:${reference.id}`) })),
  )
}

type Asked = { readonly reference: Reference; readonly id: string | undefined }
type Found = { readonly id: string | number; readonly parent?: unknown; readonly version: Content }

async function readThese(req: PayloadRequest, asked: readonly Asked[]): Promise<(Version | null)[]> {
  const versions = new Map<string, Version>()
  const known = asked.filter(({ id }) => id)
  for (const [kind, those] of Map.groupBy(known, ({ reference }) => reference.kind)) {
    const { db } = req.payload
    const where = { id: { in: those.flatMap(({ id }) => id ?? []) } }
    const options = { limit: 0, pagination: false, locale: 'all', req, where }
    const { docs } = isGlobal(kind)
      ? await db.findGlobalVersions({ ...options, global: kind as GlobalSlug })
      : await db.findVersions({ ...options, collection: kind as CollectionSlug })
    const found = docs as Found[]
    const referenced = await readReferencedOf(
      req,
      kind,
      found.map(({ version }) => version),
    )
    for (const [at, { id, parent, version: content }] of found.entries()) {
      const shown = referenced[at] ?? []
      const of = isGlobal(kind) ? kind : String(parent)
      const hash = hashOf(content, shown)
      versions.set(`${kind}:${of}:${id}`, { id: String(id), content, referenced: shown, hash })
    }
  }
  return asked.map(({ reference, id }) => versions.get(`${reference.kind}:${reference.id}:${id}`) ?? null)
}

async function latestVersions(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, string>> {
  const [first] = references
  if (!first) return new Map()
  const rows = await query<{ document: string | null; id: string }>(
    req,
    latestVersionsOf(
      first.kind,
      references.map(({ id }) => id),
    ),
  )
  return new Map(rows.map(({ document, id }) => [document ?? first.id, String(id)]))
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

type Going = { readonly reference: Reference; readonly version: string }

/**
 * Copies the latest versions into the rows readers see, however many of a kind in the same statements. They are not
 * validated again: for what a gate has passed. Nothing but going public may call this.
 */
export async function publishVersions(req: PayloadRequest, going: readonly Going[]): Promise<void> {
  for (const [kind, those] of Map.groupBy(going, ({ reference }) => reference.kind)) {
    if (isGlobal(kind)) await publishLatest(req, { kind, id: kind })
    else {
      const documents = those.map(({ reference: { id }, version }) => ({ id, version }))
      for (const statement of publishingRows(kind, documents)) await query(req, statement)
    }
  }
}

/** The same of one, validated as Payload does. */
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
