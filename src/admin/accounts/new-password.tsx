'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import '../ui/ask-field.css'

type Props = { readonly token: string; readonly purpose: 'invitation' | 'reset' }

/** Chooses a password by a link: the form, and what happened. */
export function NewPassword({ token, purpose }: Props) {
  const texts = useAccountTexts()
  const id = useId()
  const [password, setPassword] = useState('')
  const [email, setEmail] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const answer = await askAccount<{ email: string }>('POST', '/users/reset-password', { token, password })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    setEmail(answer.value.email)
  }

  if (email)
    return (
      <section className="account-step">
        <h1 role="status">{texts.password.done}</h1>
        <a
          className="btn btn--style-primary btn--size-large"
          href={`/admin/login?email=${encodeURIComponent(email)}`}
        >
          {texts.password.toSignIn}
        </a>
      </section>
    )
  return (
    <section className="account-step">
      <h1>{texts.password.headings[purpose]}</h1>
      <form onSubmit={(event) => void submit(event)}>
        <div className="ask-field">
          <label htmlFor={id}>{texts.password.label}</label>
          <p id={`${id}-help`} className="ask-field__help">
            {texts.password.help}
          </p>
          <input
            id={id}
            type="password"
            name="password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
            autoComplete="new-password"
            required
            minLength={12}
            aria-describedby={`${id}-help ${id}-problem`}
            aria-invalid={problem !== ''}
          />
        </div>
        <p id={`${id}-problem`} className="account-problem" role="alert">
          {problem}
        </p>
        <Button type="submit" size="large" disabled={isBusy}>
          {texts.password.button}
        </Button>
      </form>
    </section>
  )
}
