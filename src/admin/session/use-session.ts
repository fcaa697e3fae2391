'use client'
import { useAuth, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { ask, type SignedOutEvent, signedOutEvent } from '../api/ask'
import { useSaveEnd } from './use-save'

type Me = { readonly user: { readonly id: string; readonly name?: string } | null }

/** Whose session this browser has now: that of whoever opened the form, nobody's, or somebody else's. */
export type Session = {
  readonly is: 'hers' | 'over' | 'other'
  /** Of somebody else. */
  readonly name: string
  /** Whether she wanted to do something when it was found out; else nothing may come between her and what she types. */
  readonly isAct: boolean
}

/**
 * Looks whenever a save was refused, and whenever she comes back to the window: she signs in beside the form, in
 * another tab, and what she typed stays where it is.
 */
export function useSession(): {
  readonly session: Session
  readonly check: (isAct?: boolean) => Promise<void>
} {
  const { user, fetchFullUser } = useAuth()
  const isModified = useFormModified()
  const [session, setSession] = useState<Session>({ is: 'hers', name: '', isAct: false })
  const opener = useRef<string | null>(null)
  if (user?.id) opener.current ??= String(user.id)

  const check = useCallback(async (isAct = false) => {
    const answer = await ask<Me>('GET', '/users/me?depth=0')
    if (!answer.ok) return
    const { user: now } = answer.value
    const is = !now ? 'over' : now.id === opener.current ? 'hers' : 'other'
    setSession({ is, name: now?.name ?? '', isAct })
  }, [])

  // Payload counts down to the end of the session it knows of; a new one has its own.
  const wasOver = useRef(false)
  useEffect(() => {
    if (session.is === 'hers' && wasOver.current) void fetchFullUser()
    wasOver.current = session.is !== 'hers'
  }, [session, fetchFullUser])

  useSaveEnd((wasSaved) => {
    if (!wasSaved) void check(true)
  })
  const comeBack = useEffectEvent(() => {
    if (!document.hidden && (isModified || session.is !== 'hers')) void check()
  })
  useEffect(() => {
    const listen = () => comeBack()
    const hear = (event: Event) => void check((event as SignedOutEvent).detail.isAct)
    window.addEventListener(signedOutEvent, hear)
    document.addEventListener('visibilitychange', listen)
    window.addEventListener('focus', listen)
    return () => {
      window.removeEventListener(signedOutEvent, hear)
      document.removeEventListener('visibilitychange', listen)
      window.removeEventListener('focus', listen)
    }
  }, [check])
  return { session, check }
}
