/**
 * What is read to whoever is asked for a yes, in the order in which it is asked. The words are the organisation's, and
 * reviewed (I25); the list is the product's, since each field has a meaning in law (GDPR art. 7, 8 and 13).
 */
import { channels, purposes } from './consent'

export const ageBands = ['under7', 'from7', 'from13', 'from16', 'adult'] as const
export type AgeBand = (typeof ageBands)[number]

export const consentTextFields = [
  ...(['about', ...purposes, ...channels, 'howLong', 'refusing', 'takingBack'] as const),
  ...ageBands,
] as const
export type ConsentTextField = (typeof consentTextFields)[number]

/** Without these nobody can be asked. */
export const requiredConsentTexts = ['about', 'howLong', 'refusing', 'takingBack'] as const

/** The answer of `GET /api/consents/texts`. */
export type ConsentTexts = {
  /** The live version and the hash of its approval: what a yes is given to. */
  readonly version: string
  readonly hash: string
  /** In which there is all of it. */
  readonly languages: readonly string[]
  /** In the language asked for, or in the original where a field is not translated: each says which. */
  readonly texts: {
    readonly [Field in ConsentTextField]?: { readonly text: string; readonly language: string }
  }
}
