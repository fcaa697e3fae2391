/**
 * The one door to what readers may see: documents of the schema `published`, their languages side by side so that a
 * missing one is seen to be missing. What is not live has no row there, and no question leads anywhere else.
 */
import { env } from '@/env'
import type { Asked } from './asked'
import type { Docs, Globals, SettingsDoc } from './document-shapes'
import { answerTogether, broughtAlong } from './one-question'
import { Reading, reading } from './reading'
import { openReader } from './snapshot'

export type LiveCollection = keyof Docs

/** A document that is shown before it is live, by its kind: the page takes it instead of the live one. */
export type Proposed = { readonly [Kind in keyof (Docs & Globals)]?: (Docs & Globals)[Kind] }

/** Everything there is of a kind that is listed whole; lists that may grow longer are paged. */
const all = 1000

/** The site's own address, as readers type it. */
export const siteOrigin = (): string => env.SERVER_URL

/** The WebSub hub that feeds name, where there is one. */
export const feedHub = (): string | undefined => env.WEBSUB_HUB || undefined

/** Of several kinds: a field of any of them. */
type FieldOf<Slug extends LiveCollection> = { [Each in Slug]: keyof Docs[Each] & string }[Slug]

/** What may be asked of a kind, in the names of its fields. */
export type Wanted<Slug extends LiveCollection> = Partial<Omit<Asked, 'kind' | 'is' | 'has' | 'fields'>> & {
  readonly is?: { readonly [Field in keyof Docs[Slug]]?: string }
  readonly has?: { readonly [Field in keyof Docs[Slug]]?: string }
  readonly fields?: readonly FieldOf<Slug>[]
}

/** Live documents. What is asked for in the same moment is answered by one question to the database. */
export async function findLive<Slug extends LiveCollection>(
  kind: Slug,
  wanted: Wanted<Slug> = {},
): Promise<Docs[Slug][]> {
  if (wanted.ids?.length === 0) return []
  return (await askTogether(kind, wanted as Wanted<LiveCollection>)) as unknown as Docs[Slug][]
}

/** The live document with this slug, if there is one, with its long texts for readers of this language. */
export async function findLiveBySlug<Slug extends LiveCollection>(
  kind: Slug,
  slug: string,
  more: Pick<Wanted<Slug>, 'texts' | 'fields' | 'brings'> = {},
): Promise<Docs[Slug] | undefined> {
  const [found] = await findLive(kind, { ...more, slug, limit: 1 } as Wanted<Slug>)
  return found
}

/** Of the settings: not the synonyms, which may be long and are search's alone. */
const settings = {
  isExample: true,
  organisationName: true,
  siteName: true,
  tagline: true,
  responsiblePublisher: true,
  licence: true,
  lastReviewed: true,
  newsletterDay: true,
  deadlines: true,
  retention: true,
  controller: true,
  privacyContact: true,
  processors: true,
  support: true,
  reportReader: true,
} as const satisfies { [Name in keyof SettingsDoc]-?: true }

/**
 * A live global; empty when nobody has published it yet. Read once for each answer.
 * @param shown only these of its fields
 */
export async function findLiveGlobal<Slug extends keyof Globals>(
  kind: Slug,
  shown?: readonly (keyof Globals[Slug] & string)[],
): Promise<Globals[Slug]> {
  const fields = shown ?? (kind === 'site-settings' ? Object.keys(settings) : undefined)
  const asking = { limit: 1, ...(fields && { fields }) }
  const read = async () => ((await findPublished(kind, asking))[0] ?? {}) as Globals[Slug]
  const answer = reading()
  return answer ? (answer.once(`${kind} ${shown ?? ''}`, read) as Promise<Globals[Slug]>) : read()
}

/** For whoever asks for any kind, pictures and files too: how it is stored, without a shape. */
export type Asking = Omit<Asked, 'kind'>

export const findPublished = (kind: string, asking: Asking): Promise<object[]> =>
  askTogether(kind, asking as Wanted<LiveCollection>)

/**
 * Live documents by what a text or field names them, `kind:id`, each as a list shows it.
 * @returns by id
 */
export async function findNamed(names: readonly string[]): Promise<Map<string, object>> {
  const byKind = Map.groupBy(names, (name) => name.slice(0, name.indexOf(':')))
  const found = await Promise.all(
    [...byKind].map(([kind, those]) =>
      askTogether(kind, { ids: those.map((name) => name.slice(kind.length + 1)), brings: broughtAlong }),
    ),
  )
  return new Map(found.flat().map((doc) => [(doc as { id: string }).id, doc]))
}

type Waiting = {
  readonly asked: Asked
  readonly resolve: (docs: object[]) => void
  readonly reject: (error: unknown) => void
}

const waiting = new WeakMap<Reading, Waiting[]>()
/** Whoever does not draw an answer asks by herself. */
const nobodys = new Reading()

function askTogether(kind: string, wanted: Wanted<LiveCollection>): Promise<object[]> {
  const answer = reading() ?? nobodys
  return new Promise((resolve, reject) => {
    const one = { asked: { kind, limit: all, ...wanted }, resolve, reject }
    const others = waiting.get(answer)
    if (others) return void others.push(one)
    waiting.set(answer, [one])
    setImmediate(() => {
      const together = waiting.get(answer) ?? []
      waiting.delete(answer)
      void answerAll(together)
    })
  })
}

async function answerAll(together: readonly Waiting[]): Promise<void> {
  try {
    const answers = await answerTogether(
      await openReader(),
      together.map(({ asked }) => asked),
    )
    for (const [at, { resolve }] of together.entries()) resolve(answers[at] ?? [])
  } catch (error) {
    for (const { reject } of together) reject(error)
  }
}
