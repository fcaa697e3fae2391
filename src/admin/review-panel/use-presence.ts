'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { heartbeat, type Presence } from '@/domain/review/presence'
import type { WorkingState } from '@/domain/workflow/states'
import { ask } from '../api/ask'
import type { Reference } from '../api/reference'

/**
 * @param formVersion the version that the form shows; what was heard while it showed another is forgotten
 * @param state what the document is going through: each step is a reason to ask again
 */
export function usePresence(
  { kind, id }: Reference,
  formVersion: string | null,
  state: WorkingState | undefined,
): Presence | null {
  const [heard, setHeard] = useState<{ presence: Presence; formVersion: string | null } | null>(null)
  const say = useEffectEvent(async () => {
    if (document.hidden) return
    const answer = await ask<Presence>('POST', '/review/presence', { body: { kind, id } })
    if (answer.ok) setHeard({ presence: answer.value, formVersion })
  })
  useEffect(() => {
    if (formVersion && state) void say()
    const timer = setInterval(() => void say(), heartbeat * 1000)
    return () => clearInterval(timer)
  }, [formVersion, state])
  useEffect(() => {
    const leave = () => {
      const body = new Blob([JSON.stringify({ kind, id, isLeaving: true })], { type: 'application/json' })
      navigator.sendBeacon('/api/review/presence', body)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [kind, id])
  return heard && heard.formVersion === formVersion ? heard.presence : null
}
