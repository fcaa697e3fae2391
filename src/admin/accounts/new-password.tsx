'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import '../ui/ask-field.css'

type Standing = 'looking' | 'gone' | 'invitation' | 'reset' | 'done'

/** Chooses a password by a link: what the link is for, the form, and what happened. */
export function NewPassword({ token }: { readonly token: string }) {
  const texts = useAccountTexts()
  const id = useId()
  const [standing, setStanding] = useState<Standing>('looking')
  const [password, setPassword] = useState('')
  const [email, setEmail] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  useEffect(() => {
    void askAccount<{ purpose: 'invitation' | 'reset' }>('POST', '/users/ticket', { token }).then(
      (answer) => {
        setStanding(answer.ok ? answer.value.purpose : 'gone')
        if (!answer.ok && answer.because !== 'linkGone') setProblem(answer.message ?? texts.noAnswer)
      },
    )
  }, [token, texts])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const answer = await askAccount<{ email: string }>('POST', '/users/reset-password', { token, password })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    setEmail(answer.value.email)
    setStanding('done')
  }

  if (standing === 'looking') return null
  if (standing === 'gone')
    return (
      <section className="account-step">
        <h1>{texts.password.headings.reset}</h1>
        <p role="alert">{problem || texts.password.gone}</p>
        <p>
          <a href="/admin/login">{texts.password.toSignIn}</a>
        </p>
      </section>
    )
  if (standing === 'done')
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
      <h1>{texts.password.headings[standing]}</h1>
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
