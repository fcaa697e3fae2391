/** Links by which somebody without an account sees one version: how long they last, who makes them, what is told of them. */

import { factsOf, type ReviewedKind } from '../kinds'
import { hasRole, type Person } from '../roles'
import { isOwnLeader } from '../workflow/decide'
import type { Subject } from '../workflow/subject'

/** For how many days a link can be made. */
export const linkDays = [1, 7, 30] as const
export type LinkDays = (typeof linkDays)[number]
export const usualLinkDays: LinkDays = 7

export const longestRecipient = 120
/** One link takes a conversation, not a flood. */
export const mostAnswers = 20

/** What a guest says: a yes is advice to those who decide, never an approval. */
export type Verdict = 'approved' | 'comment'

export type PreviewLink = {
  readonly id: string
  /** For whom it was made, in the maker's words. */
  readonly recipient: string
  readonly madeBy: string | null
  readonly madeAt: string
  readonly expiresAt: string
  readonly state: 'open' | 'expired' | 'ended'
  /** Null when it ended with its document. */
  readonly endedBy: string | null
  /** Whether it still shows the newest text. */
  readonly isLatest: boolean
  readonly opened: number
  readonly openedAt: string | null
  readonly answers: number
}

export type PreviewLinks = {
  readonly links: readonly PreviewLink[]
  readonly mayShare: boolean
}

/** The token is told once, to whoever made the link, and kept nowhere. */
export type MadePreviewLink = PreviewLinks & { readonly token: string }

/** Organisations stand within other pages only. */
export const hasPublicPage = (kind: ReviewedKind): boolean => factsOf(kind).page !== null

/** Who answers for what leaves the house: the newsroom, and the leader for her own stories. */
export function mayShare(person: Person, subject: Pick<Subject, 'kind' | 'municipalities'>): boolean {
  return hasRole(person, 'editor', 'reviewer', 'safeguarding') || isOwnLeader(person, subject)
}
