/** The history of the whole site, and the comparison of two versions. */

import type { ReviewedKind } from '../kinds'
import type { Locale } from '../locales'
import type { EventName } from '../workflow/events'
import type { Refusal } from '../workflow/refusals'
import type { LiveState, WorkingState } from '../workflow/states'
import type { Reason } from '../workflow/subject'
import type { Run } from './runs'

export type TimelineEntry = {
  readonly id: string
  readonly at: string
  readonly kind: ReviewedKind
  readonly subjectId: string
  readonly title: string | null
  /** Whether the document is no longer there. */
  readonly isGone: boolean
  readonly name: EventName
  /** Null for the worker, and for somebody without an account. */
  readonly who: string | null
  /** Name of the machine that handed it in, for whoever answers for it. */
  readonly machine: string | null
  /** By which way it came: `rest`, `local`, `robot`, `machine`, `assistant` or `preview`. */
  readonly origin: string | null
  readonly toWorking: WorkingState | null
  readonly toLive: LiveState | null
  readonly version: string | null
  readonly note: string | null
  readonly reasons: readonly Reason[]
  readonly refusedBecause: Refusal | null
}

export type Timeline = {
  readonly entries: readonly TimelineEntry[]
  readonly hasMore: boolean
  /** People who have done something, for the filter. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** One version of one document, as a choice in the comparison. */
export type VersionChoice = {
  readonly id: string
  readonly at: string
  readonly who: string | null
  readonly isLive: boolean
  readonly isLatest: boolean
}

/** One field in one language that differs; `locale` is null for what has no language. */
export type FieldChange = {
  readonly field: string
  readonly locale: Locale | null
  readonly before: readonly Run[]
  readonly after: readonly Run[]
}

export type Comparison = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly title: string | null
  readonly versions: readonly VersionChoice[]
  readonly from: string | null
  readonly to: string | null
  readonly changes: readonly FieldChange[]
  readonly mayRestore: boolean
}
