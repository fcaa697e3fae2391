/**
 * The one door into Payload for readers. Whatever leaves it is what an anonymous visitor may see: access rules on,
 * live documents only, every language side by side so that a missing one is seen to be missing.
 */
import config from '@payload-config'
import {
  type CollectionSlug,
  getPayload,
  type RequestContext,
  type Sort,
  type TypeWithID,
  type Where,
} from 'payload'
import { env } from '@/env'
import type { Docs, Globals } from './document-shapes'
import { completeRelations } from './relations-in-texts'

export type LiveCollection = keyof Docs

/** A document that is shown before it is live, by its kind: the page takes it instead of the live one. */
export type Proposed = { readonly [Kind in keyof (Docs & Globals)]?: (Docs & Globals)[Kind] }

/** Everything there is of a kind that is listed whole; lists that may grow longer are paged. */
const all = 500

/** An anonymous reader is given no more than this at once (cms/review/read-bounds), so a whole list comes in portions. */
const atOnce = 100

/** What a relation brings along: enough for a name, a link and a picture. */
export const populate = {
  municipalities: {
    code: true,
    name: true,
    officialName: true,
    county: true,
    countyCode: true,
    lat: true,
    lon: true,
    slug: true,
  },
  projects: { title: true, shortName: true, slug: true },
  'training-modules': { title: true, number: true, slug: true, project: true },
  contacts: { name: true, role: true, municipality: true, isNational: true },
  pages: { title: true, slug: true },
  stories: { title: true, slug: true },
  research: { title: true, slug: true },
} as const

export const openPayload = () => getPayload({ config })

/** The site's own address, as readers type it. */
export const siteOrigin = (): string => env.SERVER_URL

type Query = {
  where?: Where
  /** By fields of one value: for one in several languages Payload counts each as a row of its own. */
  sort?: Sort
  limit?: number
  depth?: number
  select?: Record<string, true>
}

/** Live documents, as anybody may read them. */
export async function findLive<Slug extends LiveCollection>(
  collection: Slug,
  { where, sort, limit = all, depth = 2, select }: Query = {},
): Promise<Docs[Slug][]> {
  const payload = await openPayload()
  const live: Where = { _status: { equals: 'published' } }
  const docs: TypeWithID[] = []
  for (let page = 1, isWhole = false; !isWhole; page++) {
    const portion = await payload.find({
      collection: collection as CollectionSlug,
      where: where ? { and: [live, where] } : live,
      sort,
      limit: Math.min(limit, atOnce),
      page,
      pagination: false, // how many there are would be one more question
      depth,
      select,
      populate,
      locale: 'all',
      draft: false,
      overrideAccess: false,
    })
    docs.push(...portion.docs)
    isWhole = portion.docs.length < atOnce || docs.length >= limit
  }
  await completeTexts(docs)
  return docs as unknown as Docs[Slug][]
}

/**
 * Puts whole documents where the texts of these refer to some.
 *
 * @param context a preview's pass, where one reads with it
 */
export async function completeTexts(documents: readonly object[], context?: RequestContext): Promise<void> {
  const payload = await openPayload()
  return completeRelations(documents, async (collection, ids) => {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: [...ids] } },
      pagination: false,
      depth: 1,
      populate,
      locale: 'all',
      draft: false,
      overrideAccess: false,
      context,
    })
    return docs
  })
}

/** The live document with this slug, if there is one. */
export async function findLiveBySlug<Slug extends LiveCollection>(
  collection: Slug,
  slug: string,
): Promise<Docs[Slug] | undefined> {
  const [found] = await findLive(collection, { where: { slug: { equals: slug } }, limit: 1 })
  return found
}

/** A live global; empty when nobody has published it yet. */
export async function findLiveGlobal<Slug extends keyof Globals>(
  slug: Slug,
  select?: Record<string, true>,
): Promise<Globals[Slug]> {
  const payload = await openPayload()
  try {
    const found = await payload.findGlobal({
      slug,
      depth: 1,
      select,
      populate,
      locale: 'all',
      draft: false,
      overrideAccess: false,
    })
    return found as unknown as Globals[Slug]
  } catch (error) {
    if (isRefusal(error)) return {} as Globals[Slug]
    throw error
  }
}

const isRefusal = (error: unknown) =>
  error instanceof Error && 'status' in error && (error.status === 403 || error.status === 404)
