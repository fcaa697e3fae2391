'use client'
import { useEffect, useState } from 'react'
import { askAccount } from './ask-account'
import { CodeForm } from './code-form'
import { RecoveryCodes } from './recovery-codes'
import { useAccountTexts } from './use-account-texts'

type Props = {
  /** The step between password and code; without one the signed-in person sets it up. */
  readonly ticket?: string
  readonly onDone: () => void
  readonly onCancel?: () => void
}
type Secret = { readonly secret: string; readonly qr: string }

const inFours = (secret: string) => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** A picture for the app, the first code from it, and recovery codes to save. */
export function SetUp({ ticket, onDone, onCancel }: Props) {
  const texts = useAccountTexts()
  const [made, setMade] = useState<Secret | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [problem, setProblem] = useState('')
  const given = ticket === undefined ? {} : { ticket }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a secret is made once for each step
  useEffect(() => {
    void askAccount<Secret>('POST', '/users/second-factor/begin', given).then((answer) => {
      if (answer.ok) setMade(answer.value)
      else setProblem(answer.message ?? texts.noAnswer)
    })
  }, [ticket])

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} isPage={ticket !== undefined} />
  return (
    <section className="account-step">
      {ticket && (
        <>
          <h1>{texts.setUp.heading}</h1>
          <p>{texts.setUp.why}</p>
        </>
      )}
      <ol>
        {texts.setUp.steps.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {made && (
        <>
          <img
            className="account-qr"
            src={`data:image/svg+xml,${encodeURIComponent(made.qr)}`}
            alt={texts.setUp.qr}
            width="220"
            height="220"
          />
          <p>
            {texts.setUp.key}: <code className="account-key">{inFours(made.secret)}</code>
          </p>
          <CodeForm<{ recoveryCodes: string[] }>
            button={texts.setUp.button}
            send={(code) => askAccount('POST', '/users/second-factor/confirm', { ...given, code })}
            onDone={({ recoveryCodes }) => setCodes(recoveryCodes)}
            {...(onCancel && { onCancel })}
          />
        </>
      )}
      <p className="account-problem" role="alert">
        {problem}
      </p>
    </section>
  )
}
