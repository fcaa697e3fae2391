'use client'
import { useCallback, useEffect, useState } from 'react'
import type { LinkDays, MadePreviewLink, PreviewLinks } from '@/domain/preview/preview-links'
import { type Answer, ask } from '../api/ask'
import type { Reference } from '../api/reference'
import { useWords } from '../words/use-words'

export type Wish = { readonly recipient: string; readonly days: LinkDays }

/** The links of one document, and what can be done with them. */
export function usePreviewLinks({ kind, id }: Reference, version: string | null) {
  const { review } = useWords()
  const [links, setLinks] = useState<PreviewLinks | null>(null)
  const [problem, setProblem] = useState('')

  const read = useCallback(async () => {
    const answer = await ask<PreviewLinks>('GET', `/review/previews?${new URLSearchParams({ kind, id })}`)
    if (answer.ok) setLinks(answer.value)
  }, [kind, id])
  useEffect(() => void read(), [read])

  const settle = <T extends PreviewLinks>(answer: Answer<T>): T | null => {
    if (answer.ok) {
      setLinks(answer.value)
      setProblem('')
      return answer.value
    }
    setProblem(answer.status === 0 ? review.shared.noAnswer : (answer.message ?? review.shared.failed))
    return null
  }
  /** @returns the token, which is told this once */
  const make = async (wish: Wish) => {
    const body = { kind, id, version: version ?? '', ...wish }
    return settle(await ask<MadePreviewLink>('POST', '/review/previews', { body }))?.token ?? null
  }
  const end = async (link: string) =>
    settle(await ask<PreviewLinks>('POST', `/review/previews/${link}/end`, { body: { kind, id } }))
  return { links, problem, make, end }
}
