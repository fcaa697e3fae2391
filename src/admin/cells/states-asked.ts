/** Where the documents of a list stand: one question for all its cells. */
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import { askedTogether } from '../api/asked-together'

export type CellState = { readonly working: WorkingState; readonly live: LiveState }

export const stateOf = askedTogether<CellState>('/review/states')
