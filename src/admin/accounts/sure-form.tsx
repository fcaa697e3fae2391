'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { askAccount, type Told } from './ask-account'
import { Field } from './field'
import { useAccountTexts } from './use-account-texts'

type Props<T> = {
  readonly button: string
  /** She may have no password that she knows, and is told how she gets one. */
  readonly comesByProvider?: boolean
  /** What is asked for; what is typed stays when it is refused. */
  readonly children: ReactNode
  readonly send: (ticket: string, given: Record<string, string>) => Promise<Told<T>>
  readonly onDone: (value: T, given: Record<string, string>) => void
  readonly onCancel: () => void
}

/** A change by somebody signed in who says her password once more, in one form. */
export function SureForm<T>({ button, comesByProvider, children, send, onDone, onCancel }: Props<T>) {
  const texts = useAccountTexts()
  const id = useId()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const { own = '', ...given } = Object.fromEntries(new FormData(event.currentTarget)) as Record<
      string,
      string
    >
    setBusy(true)
    setProblem('')
    const said = await askAccount<{ ticket: string }>('POST', '/users/second-factor/password', {
      password: own,
    })
    const answer = said.ok ? await send(said.value.ticket, given) : said
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    onDone(answer.value, given)
  }
  return (
    <form className="account-step" onSubmit={(event) => void submit(event)}>
      {children}
      <Field
        id={id}
        name="own"
        type="password"
        label={texts.again.label}
        help={`${texts.again.help}${comesByProvider ? ` ${texts.again.helpByProvider}` : ''}`}
        autoComplete="current-password"
        maxLength={1000}
      />
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <div className="account-buttons">
        <Button buttonStyle="secondary" size="large" disabled={isBusy} onClick={onCancel}>
          {texts.cancel}
        </Button>
        <Button type="submit" size="large" disabled={isBusy}>
          {button}
        </Button>
      </div>
    </form>
  )
}
