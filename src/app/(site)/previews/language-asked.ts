/** In which language a preview is shown: as its address says, or as the browser asks. */
import Negotiator from 'negotiator'
import { isLocale, type Locale, localeFacts, locales } from '@/domain/locales'

const longestHeader = 500

export function languageInQuery(query: URLSearchParams): Locale | undefined {
  const asked = query.get('locale') ?? ''
  return isLocale(asked) ? asked : undefined
}

/** The one that the browser likes best of those that the site has. */
export function languageAsked(headers: Headers): Locale {
  const header = (headers.get('accept-language') ?? '').slice(0, longestHeader)
  for (const tag of new Negotiator({ headers: { 'accept-language': header } }).languages()) {
    // Dari is Persian as it is written in Afghanistan: whoever asks for Persian reads it.
    const language = tag.toLowerCase().split('-')[0]?.replace(/^fa$/, 'prs')
    const found = locales.find((locale) => localeFacts[locale].prefix === language)
    if (found) return found
    if (language === 'sv') return 'sv'
  }
  return 'sv'
}
