/** What the personal-data check says: which rule, where, how grave, and an excerpt that gives nothing away. */
import type { Locale } from '../locales'

/** `block` must go before the text does; `warn` may stand when safeguarding has written why. */
export type Severity = 'block' | 'warn'

export const privacyRules = [
  'personal-number',
  'personal-identity-code',
  'email-address',
  'phone-number',
  'home-address',
  'name-with-age',
  'place-near-child',
  'background-near-child',
  'recurring-time-and-place',
  'few-participants',
  'stigmatising-words',
  'name-in-alt-text',
  'triangle-of-risk',
] as const

export type PrivacyRule = (typeof privacyRules)[number]

export type Finding = {
  readonly rule: PrivacyRule
  readonly severity: Severity
  /** Path of the field, such as `body` or `quotes.0.text`. */
  readonly field: string
  readonly locale?: Locale
  /** Offsets into the text as it was written, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** The place found, with names and numbers masked: never the full value. */
  readonly excerpt: string
}

/** What one rule answers, in offsets of the normalised text. */
export type Match = {
  readonly start: number
  readonly end: number
  readonly severity: Severity
  /** The stretch that the excerpt shows, where that is more than the place itself. */
  readonly around?: readonly [start: number, end: number]
  /** Parts to show in the excerpt as they are; everything else is masked. */
  readonly shown?: readonly (readonly [start: number, end: number])[]
}
