'use client'
import { useCallback, useState } from 'react'
import type { Threads } from '@/domain/review/comments'
import { ask } from '../api/ask'
import type { Reference } from '../api/reference'
import { useWords } from '../words/use-words'

export type NewComment = {
  readonly text: string
  readonly field?: string | undefined
  readonly isBlocking?: boolean
  readonly parent?: string
}

export type CommentActs = {
  readonly write: (comment: NewComment) => Promise<boolean>
  readonly settle: (thread: string, isResolved: boolean) => Promise<boolean>
}

export type CommentWish = { readonly field: string; readonly count: number }

/** The threads on one document, and what can be done with them. Each act answers whether it was done. */
export function useThreads(reference: Reference, initial: Threads | null, onChange?: () => void) {
  const { review, workflow } = useWords()
  const [threads, setThreads] = useState(initial)
  const [problem, setProblem] = useState('')
  const { kind, id } = reference

  const read = useCallback(async () => {
    const answer = await ask<Threads>('GET', `/review/comments?${new URLSearchParams({ kind, id })}`)
    if (answer.ok) setThreads(answer.value)
  }, [kind, id])

  const send = useCallback(
    async (path: string, body: object) => {
      const answer = await ask<Threads>('POST', `/review/comments${path}`, { body: { kind, id, ...body } })
      if (answer.ok) setThreads(answer.value)
      const why = answer.ok ? '' : answer.status === 0 ? review.shared.noAnswer : review.shared.failed
      setProblem(!answer.ok && answer.because ? (workflow.refusals[answer.because] ?? why) : why)
      if (answer.ok) onChange?.()
      return answer.ok
    },
    [kind, id, review, workflow, onChange],
  )
  return {
    threads,
    problem,
    read,
    write: (comment: NewComment) => send('', comment),
    settle: (thread: string, isResolved: boolean) => send(`/${thread}/settle`, { isResolved }),
  }
}
