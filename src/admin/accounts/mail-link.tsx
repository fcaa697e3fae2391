'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ReviewedKind } from '@/domain/kinds'
import { useWords } from '../words/use-words'
import { askAccount } from './ask-account'
import { NewPassword } from './new-password'
import { useAccountTexts } from './use-account-texts'

type LinkToken =
  | { readonly purpose: 'invitation' }
  | { readonly purpose: 'reset' }
  | { readonly purpose: 'address' | 'undoAddress'; readonly address: string }
  | { readonly purpose: 'machine'; readonly machine: string; readonly kinds: readonly ReviewedKind[] }

/** What a link in a mail is for, and the act that it waits for. Looking uses nothing up. */
export function MailLink({ token }: { readonly token: string }) {
  const texts = useAccountTexts()
  const [link, setLink] = useState<LinkToken | 'looking' | 'gone'>('looking')
  const [problem, setProblem] = useState('')
  useEffect(() => {
    void askAccount<LinkToken>('POST', '/users/ticket', { token }).then((answer) => {
      setLink(answer.ok ? answer.value : 'gone')
      if (!answer.ok && answer.because !== 'linkGone') setProblem(answer.message ?? texts.noAnswer)
    })
  }, [token, texts])

  if (link === 'looking') return null
  if (link === 'gone')
    return (
      <section className="account-step">
        <h1>{texts.linkHeading}</h1>
        <p role="alert">{problem || texts.password.gone}</p>
        <ToSignIn />
      </section>
    )
  if (link.purpose === 'invitation' || link.purpose === 'reset')
    return <NewPassword token={token} purpose={link.purpose} />
  return <Decide token={token} link={link} />
}

function ToSignIn() {
  const { password } = useAccountTexts()
  return (
    <p>
      <a href="/admin/login">{password.toSignIn}</a>
    </p>
  )
}

type Decision = Exclude<LinkToken, { purpose: 'invitation' | 'reset' }>

/** Says yes to a new address or to a machine, or undoes a change: one button, and what has come of it. */
function Decide({ token, link }: { readonly token: string; readonly link: Decision }) {
  const texts = useAccountTexts()
  const { review } = useWords()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState<string | null>(null)
  const [next, setNext] = useState('')
  const { address, answering } = texts
  const said = {
    address: { heading: address.confirmHeading, help: address.confirmHelp, button: address.confirm },
    undoAddress: { heading: address.undoHeading, help: address.undoHelp, button: address.undo },
    machine: {
      heading: answering.agreeHeading(link.purpose === 'machine' ? link.machine : ''),
      help: answering.agreeHelp,
      button: answering.agree,
    },
  }[link.purpose]
  const paths = {
    address: '/users/address/confirm',
    undoAddress: '/users/address/undo',
    machine: '/machines/agree',
  }
  const act = async () => {
    setBusy(true)
    setProblem('')
    const answer = await askAccount<{ token?: string }>('POST', paths[link.purpose], { token })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.message ?? texts.noAnswer)
    if (answer.value.token) setNext(answer.value.token)
    else
      setDone(link.purpose === 'machine' ? answering.agreed(link.machine) : address.confirmed(link.address))
  }
  if (next) return <NewPassword token={next} purpose="reset" />
  if (done)
    return (
      <section className="account-step">
        <h1 role="status">{done}</h1>
        <ToSignIn />
      </section>
    )
  return (
    <section className="account-step">
      <h1>{said.heading}</h1>
      {link.purpose !== 'machine' && <p className="account-address">{link.address}</p>}
      <p>{said.help}</p>
      {link.purpose === 'machine' && (
        <>
          <p>{answering.agreeHelpKinds(link.kinds.map((kind) => review.kinds[kind]).join(', '))}</p>
          <p>{answering.no}</p>
        </>
      )}
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <div className="account-buttons">
        <Button size="large" disabled={isBusy} onClick={() => void act()}>
          {said.button}
        </Button>
      </div>
    </section>
  )
}
