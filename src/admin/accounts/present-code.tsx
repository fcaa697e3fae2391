'use client'
import { askAccount } from './ask-account'
import { CodeForm } from './code-form'
import { useAccountTexts } from './use-account-texts'

type Props = { readonly ticket: string; readonly onDone: () => void; readonly onAgain: () => void }

/** The second step of signing in. */
export function PresentCode({ ticket, onDone, onAgain }: Props) {
  const texts = useAccountTexts()
  return (
    <section className="account-step" aria-labelledby="second-step">
      <h1 id="second-step">{texts.code.heading}</h1>
      <p>{texts.code.help}</p>
      <CodeForm
        button={texts.code.button}
        send={(code) => askAccount('POST', '/users/second-factor', { ticket, code })}
        onDone={onDone}
      />
      <button type="button" className="account-link" onClick={onAgain}>
        {texts.signIn.again}
      </button>
    </section>
  )
}
