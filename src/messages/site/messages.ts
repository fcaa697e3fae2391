/** The public site's sentences in each language. */
import type { Locale } from '@/domain/locales'
import { en } from './en'
import { type SiteMessages, sv } from './sv'

export const siteMessages: Record<Locale, SiteMessages> = {
  sv,
  'sv-ll': sv,
  en,
  ar: sv,
  so: sv,
  uk: sv,
  prs: sv,
  ti: sv,
}
