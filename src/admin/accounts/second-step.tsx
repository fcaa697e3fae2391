'use client'
import { askAccount } from './ask-account'
import { Prove } from './prove'
import { useAccountTexts } from './use-account-texts'

type Props = { readonly ticket: string; readonly onDone: () => void; readonly onAgain: () => void }

/** The second step of signing in. */
export function SecondStep({ ticket, onDone, onAgain }: Props) {
  const texts = useAccountTexts()
  return (
    <section className="account-step" aria-labelledby="second-step">
      <h1 id="second-step">{texts.code.heading}</h1>
      <Prove
        ticket={ticket}
        button={texts.code.button}
        send={(proof) => askAccount('POST', '/users/second-factor', proof)}
        onDone={onDone}
      />
      <button type="button" className="account-link" onClick={onAgain}>
        {texts.signIn.again}
      </button>
    </section>
  )
}
