/** Sentences about the workflow, for the API, the admin and the mail. */
import type { AdminLanguage } from '@/domain/languages'
import type { Refusal } from '@/domain/workflow/refusals'
import { listText } from '../admin/language-names'
import { en } from './en'
import { fi } from './fi'
import { sv, type WorkflowMessages } from './sv'

const messages: Record<AdminLanguage, WorkflowMessages> = { sv, en, fi }

export function workflowTexts(language: AdminLanguage): WorkflowMessages {
  return messages[language]
}

/** When somebody who did too much at once may go on. */
export function goOnText(seconds: number, language: AdminLanguage): string {
  return messages[language].goOn(Math.ceil(seconds / 60))
}

/** Who can review instead. */
export function readByText(names: readonly string[], language: AdminLanguage): string {
  return messages[language].readBy(listText(names, language))
}

export function refusalText(because: Refusal, language: AdminLanguage): string {
  return messages[language].refusals[because]
}
