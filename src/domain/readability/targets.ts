/** How hard a text may be, by language and reader. Defaults of the law's "plain, simple and understandable". */
import { type Locale, localeFacts } from '../locales'

/** Who reads it: anybody, or people who work with children (training material, research). */
export type Audience = 'public' | 'professional'

export type Target = {
  /** Highest LIX, or null where the index says nothing: it was calibrated on Swedish and Germanic word lengths. */
  readonly lix: number | null
  /** Longest sentence in words before a hint asks for a full stop. */
  readonly sentence: number
}

const easy: Target = { lix: 30, sentence: 15 }
const byAudience = {
  public: { lix: 40, sentence: 25 },
  professional: { lix: 50, sentence: 30 },
} as const satisfies Record<Audience, Target>

/** Languages whose words LIX can measure. */
const measured: readonly Locale[] = ['sv', 'en']

/** @returns the target for a text in this language for these readers; an easy language is easy for everybody */
export function targetFor(locale: Locale, audience: Audience): Target {
  const { easyOf } = localeFacts[locale]
  const target = easyOf ? easy : byAudience[audience]
  return measured.some((one) => one === (easyOf ?? locale)) ? target : { ...target, lix: null }
}
