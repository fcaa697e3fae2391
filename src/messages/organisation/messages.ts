/** The organisation's sentences in each language, kept apart from the interface's: another organisation says others. */
import type { Locale } from '@/domain/locales'
import { ar } from './ar'
import { en } from './en'
import { prs } from './prs'
import { so } from './so'
import { type OrganisationMessages, sv } from './sv'
import { svLl } from './sv-ll'
import { ti } from './ti'
import { uk } from './uk'

export const organisationMessages: Record<Locale, OrganisationMessages> = {
  sv,
  'sv-ll': svLl,
  en,
  ar,
  so,
  uk,
  prs,
  ti,
  // Until these speak for the organisation too.
  ...{ fi: en, pl: en, fa: en, tr: en, fr: en, de: en },
}
