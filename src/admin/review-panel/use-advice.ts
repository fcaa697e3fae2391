'use client'
import { useCallback, useState } from 'react'
import type { ShownFinding } from '@/domain/review/standing'
import { ask } from '../api/ask'
import { addressOf, type Reference } from '../api/reference'

type Told = ShownFinding & { readonly reason?: { readonly reason: string } }

/** What the gates would say about the saved text now, so that nobody learns it only when handing in. */
export function useAdvice(reference: Reference) {
  const [advice, setAdvice] = useState<readonly ShownFinding[]>([])
  const address = addressOf(reference)
  const readAdvice = useCallback(async () => {
    const answer = await ask<{ findings: readonly Told[] }>('GET', `${address}/findings`)
    if (!answer.ok) return
    setAdvice(
      answer.value.findings.map(({ reason, ...finding }) =>
        reason ? { ...finding, mayStand: { text: reason.reason, by: '' } } : finding,
      ),
    )
  }, [address])
  return { advice, readAdvice }
}
