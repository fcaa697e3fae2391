/** Who reads what a change is in. People write it about themselves; whoever has written nothing has not said. */
import type { Locale } from '../locales'
import type { ChangedLanguages } from './changed-languages'

export type Reviewer = {
  readonly id: string
  readonly name: string
  /** Empty where she has not said. */
  readonly reads: readonly Locale[]
}

/** How an approval was asked for, as its event keeps it. */
export type Reviewed = {
  readonly languages: ChangedLanguages
  /** Those of them that whoever approved has not said she reads, when there was nobody else who reads them all. */
  readonly unread: readonly Locale[]
}

/**
 * @param contributors of whom none may approve it, whatever she reads
 * @returns those whose review it is; nobody where any reviewer may, as of a change in all languages
 */
export function whoReads(
  changed: ChangedLanguages,
  reviewers: readonly Reviewer[],
  contributors: readonly string[],
): readonly Reviewer[] {
  if (changed === 'all' || changed.length === 0) return []
  return reviewers.filter(
    ({ id, reads }) => !contributors.includes(id) && changed.every((locale) => reads.includes(locale)),
  )
}

/** What is told of an approval, beforehand and afterwards. Where nobody has said what she reads, nothing is known of it. */
export function reviewedBy(
  person: string | null,
  changed: ChangedLanguages,
  reviewers: readonly Reviewer[],
): Reviewed {
  const reads = reviewers.find(({ id }) => id === person)?.reads ?? []
  const isAsked = changed !== 'all' && reviewers.some((one) => one.reads.length > 0)
  return { languages: changed, unread: isAsked ? changed.filter((locale) => !reads.includes(locale)) : [] }
}
