'use client'
import { useCallback, useState } from 'react'
import type { ReviewPage } from '@/domain/review/review-page'
import { ask } from '../api/ask'
import type { Look } from '../review-panel/use-standing'

/** The review page's content, asked anew after every act. */
export function useReviewPage(initial: ReviewPage, series: string) {
  const [page, setPage] = useState(initial)
  const { kind, id } = initial
  const read = useCallback(async () => {
    const query = new URLSearchParams({ kind, id, ...(series && { series }) })
    const answer = await ask<ReviewPage>('GET', `/review/document?${query}`)
    if (answer.ok) setPage(answer.value)
    return answer.ok ? answer.value : null
  }, [kind, id, series])
  const look: Look = useCallback(async () => (await read())?.standing ?? null, [read])
  return { page, read, look }
}
