/** A municipality: where it lies and, on its own page, everything that happens there. */
import type { Locale } from '@/domain/locales'
import { type ContactView, contactView } from './contact-view'
import type { ContactDoc, MunicipalityDoc, ProjectDoc, StoryDoc } from './document-shapes'
import { languagesOf, pick, type Said } from './pick'
import { type Picture, pictureView } from './picture'
import { type Place, placeOf } from './place'
import { type ProjectCard, partIn, projectCard } from './project-view'
import { type RichText, richText } from './rich-text'
import { type StoryCard, storyCard } from './story-view'

export type MunicipalityCard = Place & { projects: { name: string; part: 'site' | 'partner' }[] }

export type MunicipalityView = Place & {
  languages: Locale[]
  summary: Said | undefined
  body: RichText | undefined
  picture: Picture | undefined
  stories: StoryCard[]
  contacts: ContactView[]
  projects: (ProjectCard & { part: 'site' | 'partner' })[]
  /** Every other place, for the map. */
  others: Place[]
  neighbours: MunicipalityCard[]
}

/** For lists and the map: the place and its part in each project. */
export function municipalityCard(
  doc: MunicipalityDoc,
  projects: readonly ProjectDoc[],
  locale: Locale,
): MunicipalityCard {
  return {
    ...placeOf(doc, locale),
    projects: projects.flatMap((project) => {
      const part = partIn(project, doc.id)
      return part ? [{ name: project.shortName ?? project.slug, part }] : []
    }),
  }
}

export function municipalityView(
  doc: MunicipalityDoc,
  around: {
    stories: readonly StoryDoc[]
    contacts: readonly ContactDoc[]
    projects: readonly ProjectDoc[]
    places: readonly MunicipalityCard[]
  },
  locale: Locale,
): MunicipalityView {
  const place = placeOf(doc, locale)
  return {
    ...place,
    languages: languagesOf([doc.summary, doc.body]),
    summary: pick(doc.summary, locale),
    body: richText(doc.body, locale),
    picture: pictureView(doc.cover, locale),
    stories: around.stories.map((story) => storyCard(story, locale)),
    contacts: around.contacts.map((contact) => contactView(contact, locale)),
    projects: around.projects.flatMap((project) => {
      const part = partIn(project, doc.id)
      return part ? [{ ...projectCard(project, locale), part }] : []
    }),
    others: around.places.filter(({ code }) => code !== doc.code),
    neighbours: nearestPlaces(place, around.places, 3),
  }
}
type Lies = { code: string; lat: number; lon: number }

const radians = Math.PI / 180

/** Exact enough to say which of two is nearer: degrees of longitude are shorter to the north. */
function apart(a: Lies, b: Lies): number {
  const shrunk = Math.cos(((a.lat + b.lat) / 2) * radians)
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * shrunk)
}

const nearestPlaces = <Place extends Lies>(to: Lies, places: readonly Place[], count: number): Place[] =>
  places
    .filter(({ code }) => code !== to.code)
    .toSorted((a, b) => apart(to, a) - apart(to, b))
    .slice(0, count)
