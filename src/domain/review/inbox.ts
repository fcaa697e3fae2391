/** What readers wait to have answered by one person: the answer of `GET /api/review/inbox`. No word of theirs is in it. */

export type Inbox = {
  /** Open cases, the one to be answered first before the others. */
  readonly cases: readonly {
    readonly id: string
    readonly number: string
    readonly kind: 'removal' | 'concern' | 'takedown' | 'withdrawal'
    readonly isNew: boolean
    readonly dueAt: string | null
  }[]
  /** How many messages nobody has answered, and since when the oldest of them waits. */
  readonly messages: { readonly count: number; readonly since: string | null }
}
