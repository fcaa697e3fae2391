/** Collects what all cells of a list want to know in one tick, and asks once. */
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import { ask } from '../api/ask'

export type CellState = { readonly working: WorkingState; readonly live: LiveState }

type Waiting = {
  readonly kind: string
  readonly id: string
  readonly tell: (state: CellState | null) => void
}

let waiting: Waiting[] = []

/** @returns null when nothing is remembered of the document, or no answer came */
export function stateOf(kind: string, id: string): Promise<CellState | null> {
  return new Promise((tell) => {
    waiting.push({ kind, id, tell })
    if (waiting.length === 1) setTimeout(() => void askForAll(), 0)
  })
}

async function askForAll(): Promise<void> {
  const asked = waiting
  waiting = []
  const refs = [...new Set(asked.map(({ kind, id }) => `${kind}:${id}`))].join(',')
  const answer = await ask<Record<string, CellState>>(
    'GET',
    `/review/states?refs=${encodeURIComponent(refs)}`,
  )
  for (const { kind, id, tell } of asked) tell(answer.ok ? (answer.value[`${kind}:${id}`] ?? null) : null)
}
