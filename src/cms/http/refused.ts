/** The error that carries a refusal to whoever asked: REST, the admin or code. */
import { APIError } from 'payload'
import type { AdminLanguage } from '@/domain/languages'
import type { Finding } from '@/domain/workflow/finding'
import { isConflict, type Refusal } from '@/domain/workflow/refusals'
import { goOnText, readByText, refusalText } from '@/messages/workflow/texts'

type More = {
  /** Until she may go on. */
  readonly seconds?: number
  /** Names of those who may. */
  readonly readBy?: readonly string[]
}

export class Refused extends APIError {
  readonly because: Refusal
  readonly findings: readonly Finding[]

  /** Of the answer: when she may go on, in seconds. */
  readonly headers: Record<string, string>

  constructor(
    because: Refusal,
    language: AdminLanguage,
    findings: readonly Finding[] = [],
    { seconds, readBy = [] }: More = {},
  ) {
    const said = [
      refusalText(because, language),
      ...(seconds ? [goOnText(seconds, language)] : []),
      ...(readBy.length > 0 ? [readByText(readBy, language)] : []),
    ]
    super(said.join(' '), statusOf(because), { because, findings }, true)
    this.headers = seconds ? { 'Retry-After': String(seconds) } : {}
    this.because = because
    this.findings = findings
  }
}

function statusOf(because: Refusal): number {
  if (isConflict(because) || because === 'isNamed') return 409
  if (because === 'tooManyActs') return 429
  if (because === 'gateIsRed' || because === 'namesSomebody') return 422
  if (because === 'missingVersion' || because === 'missingTime') return 400
  return 403
}
