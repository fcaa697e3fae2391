/** The words of releases, by the language of whoever works there. */
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import { type ReleaseMessages, sv } from './sv'

const messages: Record<AdminLanguage, ReleaseMessages> = { sv, en, fi }

export function releaseTexts(language: AdminLanguage): ReleaseMessages {
  return messages[language]
}
