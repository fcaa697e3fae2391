'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { adminLanguageOf } from '@/domain/admin-languages'
import { askAccount } from './ask-account'
import { Field } from './field'
import { forgetSetUp, keepSetUp } from './kept-set-up'
import { SetUp } from './set-up'
import { useAccountTexts } from './use-account-texts'

const enter = () => {
  forgetSetUp()
  window.location.assign('/admin')
}

/** Makes the first account of an installation, with its second step where one is asked for. */
export function FirstAccount() {
  const texts = useAccountTexts()
  const { i18n } = useTranslation()
  const id = useId()
  const [person, setPerson] = useState({ name: '', email: '', password: '' })
  const [ticket, setTicket] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  /** An account whose roles ask for more than a password is in when it has shown it. */
  const goOn = async () => {
    const me = await askAccount<{ user: unknown }>('GET', '/users/me')
    if (me.ok && me.value.user) return enter()
    const { email, password } = person
    const answer = await askAccount('POST', '/users/login', { email, password })
    if (answer.ok || !answer.ticket) return enter()
    keepSetUp(answer.ticket)
    setPerson({ ...person, password: '' }) // nobody needs it any more
    setTicket(answer.ticket)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem('')
    const locale = adminLanguageOf(i18n.language)
    const answer = await askAccount('POST', '/users/first-register', { ...person, locale })
    if (answer.ok) return goOn()
    setBusy(false)
    setProblem(answer.message ?? texts.noAnswer)
  }
  const field = (name: keyof typeof person) => ({
    id: `${id}-${name}`,
    name,
    value: person[name],
    onChange: ({ target }: { target: HTMLInputElement }) => setPerson({ ...person, [name]: target.value }),
  })

  if (ticket) return <SetUp ticket={ticket} onDone={enter} onGone={enter} isPage />
  return (
    <section className="account-step">
      <h1>{texts.firstAccount.heading}</h1>
      <p>{texts.firstAccount.may}</p>
      <form onSubmit={(event) => void submit(event)}>
        <Field {...field('name')} label={texts.firstAccount.name} autoComplete="name" maxLength={120} />
        <Field {...field('email')} label={texts.person.email} type="email" autoComplete="email" />
        <Field
          {...field('password')}
          label={texts.password.label}
          help={texts.password.help}
          type="password"
          autoComplete="new-password"
          minLength={12}
        />
        <p className="account-problem" role="alert">
          {problem}
        </p>
        <Button type="submit" size="large" disabled={isBusy}>
          {texts.firstAccount.button}
        </Button>
      </form>
    </section>
  )
}
