'use client'
import { useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { isReviewedGlobal } from '@/domain/kinds'
import { ask } from '../../api/ask'
import { addressOf, type Reference } from '../../api/reference'
import type { Content } from '../../kept/merge-fields'

export type Copies = {
  readonly base: Content
  readonly yours: Content
  readonly theirs: Content
  readonly theirVersion: string
}

/** The three texts of a merge, in the language of the form. Null until they are here. */
export function useCopies(reference: Reference, baseVersion: string): Copies | null {
  const { getData } = useForm()
  const { code } = useLocale()
  const [copies, setCopies] = useState<Copies | null>(null)
  const read = useEffectEvent(async () => {
    const [base, theirVersion] = await Promise.all([
      readVersion(reference, baseVersion, code),
      latestVersion(reference),
    ])
    const theirs = theirVersion ? await readVersion(reference, theirVersion, code) : null
    if (!theirs || !theirVersion) return
    // Without the version it began with, every difference counts as made by both: nothing is chosen silently.
    const yours = { ...(getData() as Content) }
    setCopies({ base: base ?? {}, yours, theirs, theirVersion })
  })
  useEffect(() => {
    void read()
  }, [])
  return copies
}

async function latestVersion(reference: Reference): Promise<string | null> {
  const answer = await ask<{ version: string | null }>('GET', `${addressOf(reference)}/workflow`)
  return answer.ok ? answer.value.version : null
}

async function readVersion(reference: Reference, version: string, locale: string): Promise<Content | null> {
  const { kind } = reference
  const base = isReviewedGlobal(kind) ? `/globals/${kind}` : `/${kind}`
  const query = `locale=${locale}&fallback-locale=null&depth=0`
  const answer = await ask<{ version: Content }>('GET', `${base}/versions/${version}?${query}`)
  return answer.ok ? answer.value.version : null
}
