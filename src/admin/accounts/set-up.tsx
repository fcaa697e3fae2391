'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { AddPasskey } from './add-passkey'
import { askAccount } from './ask-account'
import { canUsePasskeys } from './browser-passkey'
import { CodeForm } from './code-form'
import { RecoveryCodes } from './recovery-codes'
import { useAccountTexts } from './use-account-texts'

type Props = {
  /** The step after the password. */
  readonly ticket: string
  readonly onDone: () => void
  readonly onCancel?: () => void
  /** On the way in, where a passkey may take its place. */
  readonly isPage?: boolean
  /** She had begun before, and comes back to it. */
  readonly isAgain?: boolean
  /** On the way in: the step is over, or she would rather begin anew. */
  readonly onGone?: (because?: string) => void
}
type Secret = { readonly secret: string; readonly qr: string }

const inFours = (secret: string) => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** A picture for the app, the first code from it, and recovery codes to save. */
export function SetUp({ ticket, onDone, onCancel, isPage = false, isAgain = false, onGone }: Props) {
  const texts = useAccountTexts()
  const [made, setMade] = useState<Secret | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [isOther, setOther] = useState(false)
  const [problem, setProblem] = useState('')

  /** Of a step that she comes back to: she has done it meanwhile, or it took too long. She signs in. */
  const endings: Readonly<Record<string, string>> = { alreadySetUp: '', stepExpired: texts.setUp.gone }
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking makes another secret: once for a step
  useEffect(() => {
    void askAccount<Secret>('POST', '/users/second-factor/begin', { ticket }).then((answer) => {
      if (answer.ok) return setMade(answer.value)
      const ending = isAgain ? endings[String(answer.because)] : answer.message
      if (typeof ending === 'string' && onGone) onGone(ending)
      else setProblem(answer.message ?? texts.noAnswer)
    })
  }, [ticket])

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} isPage={isPage} />
  if (isOther) return <AddPasskey ticket={ticket} onDone={onDone} onCancel={() => setOther(false)} isPage />
  return (
    <section className="account-step">
      {isPage && (
        <>
          <h1>{texts.setUp.heading}</h1>
          <p>{isAgain ? texts.setUp.again : texts.setUp.why}</p>
          <h2>{texts.setUp.appHeading}</h2>
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
            send={(code) => askAccount('POST', '/users/second-factor/confirm', { ticket, code })}
            isFirst
            onDone={({ recoveryCodes }) => (recoveryCodes.length > 0 ? setCodes(recoveryCodes) : onDone())}
            {...(onCancel && { onCancel })}
          />
        </>
      )}
      <p className="account-problem" role="alert">
        {problem}
      </p>
      {isPage && canUsePasskeys() && (
        <>
          <h2>{texts.passkey.instead}</h2>
          <div className="account-buttons">
            <Button buttonStyle="secondary" size="large" onClick={() => setOther(true)}>
              {texts.passkey.add}
            </Button>
          </div>
        </>
      )}
      {onGone && (
        <button type="button" className="account-link" onClick={() => onGone()}>
          {texts.signIn.again}
        </button>
      )}
    </section>
  )
}
