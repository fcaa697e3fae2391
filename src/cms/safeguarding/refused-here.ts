import type { AdminLanguage } from '@/domain/languages'
import type { Refusal } from '@/domain/workflow/refusals'
import { safeguardingTexts } from '@/messages/safeguarding/texts'
import { Refused } from '../http/refused'

/** A no about a picture or a consent, in the shape and with the status of every other; its sentence speaks of pictures. */
export function refusedHere(because: Refusal, language: AdminLanguage): Response {
  const { status, message } = new Refused(because, language)
  const own: Partial<Record<Refusal, string>> = safeguardingTexts(language).refusals
  return Response.json({ because, message: own[because] ?? message }, { status })
}
