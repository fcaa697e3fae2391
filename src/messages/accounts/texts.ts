/** The texts about accounts, by the language of whoever reads them. */
import { adminLanguageOf } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import { type AccountMessages, sv } from './sv'

const messages: Record<AdminLanguage, AccountMessages> = { sv, en, fi }

/** @param language as Payload knows it */
export function accountTexts(language: string | null | undefined): AccountMessages {
  return messages[adminLanguageOf(language)]
}
