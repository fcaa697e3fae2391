/** The public site's sentences in each language. */
import type { Locale } from '@/domain/locales'
import { ar } from './ar'
import { en } from './en'
import { prs } from './prs'
import { so } from './so'
import { type SiteMessages, sv } from './sv'
import { svLl } from './sv-ll'
import { ti } from './ti'
import { uk } from './uk'

export const siteMessages: Record<Locale, SiteMessages> = { sv, 'sv-ll': svLl, en, ar, so, uk, prs, ti }
