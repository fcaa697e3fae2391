/** The mails of the outbox, and what their text is made from. */

import type { AccountEvent } from '@/domain/accounts/events'
import type { ReviewedKind } from '@/domain/kinds'
import type { Reason } from '@/domain/workflow/subject'
import type { MailKind } from '@/messages/mail/sv'

export type WorkflowMail = {
  readonly title: string
  /** Name of whoever wrote, where that is the news. */
  readonly by?: string
  readonly subject: { readonly kind: ReviewedKind; readonly id: string }
  readonly slug: string | null
  /** The release that the news is about, or that the document came with. */
  readonly release?: string
  readonly note: string | null
  readonly reasons: readonly Reason[]
}

/** A mail whose text is ready, such as a link for a new password. */
export type PlainMail = {
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly replyTo?: string
  /** The address by which its reader leaves the list that it was sent to, by one press in her mail program. */
  readonly leave?: string
}

/** What has happened to an account or a machine's key, for administrators. */
export type AccountNews = {
  readonly event: AccountEvent
  /** Names, as they were then. */
  readonly whose: string
  readonly by: string | null
}

/** With both, it goes to the address as it was: a warning must not follow whoever took the account. */
type Recipient =
  | { readonly user: string }
  | { readonly address: string }
  | { readonly user: string; readonly address: string }
  /** A reader of the newsletter, whose address is sealed. */
  | { readonly subscriber: string }

export type NewMail = {
  readonly key: string
  readonly to: Recipient
  /** Gathered with others to her about the same: one an hour. Without it, a mail goes at once. */
  readonly topic?: string
} & (
  | { readonly kind: MailKind; readonly content: WorkflowMail }
  | { readonly kind: 'plain'; readonly content: PlainMail }
  | { readonly kind: 'accountNews'; readonly content: AccountNews }
)

/** A piece of news about a document, as the outbox keeps it. */
export type News = { readonly kind: MailKind; readonly content: WorkflowMail }
