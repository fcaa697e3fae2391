/** Sentences about the workflow, for the API, the admin and the mail. */
import type { Refusal } from '@/domain/workflow/refusals'
import { en } from './en'
import { sv, type WorkflowMessages } from './sv'

/** The languages of those who work here; readers have eight. */
export const workflowLanguages = ['sv', 'en'] as const
export type WorkflowLanguage = (typeof workflowLanguages)[number]

const messages: Record<WorkflowLanguage, WorkflowMessages> = { sv, en }

export function workflowTexts(language: WorkflowLanguage): WorkflowMessages {
  return messages[language]
}

/** When somebody who did too much at once may go on. */
export function goOnText(seconds: number, language: WorkflowLanguage): string {
  return messages[language].goOn(Math.ceil(seconds / 60))
}

export function refusalText(because: Refusal, language: WorkflowLanguage): string {
  return messages[language].refusals[because]
}
