import { type ChangedLanguages, changedLanguages } from '@/domain/review/changed-languages'
import { liveState } from '@/domain/workflow/states'
import { hashOf } from './content-hash'
import type { Content, Version } from './copies'
import type { Item } from './item'

/**
 * In which languages the latest version says something else than what was approved and is live. All of them where there
 * is nothing such to compare with: nothing live, not approved, or not as it was approved, down to the words and bytes of
 * its pictures (I25).
 */
export function changedSinceLive(
  { live, liveHash }: Item,
  publicRow: Content,
  latest: Version | null,
): ChangedLanguages {
  if (live !== liveState.live || !latest) return 'all'
  return hashOf(publicRow, latest.referenced) === liveHash
    ? changedLanguages(publicRow, latest.content)
    : 'all'
}

/** The same as it was noted at the last save: for lists, and never the last word. */
export const notedChange = ({ live, changedIn }: Pick<Item, 'live' | 'changedIn'>): ChangedLanguages =>
  live === liveState.live ? (changedIn ?? 'all') : 'all'
