'use client'
import { useEffect, useState } from 'react'
import type { FoundKind } from '@/domain/review/found'
import { ask } from '../api/ask'

/** Long enough that nobody is answered in the middle of a word. */
const pause = 180

export type Answer = {
  /** What was asked for this answer; another than what stands in the field means that a newer one is on its way. */
  readonly question: string
  readonly kinds: readonly FoundKind[]
  readonly isUnreachable: boolean
}

const nothing: Answer = { question: '', kinds: [], isUnreachable: false }

/**
 * @param only one collection, with more of it
 * @returns the last answer, until the one to `question` is here
 */
export function useFound(question: string, only: string | null): Answer {
  const [answer, setAnswer] = useState(nothing)
  useEffect(() => {
    if (question.trim().length < 2) return setAnswer(nothing)
    const stop = new AbortController()
    const timer = window.setTimeout(async () => {
      const found = await ask<FoundKind[]>('POST', '/review/search', {
        body: { q: question, ...(only && { only }) },
        signal: stop.signal,
      })
      if (!stop.signal.aborted)
        setAnswer({ question, kinds: found.ok ? found.value : [], isUnreachable: !found.ok })
    }, pause)
    return () => {
      window.clearTimeout(timer)
      stop.abort()
    }
  }, [question, only])
  return answer
}
