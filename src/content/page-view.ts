/** A page built from blocks: privacy, about, and whatever the editors add. */
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import type { PageDoc } from './document-shapes'
import { languagesOf, pick, type Said } from './pick'
import { type Picture, pictureView } from './picture'
import { type RichText, richText } from './rich-text'

export type PageView = {
  to: Route
  languages: Locale[]
  title: Said
  summary: Said | undefined
  body: RichText | undefined
  picture: Picture | undefined
  contentNotice: Said | undefined
  hasQuickExit: boolean
  showsSupport: boolean
  updatedAt: string
}

export function pageView(doc: PageDoc, locale: Locale): PageView {
  return {
    to: { kind: 'page', slug: doc.slug },
    languages: languagesOf([doc.title, doc.summary, doc.body]),
    title: pick(doc.title, locale) ?? { text: doc.slug, lang: locale },
    summary: pick(doc.summary, locale),
    body: richText(doc.body, locale),
    picture: pictureView(doc.cover, locale),
    contentNotice: pick(doc.contentNotice, locale),
    hasQuickExit: doc.hasQuickExit ?? false,
    showsSupport: doc.showsSupport ?? false,
    updatedAt: doc.updatedAt,
  }
}
