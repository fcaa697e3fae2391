'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { sinceText } from '../words/moment'
import { useWords } from '../words/use-words'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'

type Session = {
  readonly id: string
  readonly device: string
  readonly beganAt: string
  readonly lastUsedAt: string
  readonly isThis: boolean
}

/** Where she is signed in, and a way to end what she does not know. */
export function OwnSessions() {
  const texts = useAccountTexts()
  const { language } = useWords()
  const { told, look } = useTold<{ sessions: Session[] }>('/users/sessions')
  const [said, setSaid] = useState('')
  const end = async (body: { session?: string }) => {
    const answer = await askAccount('POST', '/users/sessions/end', body)
    setSaid(answer.ok ? texts.sessions.ended : (answer.message ?? texts.noAnswer))
    look()
  }
  if (!told) return null
  const nameOf = ({ device }: Session) => device || texts.sessions.unknownDevice
  return (
    <section className="safe-panel" aria-labelledby="sessions">
      <h2 id="sessions">{texts.sessions.heading}</h2>
      <ul className="account-sessions">
        {told.sessions.map((session) => (
          <li key={session.id}>
            <div>
              <strong>{nameOf(session)}</strong>
              <span>
                {session.isThis
                  ? texts.sessions.thisOne
                  : texts.sessions.lastUsed(sinceText(session.lastUsedAt, language))}
                {' · '}
                {texts.sessions.began(sinceText(session.beganAt, language))}
              </span>
            </div>
            {!session.isThis && (
              <Button
                buttonStyle="secondary"
                aria-label={texts.sessions.endOf(nameOf(session))}
                onClick={() => void end({ session: session.id })}
              >
                {texts.sessions.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {told.sessions.length > 1 && (
        <div className="account-buttons">
          <Button buttonStyle="secondary" onClick={() => void end({})}>
            {texts.sessions.endOthers}
          </Button>
        </div>
      )}
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </section>
  )
}
