/** A piece of research that follows the work. */

import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { safeAddress } from '@/domain/safe-address'
import { type ResearchDoc, seen } from './document-shapes'
import { languagesOf, pick, type Said } from './pick'
import { type RichText, richText } from './rich-text'

export type ResearchView = {
  slug: string
  languages: Locale[]
  title: Said
  summary: Said | undefined
  body: RichText | undefined
  institution: string | undefined
  span: Said | undefined
  question: Said | undefined
  project: { to: Route; name: string } | undefined
  publications: { title: string; year: number | undefined; to: Route | string | undefined }[]
}

export function researchView(doc: ResearchDoc, locale: Locale): ResearchView {
  const project = seen(doc.project)
  return {
    slug: doc.slug,
    languages: languagesOf([doc.title, doc.summary, doc.body]),
    title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
    summary: pick(doc.summary, locale),
    body: richText(doc.body, locale),
    institution: doc.institution ?? undefined,
    span: pick(doc.span, locale),
    question: pick(doc.question, locale),
    project: project && {
      to: { kind: 'project', slug: project.slug },
      name: project.shortName ?? project.slug,
    },
    publications: (doc.publications ?? []).map(({ title, url, document, year }) => {
      const linked = seen(document)
      return {
        title: title ?? '',
        year: year ?? undefined,
        to: linked ? ({ kind: 'document', slug: linked.slug } as const) : safeAddress(url),
      }
    }),
  }
}
