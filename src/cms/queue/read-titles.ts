/** What documents, people, pictures and files are called, whatever language is being written: cells, rows and pickers. */
import type { CollectionSlug, PayloadRequest } from 'payload'
import { defaultLocale } from '@/domain/locales'
import { isUuid } from '@/domain/uuid'

/** A reference as it was asked, and its name. */
export type Titles = Record<string, string>

const most = 200

/**
 * @param refs `municipalities:<id>`, `media:<id>` and the like
 * @returns names in the default language, of what the person may read
 */
export async function readTitles(req: PayloadRequest, refs: readonly string[]): Promise<Titles> {
  const wanted = new Map<string, string[]>()
  for (const ref of refs.slice(0, most)) {
    const [slug = '', id] = ref.split(':')
    if (Object.hasOwn(req.payload.collections, slug) && isUuid(id))
      wanted.set(slug, [...(wanted.get(slug) ?? []), id])
  }
  const found = await Promise.all(
    [...wanted].map(([slug, ids]) => titlesIn(req, slug as CollectionSlug, ids)),
  )
  return Object.fromEntries(found.flat())
}

async function titlesIn(req: PayloadRequest, collection: CollectionSlug, ids: readonly string[]) {
  const latest = await ask(req, collection, ids, true)
  const known = new Set(latest.map(([ref]) => ref))
  const rest = ids.filter((id) => !known.has(`${collection}:${id}`))
  // Whoever reads only what is live finds no page by its latest version while somebody writes in it.
  return rest.length > 0 ? [...latest, ...(await ask(req, collection, rest, false))] : latest
}

async function ask(req: PayloadRequest, collection: CollectionSlug, ids: readonly string[], draft: boolean) {
  const { useAsTitle } = req.payload.collections[collection].config.admin
  if (!useAsTitle || useAsTitle === 'id') return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    locale: defaultLocale,
    select: { [useAsTitle]: true } as never,
    draft,
    depth: 0,
    pagination: false,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (docs as unknown as Record<string, unknown>[]).flatMap(({ id, [useAsTitle]: name }) =>
    typeof name === 'string' && name.trim() ? [[`${collection}:${id}`, name] as const] : [],
  )
}
