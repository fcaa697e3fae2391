'use client'
import { useEffect, useState } from 'react'
import { type Answer, ask } from '../api/ask'

type Found = { readonly docs: readonly { readonly id: string; readonly number?: number | null }[] }

/** As many as any training has, and more. */
const most = 100

/** @returns the ids of a project's modules, drafts too, as they stood before there was a list; null until there is an answer */
export function useOwnModules(project: unknown): Answer<readonly string[]> | null {
  const [found, setFound] = useState<Answer<readonly string[]> | null>(null)
  useEffect(() => {
    if (typeof project !== 'string') return
    const search = new AbortController()
    const query = new URLSearchParams({
      'where[project][equals]': project,
      sort: 'number,slug',
      draft: 'true',
      depth: '0',
      limit: String(most),
    })
    query.set('select[number]', 'true')
    void ask<Found>('GET', `/training-modules?${query}`, { signal: search.signal }).then((answer) => {
      if (search.signal.aborted) return
      setFound(answer.ok ? { ok: true, value: answer.value.docs.map(({ id }) => id) } : answer)
    })
    return () => search.abort()
  }, [project])
  return found
}
