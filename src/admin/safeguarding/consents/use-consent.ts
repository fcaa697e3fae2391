'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ConsentStatus } from '@/domain/safeguarding/consent'
import { ask } from '../../api/ask'

/** What the API tells; a leader hears code, status and municipality only. */
export type ShownConsent = {
  readonly code: string
  readonly status: ConsentStatus
  readonly childAnswer?: 'yes' | 'no' | 'unsure' | 'notApplicable' | null
  readonly childAsked?: 'conversation' | 'interpreted' | 'pictures' | 'notAsked' | 'notApplicable' | null
  readonly validUntil?: string | null
  readonly withdrawnAt?: string | null
  readonly evidence?: { readonly name?: string | null; readonly addedAt?: string | null } | null
}

/** The saved consent, asked anew after each act and each save of the form. */
export function useConsent(id: string | null, savedAt: unknown) {
  const [consent, setConsent] = useState<ShownConsent | null>(null)
  const look = useCallback(async () => {
    if (!id) return
    const answer = await ask<ShownConsent>('GET', `/consents/${id}?depth=0`)
    if (answer.ok) setConsent(answer.value)
  }, [id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what makes it worth asking again
  useEffect(() => {
    void look()
  }, [look, savedAt])
  return { consent, look }
}
