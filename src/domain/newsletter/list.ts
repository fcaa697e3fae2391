/** What those who work here see of the newsletter: how many, and when; never who. */
import type { Locale } from '../locales'

export type Newsletter = {
  readonly counts: readonly { readonly language: Locale; readonly count: number }[]
  readonly last: {
    readonly day: string
    readonly receivers: number
    /** On their way, or refused by the mail server and tried again. */
    readonly waiting: number
  } | null
  /** Null while no letters go out. */
  readonly next: string | null
}

/** What an administrator sees of one address, and hands out to whom it belongs (GDPR art. 15). */
export type Subscriber = {
  readonly address: string
  readonly language: Locale
  readonly askedAt: string
  readonly confirmedAt: string | null
}
