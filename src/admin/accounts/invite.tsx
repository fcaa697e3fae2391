'use client'
/** Above the list of people: a new colleague by name and address; roles and municipality are set in her form. */
import { Button, useAuth, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { hasRole, type Role } from '@/domain/roles'
import { label } from '@/messages/admin/say'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import './accounts.css'
import '../ui/ask-field.css'

export function Invite() {
  const { user } = useAuth()
  const { person } = useAccountTexts()
  const [isAsking, setAsking] = useState(false)
  if (!hasRole({ roles: (user?.roles ?? []) as Role[] }, 'admin')) return null
  return (
    <div className="account-invite">
      <Button onClick={() => setAsking(true)}>{person.invite}</Button>
      {isAsking && (
        <Dialog heading={person.invite} onClose={() => setAsking(false)}>
          <InviteForm onCancel={() => setAsking(false)} />
        </Dialog>
      )}
    </div>
  )
}

function InviteForm({ onCancel }: { readonly onCancel: () => void }) {
  const texts = useAccountTexts()
  const { language } = useWords()
  const id = useId()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const { name, email } = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await askAccount<{ doc: { id: string } }>('POST', '/users', {
      name,
      email,
      locale: language,
    })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    startRouteTransition(() => router.push(`/admin/collections/users/${answer.value.doc.id}`))
  }
  return (
    <form className="account-step" onSubmit={(event) => void submit(event)}>
      <p>{texts.person.inviteHelp}</p>
      <div className="ask-field">
        <label htmlFor={`${id}-name`}>{label('users.name')[language]}</label>
        <input id={`${id}-name`} name="name" required maxLength={120} autoComplete="off" />
      </div>
      <div className="ask-field">
        <label htmlFor={`${id}-email`}>{texts.person.email}</label>
        <input id={`${id}-email`} name="email" type="email" required maxLength={254} autoComplete="off" />
      </div>
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel}>
          {texts.cancel}
        </Button>
        <Button type="submit" disabled={isBusy}>
          {texts.person.send}
        </Button>
      </div>
    </form>
  )
}
