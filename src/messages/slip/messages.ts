/** The words of a slip in each language. */
import type { Locale } from '@/domain/locales'
import { slip as ar } from './ar'
import { slip as de } from './de'
import { slip as en } from './en'
import { slip as fa } from './fa'
import { slip as fi } from './fi'
import { slip as fr } from './fr'
import { slip as pl } from './pl'
import { slip as prs } from './prs'
import { slip as so } from './so'
import { type SlipMessages, slip as sv } from './sv'
import { slip as svLl } from './sv-ll'
import { slip as ti } from './ti'
import { slip as tr } from './tr'
import { slip as uk } from './uk'

export const slipMessages: Record<Locale, SlipMessages> = {
  ...{ sv, 'sv-ll': svLl, en, ar, so, uk, prs, ti },
  ...{ fi, pl, fa, tr, fr, de },
}
