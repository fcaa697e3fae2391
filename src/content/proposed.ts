/**
 * One exact version of one document, in the shape in which pages take a live one. Who may read it was settled before:
 * the pass lets this one version through Payload's access rules, with its pictures and files. What it points to is
 * live content, as for everybody.
 */
import type { CollectionSlug, GlobalSlug, RequestContext } from 'payload'
import { idOf } from '@/domain/id-of'
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'
import { completeTexts, openPayload, type Proposed, populate } from './payload'

export type ProposedVersion = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly version: string
  /** The pass, and nothing else of the person who looks. */
  readonly context: RequestContext
}

type Version = { parent?: unknown; version: Record<string, unknown> } | null

/** Undefined when there is no such version of this document. */
export async function readProposed(asked: ProposedVersion): Promise<Proposed | undefined> {
  const { kind, id } = asked
  const found = await readVersion(asked)
  if (!found || (!isReviewedGlobal(kind) && idOf(found.parent) !== id)) return undefined
  await completeTexts([found.version], asked.context)
  return { [kind]: { ...found.version, id } } as Proposed
}

async function readVersion({ kind, version, context }: ProposedVersion): Promise<Version> {
  const payload = await openPayload()
  const reading = {
    id: version,
    depth: 1,
    locale: 'all',
    overrideAccess: false,
    disableErrors: true,
    populate,
    context,
  } as const
  const found = isReviewedGlobal(kind)
    ? await payload.findGlobalVersionByID({ ...reading, slug: kind as GlobalSlug })
    : await payload.findVersionByID({ ...reading, collection: kind as CollectionSlug })
  return found as unknown as Version
}

type Listed = { readonly id: string }

/** A list with the proposed document where its live copy stands, or last. */
export function withProposed<Doc extends Listed>(docs: readonly Doc[], proposed: Doc | undefined): Doc[] {
  if (!proposed) return [...docs]
  const isThere = docs.some(({ id }) => id === proposed.id)
  return isThere ? docs.map((doc) => (doc.id === proposed.id ? proposed : doc)) : [...docs, proposed]
}

/**
 * The same document with the addresses of its pictures and files below `base`: for readers whose right to see them
 * is in the address of the preview and not in a cookie.
 */
export function filesBelow<Value>(value: Value, base: string): Value {
  if (Array.isArray(value)) return value.map((entry) => filesBelow(entry, base)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'url' && typeof entry === 'string' ? moved(entry, base) : filesBelow(entry, base),
    ]),
  ) as Value
}

const moved = (url: string, base: string) =>
  url.replace(/^(?:https?:\/\/[^/]+)?\/api\/(media|files)\/file\//, `${base}/$1/`)
