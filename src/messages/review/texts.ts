/** The texts of the editorial views, by the language of whoever works there. */
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import { type ReviewMessages, sv } from './sv'

const messages: Record<AdminLanguage, ReviewMessages> = { sv, en, fi }

export function reviewTexts(language: AdminLanguage): ReviewMessages {
  return messages[language]
}
