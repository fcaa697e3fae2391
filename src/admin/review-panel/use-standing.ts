'use client'
import { useCallback, useState } from 'react'
import type { Standing } from '@/domain/review/standing'
import { ask } from '../api/ask'
import { addressOf, type Reference } from '../api/reference'

export type Look = (options?: { readonly adopts?: boolean }) => Promise<Standing | null>

/**
 * Where the document stands, asked anew at will. `formVersion` is the version that the form shows: the one a
 * transition is about, and the one a save must follow.
 */
export function useStanding(reference: Reference) {
  const [standing, setStanding] = useState<Standing | null>(null)
  const [formVersion, setFormVersion] = useState<string | null>(null)
  const [isUnreachable, setUnreachable] = useState(false)
  const address = addressOf(reference)

  const look: Look = useCallback(
    async ({ adopts = false } = {}) => {
      const answer = await ask<Standing>('GET', `${address}/workflow`)
      setUnreachable(!answer.ok)
      if (!answer.ok) return null
      setStanding(answer.value)
      if (adopts) setFormVersion(answer.value.version)
      return answer.value
    },
    [address],
  )
  return { standing, formVersion, setFormVersion, isUnreachable, look }
}
