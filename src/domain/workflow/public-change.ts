/** What one act has changed for readers, as whoever follows along is told. */
import { isPublic, type LiveState, liveState } from './states'

export const publicChanges = [
  'published',
  'changed',
  'moved',
  'withdrawn',
  'taken_down',
  'reinstated',
  'deleted',
] as const

export type PublicChange = (typeof publicChanges)[number]

/** After these readers have it no more, and no copy of it may stay. */
export const leavings = ['withdrawn', 'taken_down', 'deleted'] as const satisfies readonly PublicChange[]

/** A document as readers have it. */
export type Seen = {
  readonly live: LiveState
  readonly liveVersion: string | null
  /** Its address, while it is public. */
  readonly slug: string | null
}

/** @returns null where readers see what they saw */
export function publicChange(before: Seen, after: Seen): PublicChange | null {
  const { live } = after
  if (live === liveState.withdrawn || live === liveState.taken_down) return live === before.live ? null : live
  // What goes whole, as the example does: also whoever was told before that it was withdrawn forgets it now.
  if (live === liveState.never) return before.live === liveState.never ? null : 'deleted'
  if (!isPublic(before.live)) return before.live === liveState.taken_down ? 'reinstated' : 'published'
  if (before.liveVersion === after.liveVersion) return null
  return before.slug === after.slug ? 'changed' : 'moved'
}
