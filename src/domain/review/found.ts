/** What searching the admin answers: `POST /api/review/search`. Asked in a body, so that no log keeps whom somebody looked for. */
import type { AdminLanguage } from '../languages'
import type { Marked } from '../search/passage'
import type { LiveState, WorkingState } from '../workflow/states'

/** The longest question that is looked at. */
export const longestQuestion = 100

export type Found = {
  /** Slug of a collection or a global. */
  readonly collection: string
  readonly id: string
  /** Null for what nobody has named yet. */
  readonly title: string | null
  readonly municipality: string | null
  /** Of what goes through review: where it stands. */
  readonly state: { readonly working: WorkingState; readonly live: LiveState } | null
  /** Where only the text holds the words: the passage in which they stand, as the person may read it. */
  readonly passage: { readonly parts: Marked; readonly locale: string } | null
}

export type FoundKind = {
  readonly collection: string
  /** As the menu calls them, in both languages of the admin. */
  readonly label: Readonly<Record<AdminLanguage, string>>
  readonly found: readonly Found[]
  /** How many there are, with those that are not told. */
  readonly count: number
}
