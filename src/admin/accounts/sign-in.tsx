'use client'
import { EmailField, Form, FormSubmit, Link, PasswordField, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type Refused, readAnswer } from './ask-account'
import { forgetSetUp, keepSetUp, keptSetUp } from './kept-set-up'
import { SecondStep } from './second-step'
import { SetUp } from './set-up'
import { useAccountTexts } from './use-account-texts'

type Props = {
  readonly next: string
  readonly provider?: string
  readonly because?: string
  readonly email?: string
}
type Step = {
  readonly name: 'codeNeeded' | 'setUpNeeded'
  readonly ticket: string
  /** Whether she has been here before, and was interrupted. */
  readonly isAgain?: boolean
}

const stepIn = ({ because, ticket }: Pick<Refused, 'because' | 'ticket'>): Step | null =>
  ticket && (because === 'codeNeeded' || because === 'setUpNeeded') ? { name: because, ticket } : null

const beginningWith = (value: string) => ({ initialValue: value, valid: true, value })

/** E-mail and password, and then the second step for whoever has one, or has to have one. */
export function SignIn({ next, provider, because, email = '' }: Props) {
  const texts = useAccountTexts()
  const { t, i18n } = useTranslation()
  const [step, setStep] = useState<Step | null>(null)
  const [gone, setGone] = useState('')
  // Once: with every new object Payload's form would begin anew, without what has been typed.
  const [initialState] = useState(() => ({ email: beginningWith(email), password: beginningWith('') }))
  const enter = () => {
    forgetSetUp()
    window.location.assign(next)
  }
  const goTo = (found: Step) => {
    if (found.name === 'setUpNeeded') keepSetUp(found.ticket)
    setGone('')
    setStep(found)
  }
  const beginAgain = (because = '') => {
    forgetSetUp()
    setGone(because)
    setStep(null)
  }

  // Whoever comes back from the provider brings the step behind a #, where no server and no log sees it.
  useEffect(() => {
    const ticket = window.location.hash.slice(1)
    const found = stepIn({ because: because as Step['name'], ticket })
    if (found?.name === 'setUpNeeded') keepSetUp(found.ticket)
    const kept = keptSetUp()
    if (found) setStep(found)
    else if (kept && !because) setStep({ name: 'setUpNeeded', ticket: kept, isAgain: true })
    if (ticket) history.replaceState(null, '', window.location.pathname + window.location.search)
  }, [because])

  const send = async (form: FormData): Promise<Response> => {
    const response = await fetch('/api/users/login', {
      method: 'POST',
      body: form,
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
    })
    const answer = await readAnswer(response.clone())
    if (answer.ok) enter()
    const found = answer.ok ? null : stepIn(answer)
    if (!found) return response
    goTo(found)
    return Response.json({})
  }

  if (step?.name === 'codeNeeded')
    return <SecondStep ticket={step.ticket} onDone={enter} onAgain={() => setStep(null)} />
  if (step)
    return (
      <SetUp ticket={step.ticket} onDone={enter} onGone={beginAgain} isPage isAgain={step.isAgain === true} />
    )
  const refusals: Readonly<Record<string, unknown>> = texts.refusals
  const problem = gone || (because ? refusals[because] : undefined)
  return (
    <>
      <h1 className="account-title">{texts.signIn.button}</h1>
      {typeof problem === 'string' && (
        <p className="account-problem" role="alert">
          {problem}
        </p>
      )}
      <Form
        action={send as unknown as (form: FormData) => Promise<void>}
        className="login__form"
        disableSuccessStatus
        initialState={initialState}
        waitForAutocomplete
      >
        <div className="login__form__inputWrap">
          <EmailField
            field={{
              name: 'email',
              label: t('general:email'),
              required: true,
              admin: { autoComplete: 'email' },
            }}
            path="email"
          />
          <PasswordField
            field={{ name: 'password', label: t('general:password'), required: true }}
            path="password"
          />
        </div>
        <Link href="/admin/forgot" prefetch={false}>
          {texts.signIn.forgot}
        </Link>
        <FormSubmit size="large">{texts.signIn.button}</FormSubmit>
      </Form>
      {provider && (
        <p className="account-provider">
          <span>{texts.signIn.or}</span>
          <a
            className="btn btn--style-secondary btn--size-large"
            href={`/api/users/provider?redirect=${encodeURIComponent(next)}`}
          >
            {texts.signIn.withProvider(provider)}
          </a>
        </p>
      )}
    </>
  )
}
