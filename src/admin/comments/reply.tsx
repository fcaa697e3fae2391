'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Thread, Threads } from '@/domain/review/comments'
import { useWords } from '../words/use-words'
import { whoSaid } from '../words/who-said'
import { Mentioning, toSend } from './mentioning'
import type { CommentActs } from './use-threads'

type Props = Pick<CommentActs, 'write'> & {
  readonly thread: Thread
  readonly threads: Threads
  readonly onClose: () => void
}

/** Answers a thread. */
export function Reply({ thread, threads, write, onClose }: Props) {
  const { review } = useWords()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    if (await write({ text: toSend(text, threads.people), parent: thread.id })) onClose()
    setBusy(false)
  }
  return (
    <div className="composer">
      <Mentioning
        label={review.comments.replyTo(whoSaid(thread, review))}
        value={text}
        people={threads.people}
        onChange={setText}
        takesFocus
      />
      <div className="thread__buttons">
        <Button size="small" disabled={isBusy || text.trim() === ''} onClick={() => void send()}>
          {review.comments.send}
        </Button>
        <Button buttonStyle="secondary" size="small" onClick={onClose}>
          {review.shared.cancel}
        </Button>
      </div>
    </div>
  )
}
