/** What is said while somebody is asked for a yes, in each language of the desk; where nobody has written it yet, in English. */
import type { Locale } from '@/domain/locales'
import { ar } from './ar'
import { en } from './en'
import { fi } from './fi'
import { prs } from './prs'
import { so } from './so'
import { type AskingMessages, sv } from './sv'
import { svLl } from './sv-ll'
import { ti } from './ti'
import { uk } from './uk'

const messages: Partial<Record<Locale, AskingMessages>> = {
  ...{ sv, 'sv-ll': svLl, en, ar, so, uk, prs, ti },
  fi,
}

export const askingMessages = (locale: Locale): AskingMessages => messages[locale] ?? en

/** In which language whoever reads that one is spoken to. */
export const spokenWhenAsking = (locale: Locale): Locale => (messages[locale] ? locale : 'en')
