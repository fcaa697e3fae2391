/** A project, whole: what it wants, who pays, where it works, and everything that belongs to it. */

import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { safeAddress } from '@/domain/safe-address'
import { type ContactView, contactView } from './contact-view'
import {
  type ContactDoc,
  type DocumentDoc,
  type ModuleDoc,
  type NamedProject,
  type ProjectDoc,
  type ResearchDoc,
  type StoryDoc,
  seen,
} from './document-shapes'
import { type DocumentCard, documentCard } from './document-view'
import { wordsOf } from './glossary'
import { type ModuleCard, moduleCard } from './module-view'
import { languagesOf, pick, type Said } from './pick'
import { type Picture, pictureView } from './picture'
import { type Place, placeOf } from './place'
import { type ResearchView, researchView } from './research-view'
import { type RichText, richText } from './rich-text'
import { type StoryCard, storyCard } from './story-view'

export type ProjectCard = {
  to: Route
  seed: string
  name: string
  title: Said
  summary: Said | undefined
  status: 'planned' | 'ongoing' | 'completed' | undefined
  startDate: string | undefined
  endDate: string | undefined
  siteCount: number
  partnerCount: number
  countryCount: number
  picture: Picture | undefined
}

export type FunderView = {
  name: string
  expanded: Said | undefined
  isEU: boolean
  notice: Said | undefined
  reference: string | undefined
}

export type ProjectView = ProjectCard & {
  languages: Locale[]
  body: RichText | undefined
  aim: Said | undefined
  overallAim: Said | undefined
  targetGroup: Said | undefined
  trainingAudience: Said | undefined
  purposes: Said[]
  funders: FunderView[]
  partners: { country: string; name: string | undefined; url: string | undefined }[]
  places: (Place & { part: 'site' | 'partner' })[]
  quotes: { text: Said; attribution: string | undefined }[]
  glossary: { term: string; meaning: Said }[]
  materialLanguage: string | undefined
  pageLanguage: string | undefined
  modules: ModuleCard[]
  research: ResearchView[]
  documents: DocumentCard[]
  stories: StoryCard[]
  contacts: ContactView[]
  updatedAt: string
}

/** What belongs to a project, asked for beside it. */
export type AroundProject = {
  modules: readonly ModuleDoc[]
  research: readonly ResearchDoc[]
  documents: readonly DocumentDoc[]
  stories: readonly StoryDoc[]
  contacts: readonly ContactDoc[]
}

const takesPart = (project: NamedProject) =>
  (project.municipalities ?? []).flatMap(({ municipality, role }) => {
    const doc = seen(municipality)
    return doc ? [{ doc, part: role ?? ('site' as const) }] : []
  })

/** The part a municipality takes in a project, if any. */
export function partIn(project: NamedProject, municipalityId: string): 'site' | 'partner' | undefined {
  const entry = (project.municipalities ?? []).find(
    ({ municipality }) => (seen(municipality)?.id ?? municipality) === municipalityId,
  )
  return entry && (entry.role ?? 'site')
}

const countOf = (doc: NamedProject, part: 'site' | 'partner') =>
  (doc.municipalities ?? []).filter(({ role }) => (role ?? 'site') === part).length

export function projectCard(doc: NamedProject, locale: Locale): ProjectCard {
  return {
    to: { kind: 'project', slug: doc.slug },
    seed: doc.slug,
    name: doc.shortName ?? doc.slug,
    title: pick(doc.title, locale) ?? { text: doc.shortName ?? doc.slug, lang: locale },
    summary: pick(doc.summary, locale),
    status: doc.status ?? undefined,
    startDate: doc.startDate ?? undefined,
    endDate: doc.endDate ?? undefined,
    siteCount: countOf(doc, 'site'),
    partnerCount: countOf(doc, 'partner'),
    countryCount: (doc.partners ?? []).length,
    picture: pictureView(doc.cover, locale),
  }
}

const texts = (entries: ProjectDoc['purposes'], locale: Locale) =>
  (entries ?? []).flatMap((entry) => pick(entry.text, locale) ?? [])

export function projectView(doc: ProjectDoc, around: AroundProject, locale: Locale): ProjectView {
  return {
    ...projectCard(doc, locale),
    languages: languagesOf([doc.title, doc.summary, doc.body]),
    body: richText(doc.body, locale),
    aim: pick(doc.aim, locale),
    overallAim: pick(doc.overallAim, locale),
    targetGroup: pick(doc.targetGroup, locale),
    trainingAudience: pick(doc.trainingAudience, locale),
    purposes: texts(doc.purposes, locale),
    funders: (doc.funders ?? []).map((funder) => ({
      name: funder.name ?? '',
      expanded: pick(funder.expanded, locale),
      isEU: funder.isEU ?? false,
      notice: pick(funder.notice, locale),
      reference: funder.reference ?? undefined,
    })),
    partners: (doc.partners ?? []).flatMap(({ country, organisation }) =>
      country ? [{ country, name: seen(organisation)?.name, url: safeAddress(seen(organisation)?.url) }] : [],
    ),
    places: takesPart(doc).map(({ doc: municipality, part }) => ({ ...placeOf(municipality, locale), part })),
    quotes: (doc.quotes ?? []).flatMap((quote) => {
      const text = pick(quote.text, locale)
      return text ? [{ text, attribution: quote.attribution ?? undefined }] : []
    }),
    glossary: wordsOf(doc, locale),
    materialLanguage: doc.materialLanguage ?? undefined,
    pageLanguage: doc.pageLanguage ?? undefined,
    modules: around.modules.map((module) => moduleCard(module, locale)),
    research: around.research.map((item) => researchView(item, locale)),
    documents: around.documents.map((document) => documentCard(document, locale)),
    stories: around.stories.map((story) => storyCard(story, locale)),
    contacts: around.contacts.map((contact) => contactView(contact, locale)),
    updatedAt: doc.updatedAt,
  }
}
