import type { ReleaseState } from '@/domain/releases/acts'
import type { Words } from '../words/words'
import '../ui/state-pill.css'

/** Colour says the same as the word, as it does of a text. */
const tones = {
  open: 'waiting',
  scheduled: 'good',
  failed: 'stopped',
  live: 'good',
  withdrawn: 'stopped',
  cancelled: 'quiet',
} as const satisfies Record<ReleaseState, string>

export function ReleasePill({ state, words }: { readonly state: ReleaseState; readonly words: Words }) {
  return <span className={`state-pill state-pill--${tones[state]}`}>{words.releases.states[state]}</span>
}
