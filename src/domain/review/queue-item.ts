/** One document as the queue and the author's list show it. */
import type { ReviewedKind } from '../kinds'
import type { Locale } from '../locales'
import type { WritingMachine } from '../workflow/contributors'
import type { LiveState, WorkingState } from '../workflow/states'
import type { ChangedLanguages } from './changed-languages'

export type QueueItem = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly title: string | null
  readonly municipality: string | null
  readonly working: WorkingState
  readonly live: LiveState
  readonly author: string | null
  readonly claimant: string | null
  readonly isClaimedByMe: boolean
  readonly submittedAt: string | null
  readonly dueAt: string | null
  readonly isOverdue: boolean
  readonly scheduledFor: string | null
  readonly failure: string | null
  readonly openComments: number
  /** In which languages the open change is; null where none is open. */
  readonly changed: ChangedLanguages | null
}

export type MunicipalityChoice = { readonly id: string; readonly name: string }

/** With the machines that wrote in it. */
export type QueuedItem = QueueItem & { readonly machines: readonly WritingMachine[] }

export type Queue = {
  readonly items: readonly QueuedItem[]
  readonly total: number
  /** How many wait at each stage, whatever the filter. */
  readonly stages: Readonly<Record<string, number>>
  /** Municipalities that have something in the queue, for the filter. */
  readonly municipalities: readonly MunicipalityChoice[]
  /** The languages that whoever asks has said she reads. */
  readonly reads: readonly Locale[]
}

/** What takes longer to find out than where a document stands; asked for separately. */
export type QueueDetail = {
  readonly added: number
  readonly removed: number
  readonly findings: number
  /** The version that this tells of; an act upon it names it. */
  readonly version: string | null
}

/** One of my own texts. */
export type OwnText = QueueItem & {
  readonly updatedAt: string
  /** Why it was sent back, when it was. */
  readonly reasons: readonly { readonly field?: string | undefined; readonly text: string }[]
  readonly note: string | null
  readonly publicPath: string | null
  /** How often its page was read lately; null while it has none. */
  readonly views: number | null
}

export type OwnTexts = { readonly items: readonly OwnText[]; readonly total: number }

type Reference = Pick<QueueItem, 'kind' | 'id'>

/** Texts that somebody reviews in turn, as an address says them. */
export const seriesText = (references: readonly Reference[]) =>
  references.map(({ kind, id }) => `${kind}:${id}`).join(',')
