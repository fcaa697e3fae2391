'use client'
import { useCallback, useEffect, useState } from 'react'
import { askAccount } from './ask-account'

/** What the API tells at this path, and a way to ask again. */
export function useTold<T>(path: string): { readonly told: T | null; readonly look: () => void } {
  const [told, setTold] = useState<T | null>(null)
  const look = useCallback(() => {
    void askAccount<T>('GET', path).then((answer) => answer.ok && setTold(answer.value))
  }, [path])
  useEffect(look, [look])
  return { told, look }
}
