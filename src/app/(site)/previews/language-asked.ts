/** In which language a preview is shown: as its address says, or as the browser asks. */
import { isLocale, type Locale, localeFacts, locales } from '@/domain/locales'

const mostAsked = 20

export function languageInQuery(query: URLSearchParams): Locale | undefined {
  const asked = query.get('locale') ?? ''
  return isLocale(asked) ? asked : undefined
}

/** The first that the browser asks for and the site has. */
export function languageAsked(headers: Headers): Locale {
  const tags = (headers.get('accept-language') ?? '').toLowerCase().split(',').slice(0, mostAsked)
  for (const tag of tags) {
    // Dari is Persian as it is written in Afghanistan: whoever asks for Persian reads it.
    const language = tag.trim().split(/[-;]/)[0]?.replace(/^fa$/, 'prs')
    const found = locales.find((locale) => localeFacts[locale].prefix === language)
    if (found) return found
    if (language === 'sv') return 'sv'
  }
  return 'sv'
}
