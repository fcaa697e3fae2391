/**
 * The slip that goes home with whoever has said yes: a link that takes it back, and beside it a code that shows what it
 * was. Hexadecimal, because addresses are written in small letters and whatever looks like a key stays out of the log;
 * digits alone, because everybody who reads any script can type them.
 */
import { normalise } from '../privacy/normalise'
import { hasRole, type Person } from '../roles'
import type { Refusal } from '../workflow/refusals'
import type { Channel, Purpose } from './consent'

/** 160 bits: nobody finds one by trying. */
export const slipSecretBytes = 20

export const isSlipSecret = (text: string): boolean => /^[0-9a-f]{40}$/.test(text)

const codeDigits = 8
export const slipCodes: number = 10 ** codeDigits

export const isSlipCode = (text: string): boolean => /^\d{8}$/.test(text)

/** @returns the code that somebody typed, in the digits of her script and with her spaces; null where it is none */
export function readSlipCode(typed: string): string | null {
  const code = normalise(typed.slice(0, 100)).text.replaceAll(/[\s-]/g, '')
  return isSlipCode(code) ? code : null
}

/** As it is printed and read aloud. */
export const spacedSlipCode = (code: string): string => code.replace(/^(\d{4})/, '$1 ')

/** The code of a number below `slipCodes`. */
export const slipCodeOf = (drawn: number): string => String(drawn).padStart(codeDigits, '0')

/** Where a link stands: `given` can be taken back, `takenBack` has been, `unknown` leads to no consent. */
export type Yes = 'given' | 'takenBack' | 'unknown'

/** What she said yes to, for whoever has shown the code. */
export type Agreed = {
  readonly purposes: readonly Purpose[]
  readonly channels: readonly Channel[]
  readonly since: string
  /** Since when the words had been live that she was given; of a form on paper nobody knows. */
  readonly wordsSince: string | null
  readonly until: string
  /** Each under an address of its own. */
  readonly pictures: readonly SlipPicture[]
}

/** @property token as the address holds it */
export type SlipPicture = { readonly token: string; readonly alt: string }

/** A consent as it is judged whether somebody may make a slip of it. */
export type Slippable = {
  readonly madeBy: string | null
  readonly municipality: string | null
  readonly isWithdrawn: boolean
  readonly hasSlip: boolean
}

/**
 * Who makes a slip anew takes from the one at home that its code shows anything, so that is safeguarding's; the first
 * is handed over by whoever wrote the consent down.
 *
 * @returns why this person may not, or null when she may
 */
export function decideSlip(
  { madeBy, municipality, isWithdrawn, hasSlip }: Slippable,
  person: Person,
): Refusal | null {
  if (!hasRole(person, 'safeguarding')) {
    const isOwn = municipality !== null && municipality === person.municipality
    if (!hasRole(person, 'leader') || !isOwn) return 'notYours'
    if (madeBy !== person.id || hasSlip) return 'wrongRole'
  }
  return isWithdrawn ? 'wrongState' : null
}

/** The answer of `POST /api/consents/{id}/slip`: all that is printed. */
export type MadeSlip = {
  readonly link: string
  readonly code: string
  /** The link, as a picture in SVG. */
  readonly qr: string
  readonly paper: {
    readonly lang: string
    readonly dir: 'ltr' | 'rtl'
    readonly title: string
    readonly text: string
    readonly code: string
    readonly codeText: string
  }
}
