/** What waits for safeguarding, the longest first: the answer of `GET /api/review/waiting`. Codes and ids, no more. */
import type { ClosingReason } from './closing'

export type Waiting = {
  readonly consents: readonly {
    readonly id: string
    readonly code: string
    readonly municipality: string
    readonly since: string
  }[]
  readonly pictures: readonly { readonly id: string; readonly why: ClosingReason; readonly since: string }[]
}
