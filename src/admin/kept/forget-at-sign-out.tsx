'use client'
/** Whoever signs out leaves nothing of hers in this browser; a session that merely ended leaves what she typed. */
import { useAuth } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetOld, forgetPerson } from './kept-store'
import { leaveDeskOfOthers } from './leave-desk'

export function ForgetAtSignOut({ children }: { readonly children: ReactNode }) {
  const { user } = useAuth()
  const person = user?.id ? String(user.id) : null
  const isSigningOut = usePathname() === '/admin/logout'
  useEffect(() => {
    if (isSigningOut && person) void forgetPerson(person)
  }, [isSigningOut, person])
  useEffect(() => {
    void forgetOld(Date.now())
  }, [])
  useEffect(() => {
    if (person) void leaveDeskOfOthers(person)
  }, [person])
  return children
}
