'use client'
import { useAuth, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ask } from '../api/ask'
import { useSaveEnd } from '../review-panel/use-save'

type Me = { readonly user: { readonly id: string; readonly name?: string } | null }

/** Whose session this browser has now: that of whoever opened the form, nobody's, or somebody else's. */
export type Session =
  | { readonly is: 'hers' }
  | { readonly is: 'over' }
  | { readonly is: 'other'; readonly name: string }

/**
 * Looks whenever a save was refused, and whenever she comes back to the window: she signs in beside the form, in
 * another tab, and what she typed stays where it is.
 */
export function useSession(): { readonly session: Session; readonly check: () => Promise<void> } {
  const { user, fetchFullUser } = useAuth()
  const isModified = useFormModified()
  const [session, setSession] = useState<Session>({ is: 'hers' })
  const opener = useRef<string | null>(null)
  if (user?.id) opener.current ??= String(user.id)

  const check = useCallback(async () => {
    const answer = await ask<Me>('GET', '/users/me?depth=0')
    if (!answer.ok) return
    const { user: now } = answer.value
    if (!now) setSession({ is: 'over' })
    else if (now.id !== opener.current) setSession({ is: 'other', name: now.name ?? '' })
    else setSession({ is: 'hers' })
  }, [])

  // Payload counts down to the end of the session it knows of; a new one has its own.
  const wasOver = useRef(false)
  useEffect(() => {
    if (session.is === 'hers' && wasOver.current) void fetchFullUser()
    wasOver.current = session.is !== 'hers'
  }, [session, fetchFullUser])

  useSaveEnd((wasSaved) => {
    if (!wasSaved) void check()
  })
  const comeBack = useEffectEvent(() => {
    if (!document.hidden && (isModified || session.is !== 'hers')) void check()
  })
  useEffect(() => {
    const listen = () => comeBack()
    document.addEventListener('visibilitychange', listen)
    window.addEventListener('focus', listen)
    return () => {
      document.removeEventListener('visibilitychange', listen)
      window.removeEventListener('focus', listen)
    }
  }, [])
  return { session, check }
}
