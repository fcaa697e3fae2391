import { type LiveState, liveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { Words } from '../words/words'
import './state-pill.css'

/** Colour says the same as the word: waiting, needs you, good, stopped. */
const tones = {
  none: 'quiet',
  draft: 'quiet',
  submitted: 'waiting',
  in_review: 'waiting',
  changes_requested: 'attention',
  approved: 'good',
  scheduled: 'good',
  failed_to_publish: 'stopped',
  never: 'quiet',
  live: 'good',
  live_unreviewed: 'attention',
  withdrawn: 'stopped',
  taken_down: 'stopped',
} as const satisfies Record<WorkingState | LiveState, string>

export function WorkingPill({ state, words }: { readonly state: WorkingState; readonly words: Words }) {
  return <span className={`state-pill state-pill--${tones[state]}`}>{words.workflow.working[state]}</span>
}

export function LivePill({ state, words }: { readonly state: LiveState; readonly words: Words }) {
  return <span className={`state-pill state-pill--${tones[state]}`}>{words.workflow.live[state]}</span>
}

type States = { readonly working: WorkingState; readonly live: LiveState; readonly words: Words }

/** What is worked on, and what readers see; of a text that is only one of them, only that. */
export function StatePills({ working, live, words }: States) {
  const isSeen = live !== liveState.never
  return (
    <>
      {(working !== workingState.none || !isSeen) && <WorkingPill state={working} words={words} />}
      {isSeen && <LivePill state={live} words={words} />}
    </>
  )
}
