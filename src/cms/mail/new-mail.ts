/** The mails of the outbox, and what their text is made from. */

import type { ReviewedKind } from '@/domain/workflow/kinds'
import type { Reason } from '@/domain/workflow/subject'
import type { MailKind } from '@/messages/mail/sv'

export type WorkflowMail = {
  readonly title: string
  /** Name of whoever wrote, where that is the news. */
  readonly by?: string
  readonly subject: { readonly kind: ReviewedKind; readonly id: string }
  readonly slug: string | null
  readonly note: string | null
  readonly reasons: readonly Reason[]
}

/** A mail whose text is ready, such as a link for a new password. */
export type PlainMail = {
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly replyTo?: string
}

type Recipient = { readonly user: string } | { readonly address: string }

export type NewMail =
  | { readonly key: string; readonly to: Recipient; readonly kind: MailKind; readonly content: WorkflowMail }
  | { readonly key: string; readonly to: Recipient; readonly kind: 'plain'; readonly content: PlainMail }
