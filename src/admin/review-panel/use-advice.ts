'use client'
import { useCallback, useState } from 'react'
import type { ShownFinding } from '@/domain/review/standing'
import { ask } from '../api/ask'
import type { Reference } from '../api/reference'

/**
 * What the gates would say about the saved text now, so that nobody learns it only when handing in. Empty fields are
 * not counted yet: a text that has just been begun has many.
 */
export function useAdvice({ kind, id }: Reference) {
  const [advice, setAdvice] = useState<readonly ShownFinding[]>([])
  const readAdvice = useCallback(async () => {
    const answer = await ask<ShownFinding[]>('GET', `/review/findings?${new URLSearchParams({ kind, id })}`)
    if (answer.ok) setAdvice(answer.value.filter((finding) => finding.kind !== 'requirement'))
  }, [kind, id])
  return { advice, readAdvice }
}
