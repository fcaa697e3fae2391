'use client'
import { useFormModified, useRouteCache } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { ShownFinding } from '@/domain/review/standing'
import { type LiveState, liveState, type WorkingState } from '@/domain/workflow/states'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { ask } from '../api/ask'
import { addressOf, type Reference } from '../api/reference'
import { refusedText } from '../words/refused-text'
import { useWords } from '../words/use-words'
import type { Words } from '../words/words'
import type { Asked, TransitionInput } from './ask/questions'
import type { Look } from './use-standing'

type Done = { readonly state: WorkingState; readonly live: LiveState; readonly version: string | null }

export type Outcome = { readonly isGood: boolean; readonly text: string } | null

/** Performs transitions and keeps what came of the last one: a sentence, and findings when a gate was red. */
export function usePerform(reference: Reference, look: Look) {
  const words = useWords()
  const isModified = useFormModified()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const [findings, setFindings] = useState<readonly ShownFinding[]>([])
  const address = addressOf(reference)

  const perform = useCallback(
    async (name: NamedTransition, expected: string | null, input: TransitionInput = {}) => {
      setBusy(true)
      setOutcome(null)
      const body = { ...(expected && { expected }), ...input }
      const answer = await ask<Done>('POST', `${address}/transitions/${name}`, { body })
      setFindings(answer.ok ? [] : answer.findings)
      setOutcome(
        answer.ok ? good(name, answer.value, words) : { isGood: false, text: refusedText(answer, words) },
      )
      // What somebody has typed stays: only a form without changes is drawn anew.
      await look({ adopts: answer.ok && !isModified })
      if (answer.ok && !isModified) clearRouteCache()
      setBusy(false)
      return answer.ok ? answer.value : null
    },
    [address, words, look, isModified, clearRouteCache],
  )
  return { perform, isBusy, outcome, setOutcome, findings }
}

type Act = ReturnType<typeof usePerform>['perform']

/** What was asked about. Of two acts in one press the second follows on the first only. */
export async function performAsked(
  act: Act,
  asked: Asked,
  version: string | null,
  input: TransitionInput,
): Promise<void> {
  if (asked !== 'approveAndPublish') await act(asked, version, input)
  else {
    const approved = await act('approve', version)
    if (approved) await act('publish', approved.version)
  }
}

function good(name: NamedTransition, { live }: Done, { review }: Words): Outcome {
  const isHalf = name === 'reinstate' && live === liveState.taken_down
  const done: Partial<Record<NamedTransition, string>> = review.panel.done
  return { isGood: true, text: isHalf ? review.panel.firstOfTwo : (done[name] ?? '') }
}
