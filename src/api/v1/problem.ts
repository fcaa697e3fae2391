/** What went wrong, as RFC 9457 has machines told: a code that stays, and a sentence in the language that was asked for. */
import { adminLanguageOf } from '@/domain/admin-languages'
import { type ProblemCode, problemStatus } from '@/domain/api-problems'
import type { LiveState } from '@/domain/workflow/states'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { apiTexts } from '@/messages/api/texts'
import { languageOf } from '../language-of'

export type Problem = {
  /** Whose parameter it is, and what may stand there. */
  readonly parameter?: string
  readonly known?: string
  /** How it was taken from readers. */
  readonly what?: LiveState
  /** Why it was withdrawn; nothing is said of why something was taken down. */
  readonly because?: WithdrawalReason
  /** What two people want readers to know of it. */
  readonly notice?: string
  /** Where readers are sent instead. */
  readonly instead?: string
}

/** The language that was asked for, where we speak it to machines. */
function spoken(request: Request) {
  const lang = new URL(request.url).searchParams.get('lang')
  return lang === null ? languageOf(request) : adminLanguageOf(lang, 'en')
}

/**
 * @param code also the end of its `type`, an address that leads to what it means
 * @param waits seconds until it may be asked again
 * @returns an answer of the type `application/problem+json`
 */
export function problem(request: Request, code: ProblemCode, more: Problem = {}, waits?: number): Response {
  const status = problemStatus[code]
  const language = spoken(request)
  const body = {
    type: `/api/v1#${code}`,
    code,
    status,
    title: apiTexts[language].problems[code],
    ...more,
  }
  return Response.json(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      ...((status >= 500 || waits !== undefined) && { 'cache-control': 'no-store' }),
      ...(waits !== undefined && { 'retry-after': String(waits) }),
    },
  })
}
