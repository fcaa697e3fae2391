/** The public site's sentences in each language. */
import type { Locale } from '@/domain/locales'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { fa } from './fa'
import { fi } from './fi'
import { fr } from './fr'
import { pl } from './pl'
import { prs } from './prs'
import { so } from './so'
import { type SiteMessages, sv } from './sv'
import { svLl } from './sv-ll'
import { ti } from './ti'
import { tr } from './tr'
import { uk } from './uk'

export const siteMessages: Record<Locale, SiteMessages> = {
  ...{ sv, 'sv-ll': svLl, en, ar, so, uk, prs, ti },
  ...{ fi, pl, fa, tr, fr, de },
}
