/** The texts of the editorial views, by the language of whoever works there. */
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { type ReviewMessages, sv } from './sv'

const messages: Record<AdminLanguage, ReviewMessages> = { sv, en }

export function reviewTexts(language: AdminLanguage): ReviewMessages {
  return messages[language]
}
