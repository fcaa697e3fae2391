'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { heartbeat, type Presence } from '@/domain/review/presence'
import { ask } from '../api/ask'
import type { Reference } from '../api/reference'

/** Says every now and then that the form is open here, and learns who else has it open. */
export function usePresence({ kind, id }: Reference): Presence | null {
  const [presence, setPresence] = useState<Presence | null>(null)
  const say = useEffectEvent(async () => {
    if (document.hidden) return
    const answer = await ask<Presence>('POST', '/review/presence', { body: { kind, id } })
    if (answer.ok) setPresence(answer.value)
  })
  useEffect(() => {
    void say()
    const timer = setInterval(() => void say(), heartbeat * 1000)
    const leave = () => {
      const body = new Blob([JSON.stringify({ kind, id, isLeaving: true })], { type: 'application/json' })
      navigator.sendBeacon('/api/review/presence', body)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [kind, id])
  return presence
}
