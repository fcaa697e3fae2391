/**
 * The safeguarding gates: what a document says and shows, before readers see it. In the data layer, so that no form,
 * role or token passes them. Also files' evidence, scanning and blur: everything that protects the people in pictures.
 */
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import type { Finding } from '@/domain/workflow/finding'
import type { TransitionName } from '@/domain/workflow/transitions'
import { childrenInCareOf } from './children-in-care'
import { activityFindings, fundingFindings } from './document-findings'
import { pictureFindings } from './picture-findings'
import { privacyFindings } from './privacy-findings'
import { shownBy } from './shown'
import { readReasons, type WarningReason } from './warning-reasons'

export type GateQuestion = {
  readonly req: PayloadRequest
  readonly collection: ReviewedKind
  readonly id: string
  /** The document in all languages at depth 0. */
  readonly doc: Readonly<Record<string, unknown>>
  readonly transition: TransitionName
}

/** A finding, and why it may stand where safeguarding has written that. */
export type JudgedFinding = Finding & { readonly reason?: WarningReason }

/** @returns what blocks; empty when the gates are green */
export async function runGates(question: GateQuestion): Promise<Finding[]> {
  const findings = await findingsOf(question)
  return findings.filter(({ reason }) => reason === undefined)
}

/** @returns everything found, warnings that may stand included: what the review page shows */
export async function findingsOf(question: GateQuestion): Promise<JudgedFinding[]> {
  const { req, collection, id, doc, transition } = question
  const shown = await shownBy(req, collection, doc)
  const childrenInCare = await childrenInCareOf(req, collection, id, doc)
  const findings = [
    ...(await privacyFindings(req, collection, doc, shown)),
    ...pictureFindings(shown, childrenInCare),
    ...fundingFindings(doc),
    ...(await activityFindings(req, doc, transition)),
  ]
  const reasons = await readReasons(req, { kind: collection, id })
  return findings.map((finding) => {
    const reason = finding.severity === 'warn' ? reasons[finding.fingerprint] : undefined
    return reason ? { ...finding, reason } : finding
  })
}
