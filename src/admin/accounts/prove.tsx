'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askAccount, type Told } from './ask-account'
import { canUsePasskeys, showPasskey, type UseOptions } from './browser-passkey'
import { CodeForm } from './code-form'
import { useAccountTexts } from './use-account-texts'

type Props<T> = {
  /** The step after the password; without one a signed-in person proves it. */
  readonly ticket?: string
  readonly button: string
  readonly send: (proof: object) => Promise<Told<T>>
  readonly onDone: (value: T) => void
  readonly onCancel?: () => void
}
type Challenge = {
  readonly ticket?: string
  readonly options: UseOptions | null
  readonly hasApp: boolean
}

/** Her second factor: a passkey where she has one and the browser can, and always a code. */
export function Prove<T>({ ticket, button, send, onDone, onCancel }: Props<T>) {
  const texts = useAccountTexts()
  const [challenge, setChallenge] = useState<Challenge | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  useEffect(() => {
    void askAccount<Challenge>('POST', '/users/second-factor/challenge', ticket ? { ticket } : {}).then(
      // Without an answer there is still the code to type, and what it answers says what is wrong.
      (answer) =>
        setChallenge(answer.ok ? answer.value : { ...(ticket && { ticket }), options: null, hasApp: true }),
    )
  }, [ticket])

  if (!challenge) return null
  const { options, hasApp } = challenge
  const show = async (asked: UseOptions) => {
    setBusy(true)
    setProblem('')
    const outcome = await showPasskey(asked)
    const answer =
      'answer' in outcome ? await send({ ticket: challenge.ticket, passkey: outcome.answer }) : null
    setBusy(false)
    if (answer?.ok) return onDone(answer.value)
    setProblem(answer ? (answer.message ?? texts.noAnswer) : texts.passkey.failed)
  }
  const offered = options && canUsePasskeys() ? options : null
  return (
    <>
      {offered && (
        <div className="account-passkey">
          <Button
            size="large"
            disabled={isBusy}
            extraButtonProps={{ autoFocus: true }}
            onClick={() => void show(offered)}
          >
            {texts.passkey.use}
          </Button>
          <p className="account-problem" role="alert">
            {problem}
          </p>
          <p className="account-or">{texts.passkey.orCode}</p>
        </div>
      )}
      {options && !offered && <p>{texts.passkey.notHere}</p>}
      <p>{hasApp ? texts.code.help : texts.code.helpWithout}</p>
      <CodeForm
        button={button}
        isFirst={!offered}
        send={(code) => send({ ticket: challenge.ticket, code })}
        onDone={onDone}
        {...(onCancel && { onCancel })}
      />
    </>
  )
}
