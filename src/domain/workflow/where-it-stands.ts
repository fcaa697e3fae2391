/** Where a document stands, as systems beside the newsroom are told: no word of it, no title, and nobody's name. */
import type { ReviewedKind } from '../kinds'
import type { Locale } from '../locales'
import type { TranslationState } from '../translations/state'
import type { LiveState, Turn, WorkingState } from './states'

export type WhereItStands = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly working: WorkingState
  readonly live: LiveState
  readonly turn: Turn | null
  /** When it came to stand there. */
  readonly since: string
  readonly dueAt: string | null
  readonly scheduledFor: string | null
  /** The release that it goes live with. */
  readonly release: string | null
  readonly versions: {
    readonly latest: string | null
    readonly approved: string | null
    readonly live: string | null
  }
  /** How the latest version stands in each language but the original's. */
  readonly languages: Readonly<Partial<Record<Locale, TranslationState>>>
}

/** A portion, and where the next one begins; null at the end. */
export type WhereTheyStand = { readonly data: readonly WhereItStands[]; readonly next: string | null }
