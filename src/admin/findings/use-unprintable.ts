'use client'
/** Looks for characters that a handout could not be set with, while its text is being written. */
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { plainText } from '@/domain/review/plain-text'

/** The kind that readers take home on paper. */
const printed = 'training-modules'
/** Long enough that nobody is stopped in the middle of a word. */
const pause = 600
const none: readonly string[] = []

/** @returns the characters of the field that no font of the PDFs has, each with its number */
export function useUnprintable(kind: string, path: string): readonly string[] {
  const text = useFormFields(([fields]) => (kind === printed ? plainText(fields[path]?.value) : ''))
  const [missing, setMissing] = useState(none)
  useEffect(() => {
    let isWanted = true
    const timer = window.setTimeout(async () => {
      if (text === '') return setMissing(none)
      // What the fonts can draw comes when there is something to look at, not with the form.
      const [{ numbered, printing }, { shapes }] = await Promise.all([
        import('@/domain/printing/printed'),
        import('@/generated/shapes'),
      ])
      const found = printing(shapes.map(({ characters }) => characters))(text).missing
      if (isWanted) setMissing(found.map((character) => `${character} (${numbered(character)})`))
    }, pause)
    return () => {
      isWanted = false
      window.clearTimeout(timer)
    }
  }, [text])
  return missing
}
