/** What became of something that was sent. */
import { refusalIn, type Told } from '../api'

export type Outcome =
  | 'sent'
  /** No coverage, or the house is busy: again later. */
  | 'noAnswer'
  /** What she wrote is kept, and there is no room to note how far it comes: again when there is. */
  | 'almostFull'
  | 'signedOut'
  /** Somebody else is signed in. */
  | 'other'
  /** Saved by somebody else meanwhile: she puts both together. */
  | 'conflict'
  | 'refused'

/** What is tried again by itself. */
export const isForLater = (outcome: Outcome): boolean => outcome === 'noAnswer' || outcome === 'almostFull'

/** Of something that was thrown: a telephone that is full, or code that cannot be fetched without coverage. */
export const outcomeOfError = (error: unknown): Outcome =>
  (error as Error | null)?.name === 'QuotaExceededError' ? 'almostFull' : 'noAnswer'

/** Of an answer that was no yes. */
export function outcomeOf(told: Told): 'signedOut' | 'noAnswer' | 'refused' {
  const { status } = told
  const { because } = refusalIn(told)
  if (status === 401 || because === 'notSignedIn') return 'signedOut'
  const passes = status === 0 || status === 429 || status >= 500 || because === 'handInUnderWay'
  return passes ? 'noAnswer' : 'refused'
}
