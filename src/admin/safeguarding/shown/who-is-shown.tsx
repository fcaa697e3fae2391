'use client'
/**
 * Under the question who is shown: which more is asked follows at once. Payload would ask the server, and on a bad
 * network the questions about consent came late or, when somebody scrolled meanwhile, not at all.
 */
import { useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import './who-is-shown.css'

export function WhoIsShown({ path }: { readonly path: string }) {
  const value = useFormFields(([fields]) => fields[path]?.value)
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (form) form.dataset.shown = typeof value === 'string' ? value : 'nobody'
  }, [value])
  return <span ref={place} hidden />
}
