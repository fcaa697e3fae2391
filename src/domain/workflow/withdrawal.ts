/** What readers are told where a withdrawn page stood: a reason out of this list, words two people stand for, a way on. */
import type { ReviewedKind } from '../kinds'

/** Their sentences, in every language of the site, are in messages/site under `errors.withdrawn`. */
export const withdrawalReasons = [
  'outdated',
  'replaced',
  'mistake',
  'moved',
  'projectEnded',
  'onRequest',
] as const

export type WithdrawalReason = (typeof withdrawalReasons)[number]

/** Words for readers that wait for a second person's yes. */
export type ProposedNotice = { readonly text: string; readonly by: string }

/** A document of ours that readers are sent to instead; its address is where it is live at that moment. */
export type Redirect = { readonly kind: ReviewedKind; readonly id: string }
