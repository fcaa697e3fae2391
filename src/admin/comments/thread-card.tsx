'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { type Comment, piecesOf, type Thread, type Threads } from '@/domain/review/comments'
import { type FieldPlace, placeOf } from '../fields/field-names'
import { goToField } from '../fields/go-to-field'
import { momentText, sinceText } from '../words/moment'
import { useWords } from '../words/use-words'
import { whoSaid } from '../words/who-said'
import { Reply } from './reply'
import type { CommentActs } from './use-threads'

type Props = CommentActs & {
  readonly thread: Thread
  readonly threads: Threads
  readonly places: readonly FieldPlace[]
  readonly hasForm: boolean
}

/** One thread: what it is about, what was said, and whether it is settled. */
export function ThreadCard({ thread, threads, places, hasForm, write, settle }: Props) {
  const { review } = useWords()
  const texts = review.comments
  const [isReplying, setReplying] = useState(false)
  const { field, isBlocking, resolvedAt, resolvedBy, mayResolve, replies } = thread
  const place = field ? placeOf(places, field) : undefined
  const isOpen = resolvedAt === null
  return (
    <li className={isBlocking && isOpen ? 'thread thread--blocking' : 'thread'}>
      <p className="thread__about">
        {place && hasForm ? (
          <button type="button" onClick={() => goToField(place)}>
            {place.name}
          </button>
        ) : (
          (place?.name ?? field ?? review.shared.wholeText)
        )}
        {isBlocking && isOpen && <span className="thread__flag">{texts.isBlocking}</span>}
        {!isOpen && <span>{texts.resolvedBy(resolvedBy ?? review.shared.unknownPerson)}</span>}
      </p>
      <Said comment={thread} names={threads.names} />
      {replies.map((reply) => (
        <Said key={reply.id} comment={reply} names={threads.names} />
      ))}
      {isReplying ? (
        <Reply thread={thread} threads={threads} write={write} onClose={() => setReplying(false)} />
      ) : (
        <div className="thread__buttons">
          <Button buttonStyle="secondary" size="small" onClick={() => setReplying(true)}>
            {texts.reply}
          </Button>
          {mayResolve ? (
            <Button buttonStyle="secondary" size="small" onClick={() => void settle(thread.id, isOpen)}>
              {isOpen ? texts.resolve : texts.reopen}
            </Button>
          ) : (
            isOpen && isBlocking && <p>{texts.mayNotResolve}</p>
          )}
        </div>
      )}
    </li>
  )
}

function Said({ comment, names }: { readonly comment: Comment; readonly names: Threads['names'] }) {
  const { language, review } = useWords()
  return (
    <div className="thread__said">
      <p className="thread__who">
        <strong>{whoSaid(comment, review)}</strong>{' '}
        {comment.outside && <em>{review.comments.outside(comment.outside.recipient)}</em>}{' '}
        <time dateTime={comment.at} title={momentText(comment.at, language)}>
          {sinceText(comment.at, language)}
        </time>
      </p>
      {comment.outside?.verdict === 'approved' && <p>{review.comments.approvedOutside}</p>}
      <p className="thread__text">
        {piecesOf(comment.text).map(({ text, mentions }) =>
          mentions ? <b key={text}>@{names[mentions] || review.shared.unknownPerson}</b> : text,
        )}
      </p>
    </div>
  )
}
