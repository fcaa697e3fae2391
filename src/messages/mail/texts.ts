/** Sentences of the mail, by the reader's language. */
import type { WorkflowLanguage } from '../workflow/texts'
import { en } from './en'
import { type MailMessages, sv } from './sv'

const messages: Record<WorkflowLanguage, MailMessages> = { sv, en }

export function mailTexts(language: WorkflowLanguage): MailMessages {
  return messages[language]
}
