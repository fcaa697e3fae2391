'use client'
/** Reads a text while it is being written, with the gate's own rules and without sending it anywhere. */
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Locale } from '@/domain/locales'
import { areNamesFictional, holdsContacts } from '@/domain/privacy/about-document'
import type { Finding } from '@/domain/privacy/finding'
import { plainText } from '@/domain/review/plain-text'

type Place = { readonly kind: string; readonly path: string; readonly locale: Locale }

/** Long enough that nobody is corrected in the middle of a word. */
const pause = 600

/** @returns what stands in the field now; null while it holds what is saved, of which the gates have said what they say */
export function useWritten({ kind, path, locale }: Place): readonly Finding[] | null {
  const text = useFormFields(([fields]) => plainText(fields[path]?.value))
  const saved = useFormFields(([fields]) => plainText(fields[path]?.initialValue))
  const namesAreFictional = useFormFields(([fields]) =>
    areNamesFictional({ isNameFictional: fields.isNameFictional?.value, cases: fields.cases?.value }),
  )
  const [found, setFound] = useState<readonly Finding[] | null>(null)
  useEffect(() => {
    let isWanted = true
    const timer = window.setTimeout(async () => {
      if (text === saved) return setFound(null)
      // The rules and their words come when somebody writes, not with the form.
      const { checkText } = await import('@/domain/privacy/check-text')
      const context = holdsContacts(kind) ? 'contact-block' : 'running-text'
      const input = { text, field: path, locale, context } as const
      if (isWanted) setFound(checkText(input, { today: new Date(), namesAreFictional }))
    }, pause)
    return () => {
      isWanted = false
      window.clearTimeout(timer)
    }
  }, [text, saved, kind, path, locale, namesAreFictional])
  return text === saved ? null : found
}
