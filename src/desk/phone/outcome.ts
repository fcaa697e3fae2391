/** What became of something that was sent. */
import { refusalIn, type Told } from '../api'

export type Outcome =
  | 'sent'
  /** No coverage, or the house is busy: again later. */
  | 'noAnswer'
  | 'signedOut'
  /** Somebody else is signed in. */
  | 'other'
  /** Saved by somebody else meanwhile: she puts both together. */
  | 'conflict'
  | 'refused'

/** Of an answer that was no yes. */
export function outcomeOf(told: Told): 'signedOut' | 'noAnswer' | 'refused' {
  const { status } = told
  const { because } = refusalIn(told)
  if (status === 401 || because === 'notSignedIn') return 'signedOut'
  const passes = status === 0 || status === 429 || status >= 500 || because === 'handInUnderWay'
  return passes ? 'noAnswer' : 'refused'
}
