'use client'
import { useCallback, useEffect, useState } from 'react'
import type { CaseSubject } from '@/domain/safeguarding/case-subject'
import { ask } from '../../api/ask'

export type ShownCase = {
  readonly state: 'new' | 'open' | 'closed'
  readonly dueAt?: string | null
  readonly closedAt?: string | null
}

/** The saved case and what it is about, asked anew after each act and each save of the form. */
export function useCase(id: string | null, savedAt: unknown) {
  const [found, setFound] = useState<{ stored: ShownCase; subject: CaseSubject } | null>(null)
  const look = useCallback(async () => {
    if (!id) return
    const [stored, subject] = await Promise.all([
      ask<ShownCase>('GET', `/cases/${id}?depth=0`),
      ask<CaseSubject>('GET', `/cases/${id}/subject`),
    ])
    if (stored.ok && subject.ok) setFound({ stored: stored.value, subject: subject.value })
  }, [id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what makes it worth asking again
  useEffect(() => {
    void look()
  }, [look, savedAt])
  return { found, look }
}
