/** A story from a municipality. */
import { areaName } from '@/domain/area-names'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { type StoryDoc, seen } from './document-shapes'
import { languagesOf, pick, type Said } from './pick'
import { type Picture, pictureView } from './picture'
import { type RichText, richText } from './rich-text'

export type StoryCard = {
  to: Route
  /** What its paper picture is cut from when it has no photograph. */
  seed: string
  title: Said
  summary: Said | undefined
  place: { to: Route; name: string } | undefined
  date: string | undefined
  themes: readonly string[]
  picture: Picture | undefined
}

export type StoryView = StoryCard & {
  languages: Locale[]
  body: RichText | undefined
  project: { to: Route; name: string } | undefined
  /** What somebody said, and in which role. */
  quote: { text: Said; role: Said | undefined } | undefined
  /** What was done, and what whoever wants to do it elsewhere can do. */
  lessons: { did: Said | undefined; can: Said | undefined }[]
  writerRole: Said | undefined
  isNameFictional: boolean
  corrections: { date: string | undefined; text: Said }[]
  /** Undefined in a preview of what readers have never had. */
  publishedAt: string | undefined
  updatedAt: string
  reviewedAt: string | undefined
}

export function storyCard(doc: StoryDoc, locale: Locale): StoryCard {
  const place = seen(doc.municipality)
  return {
    to: { kind: 'story', slug: doc.slug },
    seed: doc.slug,
    title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
    summary: pick(doc.summary, locale),
    place: place && { to: { kind: 'municipality', slug: place.slug }, name: areaName(place, locale) },
    date: doc.activityDate ?? undefined,
    themes: doc.themes ?? [],
    picture: pictureView(doc.cover, locale),
  }
}

export function storyView(doc: StoryDoc, locale: Locale): StoryView {
  const project = seen(doc.project)
  return {
    ...storyCard(doc, locale),
    languages: languagesOf([doc.title, doc.summary, doc.body]),
    body: richText(doc.body, locale),
    project: project && {
      to: { kind: 'project', slug: project.slug },
      name: project.shortName ?? project.slug,
    },
    quote: quoteOf(doc, locale),
    lessons: (doc.lessons ?? []).flatMap((lesson) => {
      const [did, can] = [pick(lesson.did, locale), pick(lesson.can, locale)]
      return did || can ? [{ did, can }] : []
    }),
    writerRole: pick(doc.writerRole, locale),
    isNameFictional: doc.isNameFictional ?? false,
    corrections: (doc.corrections ?? []).flatMap((correction) => {
      const text = pick(correction.text, locale)
      return text ? [{ date: correction.date ?? undefined, text }] : []
    }),
    publishedAt: doc.firstPublishedAt,
    updatedAt: doc.updatedAt,
    reviewedAt: doc.reviewedAt,
  }
}

function quoteOf({ quote, quotedRole }: StoryDoc, locale: Locale): StoryView['quote'] {
  const text = pick(quote, locale)
  const role = pick(quotedRole, locale)
  // Beside words of another language it would be read out in theirs.
  return text && { text, role: role?.lang === text.lang ? role : undefined }
}
