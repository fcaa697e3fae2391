'use client'
/** What the things of a page are called: one question for all of them, and none for what is known. */
import { useEffect, useState } from 'react'
import { askedTogether } from '../api/asked-together'

const nameOf = askedTogether<string>('/review/names')

/** By the references together, so that only an answer to what is asked now is shown. */
type Answer = { readonly asked: string; readonly names: readonly (string | null)[] }

/**
 * @param refs `municipalities:<id>` and the like
 * @returns undefined until there is an answer; null for what has no name, or none that the person may see
 */
export function useNames(refs: readonly string[]): readonly (string | null)[] | undefined {
  const asked = refs.join(',')
  const [answer, setAnswer] = useState<Answer | null>(null)
  useEffect(() => {
    let isGone = false
    void Promise.all(asked === '' ? [] : asked.split(',').map(nameOf)).then((names) => {
      if (!isGone) setAnswer({ asked, names })
    })
    return () => {
      isGone = true
    }
  }, [asked])
  return answer?.asked === asked ? answer.names : undefined
}
