/**
 * Searches everything in the admin at once: documents, people, pictures, files, what readers wrote (ADR 120). Each
 * collection is asked in the person's own rights, so nothing is found that she could not open.
 */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { idOf } from '@/domain/id-of'
import { factsOf, isReviewedKind, reviewedKinds } from '@/domain/kinds'
import { type AdminLanguage, adminLanguages } from '@/domain/languages'
import { defaultLocale } from '@/domain/locales'
import type { Found, FoundKind } from '@/domain/review/found'
import { languageOf } from '../people/language'
import { type Asked, candidatesFor, type InText, inTexts } from './find-in-texts'
import { readStates } from './read-states'
import { readTitles } from './read-titles'

type Searched = {
  /** Fields in which a word may stand; the first one is the title. */
  readonly in: readonly string[]
  /** Field by which it belongs to a municipality: its name finds all of it. */
  readonly municipality?: string
  /** Which of them only; as in its list. */
  readonly only?: Where
}

/** In the order of the answer, where nothing else decides. Two questions to Payload's bounds: four words, four conditions each. */
const searched: Partial<Record<CollectionSlug, Searched>> = {
  ...Object.fromEntries(
    reviewedKinds.flatMap((kind) => {
      const { found } = factsOf(kind)
      return found ? [[kind, found]] : []
    }),
  ),
  media: { in: ['alt', 'caption'], municipality: 'municipality' },
  files: { in: ['name'] },
  users: { in: ['name', 'email'], municipality: 'municipality', only: { closedAt: { exists: false } } },
  cases: { in: ['number', 'about', 'text'] },
  'contact-messages': { in: ['text', 'name', 'about'], municipality: 'contact.municipality' },
  consents: { in: ['code'], municipality: 'municipality' },
  machines: { in: ['name'] },
  webhooks: { in: ['name'] },
}

const mostWords = 4
const mostOfAKind = 5
const mostOfOne = 100
const longestTitle = 120

/** @param only one collection, with more of it */
export async function findEverything(
  req: PayloadRequest,
  question: string,
  only?: string,
): Promise<FoundKind[]> {
  // The database's own signs for "any letters" are none of hers.
  const words = question
    .toLowerCase()
    .split(/[\s,;%_\\]+/)
    .filter((word) => word.length > 1)
    .slice(0, mostWords)
  if (words.length === 0) return []
  const open = req.payload.config.collections.filter((one) => isAsked(one.slug, only) && isOpenTo(req, one))
  const asked = await Promise.all(
    words.map(
      async (word): Promise<Asked> => ({
        word,
        municipalities: await municipalitiesCalled(req, word),
        kinds: open.filter((one) => isCalled(one, word)).map(({ slug }) => slug),
      }),
    ),
  )
  const candidates = await candidatesFor(req, asked)
  const hits = await Promise.all(
    open.map((one) => hitsIn(req, one, asked, candidates, only ? mostOfOne : mostOfAKind)),
  )
  const kinds = await told(req, hits)
  return [...kinds.filter(({ count }) => count > 0), ...(only ? [] : globalsCalled(req, words))]
    .map((kind) => ({ kind, rank: Math.min(...kind.found.map(({ title }) => rankOf(title, question))) }))
    .sort((one, other) => one.rank - other.rank || placeOf(one.kind) - placeOf(other.kind))
    .map(({ kind }) => kind)
}

const isAsked = (slug: string, only?: string) => Object.hasOwn(searched, slug) && (!only || slug === only)

const placeOf = ({ collection }: FoundKind) => Object.keys(searched).indexOf(collection) + 1 || 99

/** A whole title before the beginning of one, and that before a word in the middle. */
function rankOf(title: string | null, question: string): number {
  const [said, asked] = [(title ?? '').toLowerCase(), question.trim().toLowerCase()]
  return said === asked ? 0 : said.startsWith(asked) ? 1 : said.includes(asked) ? 2 : 3
}

type Shown = Pick<SanitizedCollectionConfig, 'slug' | 'admin' | 'labels'>

const isOpenTo = ({ user }: PayloadRequest, { admin: { hidden } }: Shown) =>
  !(typeof hidden === 'function' ? hidden({ user: user as never }) : hidden)

type Hits = Pick<FoundKind, 'collection' | 'label' | 'count'> & {
  readonly rows: readonly (Pick<InText, 'id' | 'title' | 'municipality'> & Partial<InText>)[]
}

/** Whether a word begins the name of a kind: "bilder lillby" means the pictures alone. */
const isCalled = ({ labels }: Shown, word: string) =>
  [said(labels.plural), said(labels.singular)].some((one) =>
    Object.values(one).some((name) => word.length > 2 && name.toLowerCase().startsWith(word)),
  )

