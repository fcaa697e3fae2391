/** The dashboard: how the editorial work is going, in numbers and in lists that somebody can act on. */
import type { Refusal } from '../workflow/refusals'
import type { LiveState, WorkingState } from '../workflow/states'
import type { MunicipalityChoice, QueueItem } from './queue-item'

/** One week of work; it begins on a Monday, by the organisation's clock. */
export type Week = {
  readonly starts: string
  readonly published: number
  readonly forced: number
  readonly decisions: number
  readonly medianHours: number | null
}

export type Listed = { readonly total: number; readonly items: readonly QueueItem[] }

export type StaleItem = QueueItem & { readonly lastReviewedAt: string | null }

export type Overview = {
  readonly days: number
  readonly working: Readonly<Partial<Record<WorkingState, number>>>
  readonly live: Readonly<Partial<Record<LiveState, number>>>
  readonly decisions: number
  /** From submitted to approved or sent back. */
  readonly medianHours: number | null
  readonly published: number
  readonly forced: number
  readonly weeks: readonly Week[]
  readonly overdue: Listed
  readonly upcoming: Listed
  readonly stopped: Listed
  readonly stale: { readonly total: number; readonly items: readonly StaleItem[] }
  readonly refused: readonly { readonly because: Refusal; readonly count: number }[]
  /** For the filter. */
  readonly municipalities: readonly MunicipalityChoice[]
}

export const overviewTables = [
  'states',
  'weeks',
  'overdue',
  'upcoming',
  'stopped',
  'stale',
  'refused',
] as const

export type OverviewTable = (typeof overviewTables)[number]
