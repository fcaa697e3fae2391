/** One act for several texts: each goes through the door by itself, and one that is refused stops none of the others. */
import { type WorkingState, workingState } from '@/domain/workflow/states'
import { ask, type No } from '../api/ask'
import { addressOf, type Reference } from '../api/reference'
import type { TransitionInput } from '../review-panel/ask/questions'

/** A text as its row in the queue showed it. */
export type Picked = Reference & {
  readonly title: string | null
  readonly working: WorkingState
  /** The version that the row told of. */
  readonly version: string | null
}

export type Came = {
  readonly of: Picked
  /** Null when it is done. */
  readonly no: Pick<No, 'status' | 'because' | 'message' | 'findings'> | null
}

export type ManyAct = 'claim' | 'requestChanges'

/**
 * One after the other, so that a slow server is not asked for everything at once.
 * @param onCame told after each
 */
export async function actOnMany(
  name: ManyAct,
  picked: readonly Picked[],
  input: TransitionInput,
  onCame: (came: Came) => void,
): Promise<void> {
  for (const of of picked) onCame({ of, no: await actOn(name, of, input) })
}

async function actOn(name: ManyAct, of: Picked, input: TransitionInput): Promise<Came['no']> {
  if (name === 'requestChanges' && !of.version)
    return { status: 400, because: 'missingVersion', message: null, findings: [] }
  // What nobody reviews yet is not sent back by anybody: whoever does begins to review it.
  const steps =
    name === 'requestChanges' && of.working === workingState.submitted ? (['claim', name] as const) : [name]
  for (const step of steps) {
    const body = { ...(of.version && { expected: of.version }), ...(step === name && input) }
    const answer = await ask('POST', `${addressOf(of)}/transitions/${step}`, { body })
    if (answer.ok) continue
    // Half an act is undone: nobody keeps a text that she only meant to send back.
    if (step !== steps[0]) await ask('POST', `${addressOf(of)}/transitions/release`, { body: {} })
    return answer
  }
  return null
}
