/** What every page is told about the request it answers: there is no React context on this site, only this. */
import type { SiteFrame } from '@/content/site-frame'
import { defaultLocale, type Locale, localeFacts } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { pathTo } from '@/domain/routes'
import { formatting } from '@/messages/site/formatting'
import type { SiteMessages } from '@/messages/site/sv'
import type { FormState } from '@/site/frame/form-state'
import type { SiteLook } from '@/site/frame/look'

export type Frame = {
  locale: Locale
  route: Route
  /** What its address holds besides, with the `?`: kept when the reader changes the language. */
  query?: string
  say: SiteMessages
  site: SiteFrame
  look: SiteLook
  /** Scheme and host, for the few places that want a whole address. */
  origin: string
  /** Set when the page is shown before it is live. */
  preview?: Preview
}

/** What a page says of itself while it is only a preview. */
export type Preview = {
  /** The same preview in every language. */
  paths: Readonly<Record<Locale, string>>
  savedAt: string | undefined
  isLatest: boolean
  /** For somebody outside: until when she can open it, and her answer. */
  guest?: { until: string; path: string; hasAnswered: boolean; answer: FormState<AnswerField> }
  /** Of the site as a release will make it: how many of its texts are shown so, and until when the link works. */
  release?: { pinned: number; places: number; until: string }
}

export type AnswerField = 'comment' | 'guest'

/** The path of a route in the language of the page, or an address elsewhere as it is. */
export function href(to: Route | string, frame: Frame): string {
  return typeof to === 'string' ? to : pathTo(to, frame.locale)
}

/** Dates, sizes and names of countries and languages as the reader's language writes them. */
export const write = (frame: Frame) => formatting(frame.locale)

/** `lang` and `dir` for what the site says itself in the middle of content, which may be in another language. */
export function unmarked({ locale }: Frame): Marked {
  const { htmlLang, dir } = localeFacts[locale]
  return htmlLang === localeFacts[defaultLocale].htmlLang ? {} : { lang: htmlLang, dir }
}

type Marked = { lang?: string; dir?: 'ltr' | 'rtl' }

/** `lang` and `dir` for content that is in another language than the page around it. */
export function marked(lang: Locale, frame: Frame): Marked {
  const [there, here] = [localeFacts[lang], localeFacts[frame.locale]]
  if (there.htmlLang === here.htmlLang) return {}
  return {
    lang: there.htmlLang,
    ...(there.dir === here.dir && lang !== defaultLocale ? {} : { dir: there.dir }),
  }
}
