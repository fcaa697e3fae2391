'use client'
/** At the head of a person's form: her own way in and her sessions, or what an administrator may do about somebody. */
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { AnsweredFor } from './answered-for'
import { OwnCredentials } from './own-credentials'
import { OwnSessions } from './own-sessions'
import { PersonPanel } from './person-panel'
import { SecondFactor } from './second-factor'
import './accounts.css'
import '../safeguarding/ui/safeguarding.css'

export function AccountPanel() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || !user) return null
  if (String(user.id) !== String(id))
    return <PersonPanel id={String(id)} name={String(data?.name ?? '')} email={String(data?.email ?? '')} />
  return (
    <>
      <OwnCredentials email={String(data?.email ?? '')} />
      <SecondFactor />
      <OwnSessions />
      <AnsweredFor />
    </>
  )
}
