'use client'
import { useEffect, useEffectEvent } from 'react'

/**
 * Shortcuts of the review page. All with Alt and Shift: a bare letter would take it from a screen reader, and from
 * whoever is writing a comment.
 */
export function useShortcuts(acts: Readonly<Record<string, () => unknown>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return
    const act = acts[event.code.replace('Key', '').toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
