/** A release as its page shows it. */
import type { ReviewedKind } from '../kinds'
import type { Refusal } from '../workflow/refusals'
import type { LiveState, Turn, WorkingState } from '../workflow/states'
import type { TransitionName } from '../workflow/transitions'
import type { NamedReleaseAct, ReleaseState } from './acts'

/** A document that stops the whole, and why. */
export type Stop = { readonly kind: ReviewedKind; readonly id: string; readonly because: Refusal }

/** The same for whoever may see it. */
export type StopLine = Stop & { readonly title: string | null }

export type ReleaseLine = {
  readonly id: string
  readonly name: string
  readonly state: ReleaseState
  /** Whose it is, by name. */
  readonly owner: string
  readonly places: number
  readonly voided: number
  readonly scheduledFor: string | null
  readonly madeAt: string
  readonly liveAt: string | null
}

export type PlaceLine = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly title: string | null
  readonly working: WorkingState
  readonly live: LiveState
  readonly turn: Turn | null
  /** The act that made its place void: it is approved anew and added again, or taken out. */
  readonly voidedBecause: TransitionName | null
  /** Why it would stop the whole as things are; null for what would go. */
  readonly stops: Refusal | null
  /** Of one that has lost its place: why it may not get it anew as it is; null where it may. */
  readonly again?: Refusal | null
}

export type ReleaseHappening = {
  readonly id: string
  readonly name: string
  readonly at: string
  /** Null is the worker. */
  readonly who: string | null
  /** Why it was refused; null for what was done. */
  readonly because: Refusal | null
  /** By which act a place was lost. */
  readonly lostBy: TransitionName | null
  readonly note: string | null
  readonly document: {
    readonly kind: ReviewedKind
    readonly id: string
    readonly title: string | null
  } | null
}

export type ReleaseView = ReleaseLine & {
  readonly documents: readonly PlaceLine[]
  /** Of those that act on it as it is, why not; absent is yes. */
  readonly refusals: Readonly<Partial<Record<NamedReleaseAct | 'rename' | 'add' | 'remove', Refusal>>>
  /** What stopped it last, when its time came. */
  readonly failure: readonly StopLine[]
  readonly history: readonly ReleaseHappening[]
}
