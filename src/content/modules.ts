/** The training library: the modules in order, filtered, and one with its neighbours. */
import type { Locale } from '@/domain/locales'
import { type ModuleDoc, shownInOthers } from './document-shapes'
import type { DocumentCard } from './document-view'
import { belongsToOneModule, documentCard } from './document-view'
import { moduleLists, placed } from './module-order'
import { type ModuleCard, type ModuleView, moduleCard, moduleView } from './module-view'
import { languagesOf, pick } from './pick'
import { findLive, findLiveBySlug } from './published'

export type ModuleChoice = {
  topic: string | undefined
  audience: string | undefined
  form: string | undefined
  time: string | undefined
  language: string | undefined
}

export type TrainingView = {
  modules: ModuleCard[]
  /** How many there are before any choice. */
  total: number
  chosen: ModuleChoice
  options: { topics: string[]; audiences: string[]; forms: string[]; times: string[]; languages: string[] }
  documents: DocumentCard[]
}

const shown = [...shownInOthers['training-modules'], 'audience'] as const

async function allInOrder(): Promise<ModuleDoc[]> {
  const [modules, lists] = await Promise.all([
    findLive('training-modules', { fields: shown, brings: [] }),
    moduleLists(),
  ])
  return placed(modules, lists)
}

const lengths = {
  short: (minutes: number) => minutes <= 60,
  half: (minutes: number) => minutes > 60 && minutes <= 180,
  long: (minutes: number) => minutes > 180,
} as const

const lengthOf = (doc: ModuleDoc) =>
  Object.entries(lengths).find(([, fits]) => doc.minutes && fits(doc.minutes))?.[0]

export async function listModules(locale: Locale): Promise<ModuleCard[]> {
  return (await allInOrder()).map((doc) => moduleCard(doc, locale))
}

/** Filtering happens here and not in the database: there are a dozen modules, and every option must be one that leads somewhere. */
export async function trainingLibrary(chosen: ModuleChoice, locale: Locale): Promise<TrainingView> {
  const [docs, documents] = await Promise.all([
    allInOrder(),
    findLive('documents', { is: { kind: 'training' }, brings: ['files'] }),
  ])
  const audienceOf = (doc: ModuleDoc) => pick(doc.audience, locale)?.text
  const languages = (doc: ModuleDoc): string[] => languagesOf([doc.title, doc.summary])
  const shown = docs.filter(
    (doc) =>
      (!chosen.topic || doc.topics?.includes(chosen.topic)) &&
      (!chosen.form || doc.formats?.includes(chosen.form)) &&
      (!chosen.time || lengthOf(doc) === chosen.time) &&
      (!chosen.audience || audienceOf(doc) === chosen.audience) &&
      (!chosen.language || languages(doc).includes(chosen.language)),
  )
  const options = (of: (doc: ModuleDoc) => readonly (string | undefined)[]) => [
    ...new Set(docs.flatMap(of).filter((value) => value !== undefined)),
  ]
  return {
    modules: shown.map((doc) => moduleCard(doc, locale)),
    total: docs.length,
    chosen,
    options: {
      topics: options((doc) => doc.topics ?? []),
      audiences: options((doc) => [audienceOf(doc)]),
      forms: options((doc) => doc.formats ?? []),
      times: Object.keys(lengths).filter((length) => docs.some((doc) => lengthOf(doc) === length)),
      languages: options(languages),
    },
    // What belongs to one module stands with it.
    documents: documents.filter((doc) => !belongsToOneModule(doc)).map((doc) => documentCard(doc, locale)),
  }
}

export type ModuleWithNeighbours = {
  module: ModuleView
  neighbours: { previous: ModuleCard | undefined; next: ModuleCard | undefined }
}

export async function findModule(
  slug: string,
  locale: Locale,
  proposed?: ModuleDoc,
): Promise<ModuleWithNeighbours | undefined> {
  const [doc, modules, lists] = await Promise.all([
    proposed ?? findLiveBySlug('training-modules', slug, { texts: locale }),
    listModules(locale),
    moduleLists(),
  ])
  if (!doc) return undefined
  const place = modules.findIndex(({ to }) => to.kind === 'module' && to.slug === slug)
  const [own = doc] = placed([doc], lists)
  return {
    module: moduleView(own, locale),
    neighbours: { previous: modules[place - 1], next: modules[place + 1] },
  }
}
