/** What the writing desk says, in each language of the site. Of those that nobody has written yet, in English. */
import type { Locale } from '@/domain/locales'
import { ar } from './ar'
import { en } from './en'
import { fi } from './fi'
import { prs } from './prs'
import { so } from './so'
import { type DeskMessages, sv } from './sv'
import { svLl } from './sv-ll'
import { ti } from './ti'
import { uk } from './uk'

const messages: Partial<Record<Locale, DeskMessages>> = {
  ...{ sv, 'sv-ll': svLl, en, ar, so, uk, prs, ti },
  fi,
}

export const deskMessages = (locale: Locale): DeskMessages => messages[locale] ?? en

/** In which language a page of that one speaks. */
export const spokenAtDesk = (locale: Locale): Locale => (messages[locale] ? locale : 'en')
