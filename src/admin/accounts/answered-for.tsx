'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { sinceText } from '../words/moment'
import { useWords } from '../words/use-words'
import { askAccount } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import { useTold } from './use-told'

type Machine = {
  readonly id: string
  readonly name: string
  readonly hasAgreed: boolean
  readonly lastUsedAt: string | null
}

/** The machines that name her, and one act to end what she has said yes to. */
export function AnsweredFor() {
  const texts = useAccountTexts()
  const { answering } = texts
  const { language } = useWords()
  const { told, look } = useTold<{ machines: Machine[] }>('/machines/mine')
  const [said, setSaid] = useState('')
  const end = async (id: string) => {
    const answer = await askAccount('POST', '/machines/mine/end', { id })
    setSaid(answer.ok ? answering.ended : (answer.message ?? texts.noAnswer))
    look()
  }
  if (!told || told.machines.length === 0) return null
  return (
    <section className="safe-panel" aria-labelledby="answered-for">
      <h2 id="answered-for">{answering.heading}</h2>
      <p>{answering.help}</p>
      <ul className="account-sessions">
        {told.machines.map(({ id, name, hasAgreed, lastUsedAt }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <span>
                {hasAgreed ? answering.hasAgreed : answering.isAsked}
                {lastUsedAt && ` · ${answering.lastUsed(sinceText(lastUsedAt, language))}`}
              </span>
            </div>
            {hasAgreed && (
              <Button buttonStyle="secondary" aria-label={answering.endOf(name)} onClick={() => void end(id)}>
                {answering.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </section>
  )
}
