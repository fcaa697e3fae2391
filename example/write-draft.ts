/** Writes the seed's drafts as their author would: first in Swedish, then language by language. */
import type { CollectionSlug, GlobalSlug } from 'payload'
import { isReviewedGlobal } from '@/domain/kinds'
import { isLocale } from '@/domain/locales'
import { type ExampleLanguage, exampleLanguages } from './languages'
import { layOver, translated } from './lay-over'
import { type Fields, naturalKey, type SeedEntry, type SeedFile } from './seed-entry'
import type { SiteUnderSeed } from './site-under-seed'

/** Finds the document by its natural key, or makes its Swedish draft. */
export async function ensureDraft(site: SiteUnderSeed, entry: SeedEntry): Promise<void> {
  const { kind, key } = entry
  if (isReviewedGlobal(kind)) return site.remember(kind, key, kind)
  const { docs } = await site.payload.find({
    collection: kind as CollectionSlug,
    where: { [naturalKey(kind)]: { equals: key } },
    draft: true,
    depth: 0,
    limit: 1,
  })
  site.remember(kind, key, docs[0] ? String(docs[0].id) : await createDraft(site, entry))
}

async function createDraft(site: SiteUnderSeed, { kind, shared, texts, file }: SeedEntry): Promise<string> {
  const { author: user } = await site.actors()
  const currentFile = file && { currentFile: await storeFile(site, file) }
  const data = site.resolve({ ...layOver(shared, texts.sv), ...currentFile })
  const options = {
    data: data as never,
    locale: 'sv',
    draft: true,
    user,
    overrideAccess: false,
    depth: 0,
  } as const
  const doc = await site.payload.create({ collection: kind as CollectionSlug, ...options })
  return String(doc.id)
}

/** A file that a killed seed stored is used, not stored again. */
async function storeFile({ payload, actors }: SiteUnderSeed, { name, make }: SeedFile): Promise<string> {
  const { docs } = await payload.find({
    collection: 'files',
    where: { name: { equals: name } },
    depth: 0,
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  const { author: user } = await actors()
  const { bytes } = await make()
  const stored = await payload.create({
    collection: 'files',
    data: { name },
    file: { data: bytes, mimetype: 'application/pdf', name: `${name}.pdf`, size: bytes.length },
    user,
    overrideAccess: false,
    depth: 0,
  })
  return stored.id
}

/** Completes a draft: what had to wait for other drafts, and every other language. Safe to do again. */
export async function completeDraft(site: SiteUnderSeed, entry: SeedEntry): Promise<void> {
  const { kind, late, shared, texts } = entry
  if (isReviewedGlobal(kind)) await save(site, entry, 'sv', layOver(shared, texts.sv))
  if (late) await save(site, entry, 'sv', late)
  for (const locale of exampleLanguages.filter(isLocale)) {
    const own = texts[locale]
    if (locale === 'sv' || !own) continue
    await save(site, entry, locale, translated(await readDraft(site, entry), own))
  }
}

/** The draft as it stands: its rows hold the ids by which other languages find them. */
async function readDraft(site: SiteUnderSeed, { kind, key }: SeedEntry): Promise<Fields> {
  const options = { draft: true, locale: 'sv', depth: 0 } as const
  const found = isReviewedGlobal(kind)
    ? await site.payload.findGlobal({ slug: kind as GlobalSlug, ...options })
    : await site.payload.findByID({
        collection: kind as CollectionSlug,
        id: site.idOf(kind, key),
        ...options,
      })
  return found as unknown as Fields
}

async function save(
  site: SiteUnderSeed,
  { kind, key }: SeedEntry,
  locale: ExampleLanguage,
  fields: Fields,
): Promise<void> {
  const { author: user } = await site.actors()
  const data = site.resolve(fields) as never
  const options = { data, locale, draft: true, user, overrideAccess: false, depth: 0 } as const
  if (isReviewedGlobal(kind)) await site.payload.updateGlobal({ slug: kind as GlobalSlug, ...options })
  else await site.payload.update({ collection: kind as CollectionSlug, id: site.idOf(kind, key), ...options })
}