/** Those whose title or name holds the words come first, and then those in whose text they stand. */
async function hitsIn(
  req: PayloadRequest,
  { slug, labels }: Shown,
  asked: readonly Asked[],
  candidates: ReadonlyMap<string, readonly string[]>,
  limit: number,
): Promise<Hits> {
  const collection = slug as CollectionSlug
  const { in: fields, municipality, only = {} } = searched[collection] as Searched
  const [name = ''] = fields
  const holds = ({ word, municipalities }: Asked): Where => ({
    or: [
      ...fields.map((field) => ({ [field]: { contains: word } })),
      ...(municipality && municipalities.length ? [{ [municipality]: { in: [...municipalities] } }] : []),
    ],
  })
  const conditions = asked.filter(({ kinds }) => !kinds.includes(slug)).map(holds)
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { and: [only, ...conditions] },
    select: { [name]: true, ...(municipality === 'municipality' && { municipality: true }) } as never,
    locale: defaultLocale,
    draft: true,
    depth: 0,
    limit,
    sort: '-updatedAt',
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const rows = (docs as unknown as Record<string, unknown>[]).map((doc) => ({
    id: String(doc.id),
    title: doc[name],
    municipality: doc.municipality,
  }))
  const label = said(labels.plural)
  // Where the titles alone are more than is told, the texts would only be counted.
  if (totalDocs > rows.length) return { collection: slug, label, rows, count: totalDocs }
  const known = new Set(rows.map(({ id }) => id))
  const more = await inTexts(req, collection, {
    ids: (candidates.get(slug) ?? []).filter((id) => !known.has(id)),
    words: asked.map(({ word }) => word),
    limit: limit - rows.length,
    also: only,
  })
  return { collection: slug, label, rows: [...rows, ...more.rows], count: totalDocs + more.count }
}

/** What was found, with where it belongs and how it stands: asked once for all of it. */
async function told(req: PayloadRequest, hits: readonly Hits[]): Promise<FoundKind[]> {
  const all = hits.flatMap(({ collection, rows }) => rows.map((row) => ({ ...row, collection })))
  const places = new Set(all.flatMap(({ municipality }) => refOf('municipalities', municipality)))
  const [names, states] = await Promise.all([
    readTitles(req, [...places]),
    readStates(
      req,
      all.flatMap(({ collection, id }) => (isReviewedKind(collection) ? refOf(collection, id) : [])),
    ),
  ])
  return hits.map(({ rows, ...kind }) => ({
    ...kind,
    found: rows.map(({ id, title, municipality, passage = null }): Found => {
      const [place] = refOf('municipalities', municipality)
      return {
        collection: kind.collection,
        id,
        title: typeof title === 'string' && title.trim() ? title.trim().slice(0, longestTitle) : null,
        municipality: (place && names[place]) ?? null,
        state: states[`${kind.collection}:${id}`] ?? null,
        passage,
      }
    }),
  }))
}

const refOf = (collection: string, value: unknown) => {
  const id = idOf(value)
  return id ? [`${collection}:${id}`] : []
}

/** Those without a page too: only what is found by them is told, and that in her own rights. */
async function municipalitiesCalled(req: PayloadRequest, word: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'municipalities',
    where: { name: { contains: word } },
    select: { name: true },
    limit: 20,
    pagination: false,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** Menus and settings, by what they are called. */
function globalsCalled(req: PayloadRequest, words: readonly string[]): FoundKind[] {
  return req.payload.config.globals.flatMap(({ slug, label, admin: { hidden } }) => {
    const name = said(label)
    const isHidden = typeof hidden === 'function' ? hidden({ user: req.user as never }) : hidden
    const fits = words.every((word) => Object.values(name).some((one) => one.toLowerCase().includes(word)))
    if (isHidden || !fits) return []
    const found: Found = {
      collection: slug,
      id: slug,
      title: name[languageOf(req)],
      municipality: null,
      state: null,
      passage: null,
    }
    return [{ collection: slug, label: name, found: [found], count: 1 }]
  })
}

/** A label of this house is said in every language of the admin, one of Payload's in one. */
function said(label: unknown): FoundKind['label'] {
  const words = (language: AdminLanguage) =>
    typeof label === 'string' ? label : ((label as Partial<FoundKind['label']> | null)?.[language] ?? '')
  return Object.fromEntries(
    adminLanguages.map((language) => [language, words(language)]),
  ) as FoundKind['label']
}
