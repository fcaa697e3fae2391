'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { AccountEvent } from '@/domain/accounts/events'
import { useHasRole } from '../safeguarding/ui/use-has-role'
import { Dialog } from '../ui/dialog'
import { momentText } from '../words/moment'
import { useWords } from '../words/use-words'
import { askAccount } from './ask-account'
import { ChangeAddress } from './change-address'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'

type AccountState = {
  readonly isClosed: boolean
  readonly isInvited: boolean
  readonly hasFactor: boolean
  readonly events: readonly { name: AccountEvent; at: string; by: string | null }[]
}
type Question = 'reset-second-factor' | 'goodbye' | null
type PanelProps = { readonly id: string; readonly name: string; readonly email: string }

/** What an administrator may do about somebody's account, and what has been done. */
export function PersonPanel(props: PanelProps) {
  const isAdmin = useHasRole('admin')
  return isAdmin ? <Panel {...props} /> : null
}

function Panel({ id, name, email }: PanelProps) {
  const texts = useAccountTexts()
  const { person } = texts
  const { language } = useWords()
  const { told, look } = useTold<AccountState>(`/users/${id}/standing`)
  const [asked, setAsked] = useState<Question>(null)
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [isMoving, setMoving] = useState(false)
  const act = async (what: 'invite' | 'reset-second-factor' | 'goodbye', done: string) => {
    setBusy(true)
    const answer = await askAccount('POST', `/users/${id}/${what}`)
    setBusy(false)
    setAsked(null)
    setSaid(answer.ok ? done : (answer.message ?? texts.noAnswer))
    look()
  }
  if (!told) return null
  return (
    <section className="safe-panel" aria-labelledby="account-of-person">
      <h2 id="account-of-person">{person.heading}</h2>
      {told.isClosed ? <p>{person.closed}</p> : <p className="account-address">{email}</p>}
      {!told.isClosed && (
        <div className="account-buttons">
          <Button buttonStyle="secondary" onClick={() => setMoving(true)}>
            {texts.address.change}
          </Button>
          {told.isInvited && (
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void act('invite', person.sent)}>
              {person.sendAgain}
            </Button>
          )}
          {told.hasFactor && (
            <Button buttonStyle="secondary" onClick={() => setAsked('reset-second-factor')}>
              {person.resetFactor}
            </Button>
          )}
          <Button buttonStyle="secondary" onClick={() => setAsked('goodbye')}>
            {person.close}
          </Button>
        </div>
      )}
      <p role="status" className="safe-panel__said">
        {said}
      </p>
      <details>
        <summary>{person.history}</summary>
        {told.events.length === 0 ? (
          <p>{person.noHistory}</p>
        ) : (
          <ul>
            {told.events.map(({ name: event, at, by }) => (
              <li key={`${event} ${at}`}>
                {person.eventLine(texts.events[event], momentText(at, language), by)}
              </li>
            ))}
          </ul>
        )}
      </details>
      {isMoving && (
        <ChangeAddress
          of={{ id, name }}
          onAsked={(outcome) => {
            setMoving(false)
            setSaid(outcome)
            look()
          }}
          onCancel={() => setMoving(false)}
        />
      )}
      {asked && (
        <Dialog
          heading={asked === 'goodbye' ? person.closeHeading(name) : person.resetFactor}
          onClose={() => setAsked(null)}
        >
          {asked === 'goodbye' ? (
            <ul>
              {person.closeHappens.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{person.resetFactorHelp}</p>
          )}
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => setAsked(null)}>
              {texts.cancel}
            </Button>
            <Button
              buttonStyle="error"
              disabled={isBusy}
              onClick={() => void act(asked, asked === 'goodbye' ? person.closed : person.resetDone)}
            >
              {asked === 'goodbye' ? person.closeConfirm : person.resetFactor}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
