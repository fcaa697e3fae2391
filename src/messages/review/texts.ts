/** The texts of the editorial views, by the language of whoever works there. */
import type { WorkflowLanguage } from '../workflow/texts'
import { en } from './en'
import { type ReviewMessages, sv } from './sv'

const messages: Record<WorkflowLanguage, ReviewMessages> = { sv, en }

export function reviewTexts(language: WorkflowLanguage): ReviewMessages {
  return messages[language]
}
