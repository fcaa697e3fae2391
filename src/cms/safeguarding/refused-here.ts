import type { Refusal } from '@/domain/workflow/refusals'
import { safeguardingTexts } from '@/messages/safeguarding/texts'
import type { WorkflowLanguage } from '@/messages/workflow/texts'
import { Refused } from '../http/refused'

/** A no about a picture or a consent, in the shape and with the status of every other; its sentence speaks of pictures. */
export function refusedHere(because: Refusal, language: WorkflowLanguage): Response {
  const { status, message } = new Refused(because, language)
  const own: Partial<Record<Refusal, string>> = safeguardingTexts(language).refusals
  return Response.json({ because, message: own[because] ?? message }, { status })
}
