'use client'
/** Above the list of people: a new colleague, with what she may do. There is no other way to a new account. */
import { Button, useAuth, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { hasRole, type Role, roles } from '@/domain/roles'
import { choices, label } from '@/messages/admin/say'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { askAccount } from './ask-account'
import { Field } from './field'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'
import './accounts.css'

const municipalities =
  '/municipalities?draft=true&depth=0&limit=400&pagination=false&sort=name&select[name]=true'

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
  const [isLeader, setLeader] = useState(false)
  const { told } = useTold<{ docs: { id: string; name: string }[] }>(municipalities)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const form = new FormData(event.currentTarget)
    const answer = await askAccount<{ doc: { id: string } }>('POST', '/users/invite', {
      name: form.get('name'),
      email: form.get('email'),
      roles: form.getAll('roles'),
      municipality: form.get('municipality') || null,
      locale: language,
    })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    startRouteTransition(() => router.push(`/admin/collections/users/${answer.value.doc.id}`))
  }
  return (
    <form className="account-step" onSubmit={(event) => void submit(event)}>
      <p>{texts.person.inviteHelp}</p>
      <Field
        id={`${id}-name`}
        name="name"
        label={label('users.name')[language]}
        maxLength={120}
        autoComplete="off"
      />
      <Field
        id={`${id}-email`}
        name="email"
        type="email"
        label={texts.person.email}
        maxLength={254}
        autoComplete="off"
      />
      <fieldset className="account-roles">
        <legend>{label('users.roles')[language]}</legend>
        {choices('users.roles', roles).map(({ value, label: named }) => (
          <label key={value}>
            <input
              type="checkbox"
              name="roles"
              value={value}
              onChange={({ target }) => value === 'leader' && setLeader(target.checked)}
            />
            {typeof named === 'string' ? named : named[language]}
          </label>
        ))}
      </fieldset>
      {isLeader && (
        <div className="ask-field">
          <label htmlFor={`${id}-municipality`}>{label('users.municipality')[language]}</label>
          <select id={`${id}-municipality`} name="municipality" required defaultValue="">
            <option value="">{texts.person.noMunicipality}</option>
            {told?.docs.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
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
