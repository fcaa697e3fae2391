'use client'
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Delivery } from '@/domain/webhooks/delivery'
import type { StoppedBecause, WebhookState } from '@/domain/webhooks/states'
import { askAccount } from '../accounts/ask-account'
import { useAccountTexts } from '../accounts/use-account-texts'
import { useTold } from '../accounts/use-told'
import { momentText } from '../words/moment'
import { useWords } from '../words/use-words'
import { DeliveryList } from './delivery-list'
import '../accounts/accounts.css'
import '../safeguarding/ui/safeguarding.css'

type Panel = {
  readonly state: WebhookState
  readonly since: string | null
  readonly because: StoppedBecause | null
  readonly hasSecret: boolean
  readonly oldUntil: string | null
  readonly deliveries: readonly Delivery[]
}

/** Where a webhook stands, what it has sent, and everything that may be done about it. */
export function WebhookPanel() {
  const { id } = useDocumentInfo()
  const { webhook } = useAccountTexts()
  if (!id) return <p className="safe-panel">{webhook.first}</p>
  return <Standing path={`/webhooks/${id}`} />
}

function Standing({ path }: { readonly path: string }) {
  const texts = useAccountTexts()
  const { webhook } = texts
  const { language } = useWords()
  const { told, look } = useTold<Panel>(`${path}/panel`)
  const [secret, setSecret] = useState('')
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const act = async <T,>(what: string, body: object, then: (value: T) => string) => {
    setProblem('')
    setSaid('')
    const answer = await askAccount<T>('POST', `${path}/${what}`, body)
    if (answer.ok) setSaid(then(answer.value))
    else setProblem(answer.message ?? texts.noAnswer)
    look()
  }
  if (!told) return null
  const { state, since, because, hasSecret, oldUntil } = told
  const when = since ? momentText(since, language) : ''
  const makeSecret = () =>
    act<{ secret: string }>('secret', {}, (made) => {
      setSecret(made.secret)
      return ''
    })
  return (
    <section className="safe-panel" aria-labelledby="webhook-standing">
      <h2 id="webhook-standing">{webhook.heading}</h2>
      <p>
        {state === 'stopped' ? webhook.states.stopped[because ?? 'isNew'](when) : webhook.states[state](when)}
      </p>
      {state === 'stopped' && because === 'isNew' && <p>{webhook.steps}</p>}
      {state === 'stopped' && because !== 'isNew' && <p>{webhook.missed}</p>}
      {secret && (
        <div role="status">
          <p>
            <strong>{webhook.once}</strong>
          </p>
          <code className="account-key">{secret}</code>
        </div>
      )}
      {oldUntil && <p>{webhook.bothUntil(momentText(oldUntil, language))}</p>}
      <div className="account-buttons">
        {state === 'on' ? (
          <Button buttonStyle="secondary" onClick={() => void act('state', { state: 'paused' }, () => '')}>
            {webhook.pause}
          </Button>
        ) : (
          <Button
            buttonStyle={hasSecret ? 'primary' : 'secondary'}
            onClick={() => void act('state', { state: 'on' }, () => '')}
          >
            {webhook.start}
          </Button>
        )}
        <Button buttonStyle="secondary" onClick={() => void act('test', {}, () => webhook.testing)}>
          {webhook.test}
        </Button>
        <Button buttonStyle={hasSecret ? 'secondary' : 'primary'} onClick={() => void makeSecret()}>
          {hasSecret ? webhook.newSecret : webhook.firstSecret}
        </Button>
      </div>
      {hasSecret && !secret && <p className="safe-panel__help">{webhook.newSecretHelp}</p>}
      <p className="account-problem" role="alert">
        {problem}
      </p>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
      <DeliveryList
        deliveries={told.deliveries}
        onAgain={(delivery) => void act('again', { delivery }, () => webhook.sentAgain)}
        onLook={look}
      />
    </section>
  )
}
