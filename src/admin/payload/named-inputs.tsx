'use client'
/**
 * Payload's selects, checkboxes and, in drawers, text inputs have labels that name something else: nobody who listens
 * hears what to fill in (WCAG 4.1.2). Here, once for the whole admin, each is told of the label that stands over it.
 */
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { wordsIn } from '../words/words'
import { nameInputs } from './name-inputs'

export function NamedInputs({ children }: { readonly children: ReactNode }) {
  const { language } = useTranslation().i18n
  useEffect(() => {
    const { names } = wordsIn(language).review
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => nameInputs(document, names))
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    later()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [language])
  return children
}
