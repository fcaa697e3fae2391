/**
 * A consent that was taken on the spot, perhaps without coverage, and sent when there was some: what may be filed as one
 * (GDPR art. 7.1). What it claims of itself is held against what the house knows.
 */
import { day } from '../day'
import { hasRole, type Person } from '../roles'
import type { Channel, ChildAnswer, Purpose, SignatureRole, WayOfAsking } from './consent'
import type { AgeBand, ConsentTextField } from './consent-texts'

export const mostDaysUnsent = 30

/** How much one may hold; coordinates are whole numbers from nothing to `widest`. */
export const sealedBounds = { pictures: 50, strokes: 100, points: 1000, widest: 10_000, note: 500 } as const

/** The finger's way over the glass, as numbers and nothing else, or what was said aloud, as the taker heard it. */
export type Signature =
  | { readonly kind: 'drawn'; readonly strokes: readonly (readonly Point[])[] }
  | { readonly kind: 'spoken'; readonly note: string }
export type Point = readonly [x: number, y: number]

/** What `POST /api/consents/sealed` takes. */
export type SealedBody = {
  readonly textVersion: string
  readonly textHash: string
  readonly language: string
  /** Of each part that was shown, the language that it was in; a telephone with an older script says nothing of it. */
  readonly shownIn?: { readonly [Field in ConsentTextField]?: string | undefined } | undefined
  /** Safeguarding says whose it is; a leader takes only her own municipality's. */
  readonly municipality?: string
  readonly ageBand: AgeBand
  readonly role: SignatureRole
  readonly purposes: readonly Purpose[]
  readonly channels: readonly Channel[]
  readonly childAsked: WayOfAsking
  readonly childAnswer: ChildAnswer
  /** Null where a child has said no: nobody signs for what nobody has agreed to. */
  readonly signature: Signature | null
  /** SHA-256 of each that was shown, in hexadecimal. */
  readonly pictures: readonly string[]
  readonly takenAt: string
  /** Made on the phone, so that it is in her hand before anybody has coverage. */
  readonly slip: { readonly secret: string; readonly code: string }
}

/** Minutes by which a phone's clock may be ahead of ours. */
const mostAhead = 5

const minute = 60_000

/** From when until when some version of the words was live. */
export type Life = { readonly from: Date; readonly until: Date | null }

/** A picture that it names and the house has, by its bytes. */
export type NamedPicture = {
  readonly municipality: string | null
  /** How many can be recognised in it, and how many of them have said yes. */
  readonly people: number
  readonly yeses: number
}

export type Sealed = {
  readonly municipality: string | null
  readonly takenAt: Date
  readonly childAnswer: string
  readonly isSigned: boolean
  readonly purposes: readonly string[]
  readonly channels: readonly string[]
  /** Of the version that it names, as far as the hash is that version's. */
  readonly lives: readonly Life[]
  readonly pictures: readonly NamedPicture[]
  /** Its slip is filed already, for another. */
  readonly isSlipTaken: boolean
}

export type SealedRefusal =
  | 'notYours'
  | 'takenInFuture'
  | 'takenTooLongAgo'
  | 'textNotLive'
  | 'yesToNothing'
  | 'notSigned'
  | 'foreignPicture'
  | 'othersPicture'
  | 'slipTaken'

/** @returns in which of its lives a version was live at a moment */
export const lifeAt = (lives: readonly Life[], at: Date): Life | undefined =>
  lives.find(({ from, until }) => from <= at && (until === null || at < until))

/**
 * A child's no is filed like every answer, whatever else was ticked: it closes.
 *
 * @returns why it is not filed, or null when it is
 */
export function decideSealed(sealed: Sealed, person: Person, now: Date): SealedRefusal | null {
  const { municipality, takenAt, childAnswer, isSigned, purposes, channels, lives, pictures, isSlipTaken } =
    sealed
  const isOwn = municipality !== null && municipality === person.municipality
  if (!hasRole(person, 'safeguarding') && !(hasRole(person, 'leader') && isOwn)) return 'notYours'
  if (takenAt.getTime() > now.getTime() + mostAhead * minute) return 'takenInFuture'
  if (takenAt.getTime() < now.getTime() - mostDaysUnsent * day) return 'takenTooLongAgo'
  if (!lifeAt(lives, takenAt)) return 'textNotLive'
  if (childAnswer !== 'no' && (purposes.length === 0 || channels.length === 0)) return 'yesToNothing'
  if (childAnswer !== 'no' && !isSigned) return 'notSigned'
  if (pictures.some((picture) => picture.municipality !== municipality)) return 'foreignPicture'
  // As many yeses as people: one more is about somebody who is not in it.
  if (pictures.some(({ people, yeses }) => yeses >= people)) return 'othersPicture'
  return isSlipTaken ? 'slipTaken' : null
}

/** Whether other words have been live since it was taken: it counts, and says so. */
export const isTextReplaced = (lives: readonly Life[]): boolean => lives.every(({ until }) => until !== null)

/** The answer of `POST /api/consents/sealed`. */
export type SealedAnswer = {
  readonly id: string
  readonly code: string
  readonly isTextReplaced: boolean
}
