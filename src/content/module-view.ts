/** A training module. What is not known stays empty: nothing is invented. */
import { defaultLocale, type Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { allSeen, type ModuleDoc, seen } from './document-shapes'
import { type DocumentCard, documentCard } from './document-view'
import { handoutLanguages } from './handout-languages'
import { pick, type Said } from './pick'
import { type Picture, pictureView } from './picture'
import { type RichText, richText } from './rich-text'

export type ModuleCard = {
  to: Route
  number: number | undefined
  title: Said
  summary: Said | undefined
  /** The heading that it stands under in the library. */
  part: Said | undefined
  topics: readonly string[]
  formats: readonly string[]
  minutes: number | undefined
}

export type ModuleView = ModuleCard & {
  languages: Locale[]
  project: { to: Route; name: string } | undefined
  body: RichText | undefined
  audience: Said | undefined
  objectives: Said[]
  groupSize: { min: number | undefined; max: number | undefined } | undefined
  preparation: RichText | undefined
  exercises: RichText | undefined
  facilitatorNotes: RichText | undefined
  cases: 'none' | 'fictional' | 'composite'
  contentNotice: Said | undefined
  hasQuickExit: boolean
  showsSupport: boolean
  documents: DocumentCard[]
  version: string | undefined
  changes: { date: string | undefined; note: Said }[]
  licence: string | undefined
  citation: string | undefined
  /** The module to take along on paper: in the reader's language, else in the original's. */
  handout: { to: Route; lang: Locale } | undefined
  picture: Picture | undefined
  updatedAt: string
}

export function moduleCard(doc: ModuleDoc, locale: Locale): ModuleCard {
  return {
    to: { kind: 'module', slug: doc.slug },
    number: doc.number ?? undefined,
    title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
    summary: pick(doc.summary, locale),
    part: pick(doc.part, locale),
    topics: doc.topics ?? [],
    formats: doc.formats ?? [],
    minutes: doc.minutes ?? undefined,
  }
}

export function moduleView(doc: ModuleDoc, locale: Locale): ModuleView {
  const project = seen(doc.project)
  const [min, max] = [doc.groupSizeMin ?? undefined, doc.groupSizeMax ?? undefined]
  return {
    ...moduleCard(doc, locale),
    languages: handoutLanguages(doc),
    project: project && {
      to: { kind: 'project', slug: project.slug },
      name: project.shortName ?? project.slug,
    },
    body: richText(doc.body, locale),
    audience: pick(doc.audience, locale),
    objectives: (doc.objectives ?? []).flatMap((objective) => pick(objective.text, locale) ?? []),
    groupSize: min === undefined && max === undefined ? undefined : { min, max },
    preparation: richText(doc.preparation, locale),
    exercises: richText(doc.exercises, locale),
    facilitatorNotes: richText(doc.facilitatorNotes, locale),
    cases: doc.cases ?? 'none',
    contentNotice: pick(doc.contentNotice, locale),
    hasQuickExit: doc.hasQuickExit ?? false,
    showsSupport: doc.showsSupport ?? false,
    documents: allSeen(doc.documents).map((document) => documentCard(document, locale)),
    version: doc.versionLabel ?? undefined,
    changes: (doc.changeLog ?? []).flatMap((change) => {
      const note = pick(change.note, locale)
      return note ? [{ date: change.date ?? undefined, note }] : []
    }),
    licence: doc.licence ?? undefined,
    citation: doc.citation ?? undefined,
    handout: handoutOf(doc, locale),
    picture: pictureView(doc.cover, locale),
    updatedAt: doc.updatedAt,
  }
}

function handoutOf(doc: ModuleDoc, locale: Locale): ModuleView['handout'] {
  const whole = handoutLanguages(doc)
  const lang = [locale, defaultLocale].find((each) => whole.includes(each))
  return lang && { to: { kind: 'handout', slug: doc.slug }, lang }
}
