/** What search engines are told in schema.org's words: only what the page itself says. */
import type { DocumentView } from '@/content/document-view'
import type { ModuleView } from '@/content/module-view'
import type { MunicipalityView } from '@/content/municipality-view'
import type { ProjectView } from '@/content/project-view'
import type { StoryView } from '@/content/story-view'
import { localeFacts } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import type { Frame } from '@/site/frame/frame'

const context = 'https://schema.org'
const whole = (frame: Frame, to = frame.route) => frame.origin + pathTo(to, frame.locale)
const publisher = (frame: Frame) => ({ '@type': 'Organization', name: frame.site.organisation })
const language = (lang: keyof typeof localeFacts) => localeFacts[lang].htmlLang

export const organisationData = (frame: Frame) => ({
  '@context': context,
  '@type': 'WebSite',
  name: frame.site.name,
  url: whole(frame),
  inLanguage: language(frame.locale),
  publisher: publisher(frame),
})

export const storyData = (view: StoryView, frame: Frame) => ({
  '@context': context,
  '@type': 'Article',
  headline: view.title.text,
  description: view.summary?.text,
  inLanguage: language(view.title.lang),
  datePublished: view.publishedAt,
  dateModified: view.updatedAt,
  url: whole(frame, view.to),
  image: view.picture ? frame.origin + view.picture.src : undefined,
  author: publisher(frame),
  publisher: publisher(frame),
  contentLocation: view.place && { '@type': 'AdministrativeArea', name: view.place.name },
})

export const projectData = (view: ProjectView, frame: Frame) => ({
  '@context': context,
  '@type': 'Project',
  name: view.title.text,
  alternateName: view.name,
  description: view.summary?.text,
  url: whole(frame, view.to),
  foundingDate: view.startDate?.slice(0, 10),
  dissolutionDate: view.endDate?.slice(0, 10),
  parentOrganization: publisher(frame),
  funder: view.funders.map(({ name, expanded }) => ({
    '@type': 'Organization',
    name: expanded?.text ?? name,
  })),
  areaServed: view.places.map(({ officialName }) => ({ '@type': 'AdministrativeArea', name: officialName })),
})

export const moduleData = (view: ModuleView, frame: Frame) => ({
  '@context': context,
  '@type': 'LearningResource',
  name: view.title.text,
  description: view.summary?.text,
  inLanguage: language(view.title.lang),
  url: whole(frame, view.to),
  position: view.number,
  timeRequired: view.minutes ? `PT${view.minutes}M` : undefined,
  teaches: view.objectives.map(({ text }) => text),
  audience: view.audience && { '@type': 'Audience', audienceType: view.audience.text },
  version: view.version,
  license: view.licence,
  publisher: publisher(frame),
  dateModified: view.updatedAt,
})

export const placeData = (view: MunicipalityView, frame: Frame) => ({
  '@context': context,
  '@type': 'AdministrativeArea',
  name: view.officialName,
  alternateName: view.name,
  identifier: view.code,
  url: whole(frame, view.to),
  containedInPlace: view.county && { '@type': 'AdministrativeArea', name: view.county },
})

export const documentData = (view: DocumentView, frame: Frame) => ({
  '@context': context,
  '@type': view.kind === 'report' ? 'Report' : 'DigitalDocument',
  name: view.title.text,
  description: view.summary?.text,
  inLanguage: view.language,
  url: whole(frame, view.to),
  license: view.licence,
  publisher: publisher(frame),
  dateModified: view.updatedAt,
  encoding: view.file && { '@type': 'MediaObject', contentUrl: frame.origin + view.file.url },
})
