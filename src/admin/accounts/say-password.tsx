'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import '../ui/ask-field.css'

type Props = {
  /** She may have no password that she knows, and is told how she gets one. */
  readonly comesByProvider: boolean
  readonly onCancel: () => void
  /** What comes after it, with the step that the password has opened. */
  readonly children: (ticket: string) => ReactNode
}

/** The password once more, from somebody signed in who changes how she signs in. */
export function SayPassword({ comesByProvider, onCancel, children }: Props) {
  const texts = useAccountTexts()
  const id = useId()
  const [ticket, setTicket] = useState('')
  const [password, setPassword] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    setProblem('')
    const answer = await askAccount<{ ticket: string }>('POST', '/users/second-factor/password', { password })
    setBusy(false)
    if (answer.ok) return setTicket(answer.value.ticket)
    setProblem(answer.message ?? texts.noAnswer)
    setPassword('')
  }
  if (ticket) return children(ticket)
  return (
    <form onSubmit={(event) => void submit(event)}>
      <div className="ask-field">
        <label htmlFor={id}>{texts.again.label}</label>
        <p id={`${id}-help`} className="ask-field__help">
          {texts.again.help}
          {comesByProvider && ` ${texts.again.helpByProvider}`}
        </p>
        <input
          id={id}
          type="password"
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          autoComplete="current-password"
          // biome-ignore lint/a11y/noAutofocus: the field is what the step consists of
          autoFocus
          required
          maxLength={1000}
          aria-describedby={`${id}-help ${id}-problem`}
          aria-invalid={problem !== ''}
        />
      </div>
      <p id={`${id}-problem`} className="account-problem" role="alert">
        {problem}
      </p>
      <div className="account-buttons">
        <Button buttonStyle="secondary" size="large" onClick={onCancel}>
          {texts.cancel}
        </Button>
        <Button type="submit" size="large" disabled={isBusy}>
          {texts.again.button}
        </Button>
      </div>
    </form>
  )
}
