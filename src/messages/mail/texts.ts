/** Sentences of the mail, by the reader's language. */
import type { AdminLanguage } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import { type MailMessages, sv } from './sv'

const messages: Record<AdminLanguage, MailMessages> = { sv, en, fi }

export function mailTexts(language: AdminLanguage): MailMessages {
  return messages[language]
}
