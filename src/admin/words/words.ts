/** The admin's texts in one language; safe on the server and in the browser. */
import { adminLanguageOf } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'
import type { ReleaseMessages } from '@/messages/releases/sv'
import { releaseTexts } from '@/messages/releases/texts'
import type { ReviewMessages } from '@/messages/review/sv'
import { reviewTexts } from '@/messages/review/texts'
import type { WorkflowMessages } from '@/messages/workflow/sv'
import { workflowTexts } from '@/messages/workflow/texts'

export type Words = {
  readonly language: AdminLanguage
  readonly workflow: WorkflowMessages
  readonly review: ReviewMessages
  readonly releases: ReleaseMessages
}

/** @param code the admin's language, as Payload knows it */
export function wordsIn(code: string): Words {
  const language = adminLanguageOf(code)
  return {
    language,
    workflow: workflowTexts(language),
    review: reviewTexts(language),
    releases: releaseTexts(language),
  }
}
