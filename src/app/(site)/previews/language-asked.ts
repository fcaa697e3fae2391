/** In which language a preview is shown: as its address says, or as the browser asks. */
import Negotiator from 'negotiator'
import { defaultLocale, isLocale, type Locale, localeFacts, taggedLocales } from '@/domain/locales'

const longestHeader = 500

export function languageInQuery(query: URLSearchParams): Locale | undefined {
  const asked = query.get('locale') ?? ''
  return isLocale(asked) ? asked : undefined
}

/** Who reads the one reads the other: Dari is Persian as it is written in Afghanistan. */
const standIns: Readonly<Record<string, string>> = { fa: 'prs', prs: 'fa' }

const speaking = (language = '') => taggedLocales.find((locale) => localeFacts[locale].htmlLang === language)

/** The one that the browser likes best of those that the site has. */
export function languageAsked(headers: Headers): Locale {
  const header = (headers.get('accept-language') ?? '').slice(0, longestHeader)
  for (const tag of new Negotiator({ headers: { 'accept-language': header } }).languages()) {
    const [language = ''] = tag.toLowerCase().split('-')
    const found = speaking(language) ?? speaking(standIns[language])
    if (found) return found
  }
  return defaultLocale
}
