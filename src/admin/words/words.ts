/** The admin's texts in one language; safe on the server and in the browser. */
import type { ReviewMessages } from '@/messages/review/sv'
import { reviewTexts } from '@/messages/review/texts'
import type { WorkflowMessages } from '@/messages/workflow/sv'
import { type WorkflowLanguage, workflowTexts } from '@/messages/workflow/texts'

export type Words = {
  readonly language: WorkflowLanguage
  readonly workflow: WorkflowMessages
  readonly review: ReviewMessages
}

/** @param code the admin's language, as Payload knows it */
export function wordsIn(code: string): Words {
  const language: WorkflowLanguage = code === 'en' ? 'en' : 'sv'
  return { language, workflow: workflowTexts(language), review: reviewTexts(language) }
}
