/** Everything a reviewer needs to decide about one document. */

import type { ReviewedKind } from '../kinds'
import type { Locale } from '../locales'
import type { WritingMachine } from '../workflow/contributors'
import type { Threads } from './comments'
import type { ShownFinding, Standing } from './standing'
import type { FieldChange } from './timeline'

export type ReviewPage = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly title: string | null
  readonly municipality: string | null
  readonly contributors: readonly string[]
  /** Machines that wrote in it, so that no reviewer takes their words for a person's. */
  readonly machines: readonly WritingMachine[]
  readonly submitter: string | null
  readonly submittedAt: string | null
  readonly standing: Standing
  /** Whether readers have a version to compare with. */
  readonly hasLive: boolean
  readonly changes: readonly FieldChange[]
  readonly findings: readonly ShownFinding[]
  readonly threads: Threads
  /** Languages that the text, live or proposed, says something in. */
  readonly languages: readonly Locale[]
  /** Languages whose text was made from an older original than the one to be decided on. */
  readonly staleLanguages: readonly Locale[]
  /** Where readers find the live page, in every language; null for what has no page. */
  readonly publicPaths: Readonly<Record<Locale, string>> | null
  /** Where it stands among the texts that were chosen to be reviewed in turn; null outside of such a series. */
  readonly series: { readonly place: number; readonly of: number } | null
  /**
   * What may be decided by this person next: what follows in the series, or what has waited longest of the rest.
   */
  readonly next: {
    readonly kind: ReviewedKind
    readonly id: string
    readonly title: string | null
    readonly isInSeries: boolean
  } | null
}
