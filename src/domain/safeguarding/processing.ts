/** The record of processing (GDPR art. 30): what is done with personal data here. Its words are in messages/safeguarding. */
import type { Retention } from './retention'

/** One purpose each; a new collection about people gets a line here, and the type check asks for its words. */
export const processingActivities = [
  'consents',
  'pictures',
  'stories',
  'cases',
  'messages',
  'newsletter',
  'contacts',
  'accounts',
  'log',
  'attempts',
] as const

export type Processor = {
  readonly name: string
  readonly task: string | null
  readonly country: string | null
}

/** What the settings say: the answer of `GET /api/review/processing`. */
export type ProcessingRecord = {
  readonly organisation: string
  readonly contact: string | null
  readonly processors: readonly Processor[]
  readonly retention: Retention
  readonly consentMonths: number
  readonly madeAt: string
}
