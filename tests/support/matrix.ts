/** The complete state × transition × role matrix, as text that one can read. */
import { decide } from '@/domain/workflow/decide'
import { type LiveState, liveStates, type WorkingState, workingStates } from '@/domain/workflow/states'
import type { Actor } from '@/domain/workflow/subject'
import { type TransitionName, transitionNames } from '@/domain/workflow/transitions'
import { actors, aSubject } from './subjects'

const now = new Date('2026-03-01T08:00:00Z')

/** The best command anybody could send: what is refused is refused for who and where, not for a missing word. */
const best = {
  expected: 'v1',
  note: 'a reason that is long enough',
  at: new Date('2026-03-02T08:00:00Z'),
  now,
}

/** The subject as it would be in that state: what is approved has its hash, what was forced has a forcer. */
export function subjectIn(working: WorkingState, live: LiveState) {
  const isApproved = ['approved', 'scheduled', 'failed_to_publish'].includes(working)
  return aSubject({
    working,
    live,
    approvedHash: isApproved ? 'hash' : null,
    claimant: working === 'in_review' ? 'reviewer' : null,
    forcedBy: live === 'live_unreviewed' ? 'force' : null,
  })
}

function outcome(name: TransitionName, working: WorkingState, live: LiveState, actor: Actor): string {
  const decision = decide({ ...best, name }, subjectIn(working, live), actor)
  if (!decision.allowed) return decision.because
  const { to } = decision
  const moves = [to.working !== working ? to.working : '', to.live !== live ? to.live : ''].filter(Boolean)
  return `YES${moves.length > 0 ? ` → ${moves.join(', ')}` : ''}`
}

/** One block per transition; in it, one line per state that differs, and who may or why not. */
export function matrix(): string {
  return transitionNames.map((name) => `## ${name}\n${linesOf(name)}`).join('\n\n')
}

function linesOf(name: TransitionName): string {
  return Object.entries(actors)
    .map(([who, actor]) => {
      const states = new Map<string, [WorkingState, LiveState][]>()
      for (const working of workingStates) {
        for (const live of liveStates) {
          const result = outcome(name, working, live, actor)
          states.set(result, [...(states.get(result) ?? []), [working, live]])
        }
      }
      const results = [...states].map(([result, where]) => `    ${result}: ${summary(where)}`)
      return `  ${who}\n${results.join('\n')}`
    })
    .join('\n')
}

/** `draft(never live)` for a working state with some live states, `draft` alone for all of them. */
function summary(states: readonly [WorkingState, LiveState][]): string {
  if (states.length === workingStates.length * liveStates.length) return 'always'
  return workingStates
    .map((working) => ({ working, lives: states.filter(([one]) => one === working).map(([, live]) => live) }))
    .filter(({ lives }) => lives.length > 0)
    .map(({ working, lives }) =>
      lives.length === liveStates.length ? working : `${working}(${lives.join(' ')})`,
    )
    .join(', ')
}
