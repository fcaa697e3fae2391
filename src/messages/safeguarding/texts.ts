/** The safeguarding side's texts, by the language of whoever works there. */
import { adminLanguageOf } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import { type SafeguardingMessages, sv } from './sv'

const messages: Record<AdminLanguage, SafeguardingMessages> = { sv, en, fi }

/** @param language as Payload knows it */
export function safeguardingTexts(language: string | undefined): SafeguardingMessages {
  return messages[adminLanguageOf(language)]
}
