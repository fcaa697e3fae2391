/** What is still true when a mail is about to go: nobody is sent to a text that has been taken back meanwhile. */
import type { PayloadRequest } from 'payload'
import { isPublic, liveState, waits, workingState } from '@/domain/workflow/states'
import type { MailKind } from '@/messages/mail/sv'
import { type Item, readItem } from '../document/item'
import type { News } from './new-mail'

const isWaiting = ({ working }: Item) => waits(working)
const isRead = ({ live }: Item) => isPublic(live)

/** News of a moment that can pass. All other news stays: that a text came back with its why reaches its author (I11). */
const holds: Partial<Record<MailKind, (item: Item) => boolean>> = {
  receipt: isWaiting,
  toReview: ({ working }) => working === workingState.submitted,
  published: isRead,
  reviewOverdue: isWaiting,
  secondLookOverdue: ({ live }) => live === liveState.live_unreviewed,
  lookAgain: isRead,
}

/** The news that still holds, oldest first; what says the same once more is said once. */
export async function stillTrue(req: PayloadRequest, news: readonly News[]): Promise<News[]> {
  const told = new Map<string, News>()
  for (const one of news) {
    const { kind, content } = one
    const isTrue = holds[kind]?.(await readItem(req, content.subject)) ?? true
    const { title: _, slug: __, ...said } = content
    const words = JSON.stringify([kind, said])
    told.delete(words)
    if (isTrue) told.set(words, one)
  }
  return [...told.values()]
}
