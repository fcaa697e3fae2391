/**
 * One exact version of one document, as the pages of the site take a live one. Who may read it was settled before: the
 * pass lets this one version through the access rules, with its pictures and files.
 */
import {
  type CollectionSlug,
  createLocalReq,
  type GlobalSlug,
  type Payload,
  type RequestContext,
} from 'payload'
import { idOf } from '@/domain/id-of'
import { isReviewedGlobal, type ReviewedKind } from '@/domain/kinds'
import type { Content } from '../document/copies'
import { fieldsOf } from '../document/fields-of'
import { pointersIn } from '../document/references-in'

export type AskedVersion = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly version: string
  /** The pass, and nothing else of the person who looks. */
  readonly context: RequestContext
}

export type ProposedVersion = {
  readonly kind: ReviewedKind
  /** Its languages side by side; what it names is there by its id. */
  readonly content: Content & { readonly id: string }
  /** All that it names, as `kind:id`. */
  readonly names: readonly string[]
  /** Those of its pictures and files that the pass admits. */
  readonly files: readonly (Content & { readonly id: string })[]
}

/** Undefined when there is no such version of this document. */
export async function readProposed(
  payload: Payload,
  asked: AskedVersion,
): Promise<ProposedVersion | undefined> {
  const { kind, id, context } = asked
  const found = await readVersion(payload, asked)
  if (!found || (!isReviewedGlobal(kind) && idOf(found.parent) !== id)) return undefined
  const req = await createLocalReq({}, payload)
  const pointers = pointersIn(fieldsOf(req, kind), found.version)
  const files = await Promise.all(
    (['media', 'files'] as const).map(async (collection) => {
      const ids = pointers.filter(({ relationTo }) => relationTo === collection).map((one) => one.id)
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        ...reading(context),
        collection,
        where: { id: { in: [...new Set(ids)] } },
        pagination: false,
      })
      return docs as unknown as (Content & { id: string })[]
    }),
  )
  const names = [...new Set(pointers.map((one) => `${one.relationTo}:${one.id}`))]
  return { kind, content: { ...found.version, id }, names, files: files.flat() }
}

type Version = { parent?: unknown; version: Content } | null

async function readVersion(payload: Payload, { kind, version, context }: AskedVersion): Promise<Version> {
  const asking = { ...reading(context), id: version, disableErrors: true } as const
  const found = isReviewedGlobal(kind)
    ? await payload.findGlobalVersionByID({ ...asking, slug: kind as GlobalSlug })
    : await payload.findVersionByID({ ...asking, collection: kind as CollectionSlug })
  return found as unknown as Version
}

const reading = (context: RequestContext) =>
  ({ depth: 0, locale: 'all', overrideAccess: false, context }) as const
