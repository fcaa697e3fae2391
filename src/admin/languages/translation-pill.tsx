import type { TranslationState } from '@/domain/translations/state'
import type { Words } from '../words/words'
import '../ui/state-pill.css'

const tones = {
  missing: '',
  stale: 'attention',
  partial: 'attention',
  unread: 'waiting',
  done: 'good',
} as const satisfies Record<TranslationState, string>

/** How a translation stands, in one word. */
export function TranslationPill({
  state,
  words,
}: {
  readonly state: TranslationState
  readonly words: Words
}) {
  const tone = tones[state]
  return (
    <span className={tone ? `state-pill state-pill--${tone}` : 'state-pill'}>
      {words.review.languages.states[state]}
    </span>
  )
}
