/** Runs the safeguarding gates over one document. */
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/workflow/kinds'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { Finding } from './finding'

export type GateQuestion = {
  readonly req: PayloadRequest
  readonly collection: ReviewedKind
  readonly id: string
  /** The document in all languages at depth 0. */
  readonly doc: Readonly<Record<string, unknown>>
  readonly transition: TransitionName
}

/** @returns what blocks; empty when the gates are green */
export async function runGates(_question: GateQuestion): Promise<Finding[]> {
  return []
}
