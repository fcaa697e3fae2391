'use client'
/** Threads between writers and reviewers: beside the form, and on the review page. */
import type { Threads } from '@/domain/review/comments'
import type { FieldPlace } from '../fields/field-names'
import { useWords } from '../words/use-words'
import { Composer } from './composer'
import { ThreadCard } from './thread-card'
import type { CommentActs, CommentWish } from './use-threads'
import '../ui/ask-field.css'
import './comments.css'

type Props = CommentActs & {
  readonly threads: Threads
  readonly problem: string
  readonly places: readonly FieldPlace[]
  /** Somebody has asked to comment, perhaps on a field; each wish opens the composer anew. */
  readonly wish?: CommentWish | null
  /** Whether the fields are on this page, so that their names lead there. */
  readonly hasForm: boolean
}

export function Comments({ threads, problem, places, wish, hasForm, write, settle }: Props) {
  const { review } = useWords()
  const texts = review.comments
  const open = threads.threads.filter(({ resolvedAt }) => resolvedAt === null)
  const resolved = threads.threads.filter(({ resolvedAt }) => resolvedAt !== null)
  const card = (thread: Threads['threads'][number]) => (
    <ThreadCard
      key={thread.id}
      thread={thread}
      threads={threads}
      places={places}
      hasForm={hasForm}
      write={write}
      settle={settle}
    />
  )
  return (
    <section className="comments" aria-labelledby="comments">
      <h3 id="comments">
        {texts.heading}{' '}
        {open.length > 0 && <span className="comments__count">{texts.open(open.length)}</span>}
      </h3>
      {threads.threads.length === 0 && <p>{texts.none}</p>}
      {open.length > 0 && <ul>{open.map(card)}</ul>}
      {resolved.length > 0 && (
        <details>
          <summary>{texts.resolved(resolved.length)}</summary>
          <ul>{resolved.map(card)}</ul>
        </details>
      )}
      <p role="alert" className="comments__problem">
        {problem}
      </p>
      <Composer key={wish?.count} threads={threads} places={places} wish={wish} write={write} />
    </section>
  )
}
