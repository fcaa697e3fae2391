/** Links by which the site is seen as it will be when a release goes live: who makes them, for how long, what is told. */
import { hasRole, type Person, type Role } from '../roles'
import type { Refusal } from '../workflow/refusals'

/** What the log of a release tells of its links. */
export type ReleaseLinkAct = 'sharePreview' | 'endPreview'

/** For how many days a link can be made. */
export const releaseLinkDays = [1, 7] as const
export type ReleaseLinkDays = (typeof releaseLinkDays)[number]

/** Who answers for what leaves the house. A link dies when its maker is none of them any more. */
export const releaseSharers = ['editor', 'reviewer', 'safeguarding'] as const satisfies readonly Role[]

export const mayShareReleases = (person: Person): boolean => hasRole(person, ...releaseSharers)

/** One that opens the preview now. */
export type ReleaseLink = {
  readonly id: string
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
  readonly opened: number
  readonly openedAt: string | null
}

export type ReleaseLinks = {
  readonly links: readonly ReleaseLink[]
  /** Why she may not make one now; null where she may. */
  readonly because: Refusal | null
  readonly mayEnd: boolean
}

/** The token is told once, to whoever made the link, and kept nowhere. */
export type MadeReleaseLink = ReleaseLinks & { readonly token: string }
