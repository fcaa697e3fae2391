/** The error that carries a refusal to whoever asked: REST, the admin or code. */
import { APIError } from 'payload'
import type { Finding } from '@/cms/safeguarding/finding'
import { isConflict, type Refusal } from '@/domain/workflow/refusals'
import { refusalText, type WorkflowLanguage } from '@/messages/workflow/texts'

export class Refused extends APIError {
  readonly because: Refusal
  readonly findings: readonly Finding[]

  constructor(because: Refusal, language: WorkflowLanguage, findings: readonly Finding[] = []) {
    const status = statusOf(because)
    super(refusalText(because, language), status, { because, findings }, true)
    this.because = because
    this.findings = findings
  }
}

function statusOf(because: Refusal): number {
  if (isConflict(because)) return 409
  if (because === 'gateIsRed' || because === 'namesSomebody') return 422
  if (because === 'missingVersion' || because === 'missingTime') return 400
  return 403
}
