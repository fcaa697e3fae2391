'use client'
/** What is kept of one reader, for her who asks: looked up by the address that she writes from, given out, or erased. */
import { Button } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { localeFacts } from '@/domain/locales'
import type { Subscriber } from '@/domain/newsletter/list'
import { Field } from '../accounts/field'
import { ask } from '../api/ask'
import { momentText } from '../words/moment'
import { useWords } from '../words/use-words'
import './find-subscriber.css'

export function FindSubscriber() {
  const { language, review } = useWords()
  const { newsletter: texts, shared } = review
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<Subscriber | null>(null)
  const [said, setSaid] = useState('')
  const send = async (path: 'find' | 'erase', done: (value: Subscriber) => void) => {
    const answer = await ask<Subscriber>('POST', `/review/newsletter/${path}`, { body: { address } })
    setFound(null)
    if (answer.ok) done(answer.value)
    else setSaid(answer.status === 404 ? texts.none : shared.failed)
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    setSaid('')
    void send('find', setFound)
  }
  const save = () => {
    const file = new Blob([JSON.stringify(found, null, 2)], { type: 'application/json' })
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = 'newsletter.json'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <form onSubmit={look} className="find-subscriber">
      <Field
        id="subscriber"
        type="email"
        label={texts.address}
        help={texts.addressHelp}
        value={address}
        autoComplete="off"
        onChange={({ target }) => setAddress(target.value)}
      />
      <Button type="submit" buttonStyle="secondary">
        {texts.find}
      </Button>
      {found && (
        <>
          <p>
            {texts.found(localeFacts[found.language].nativeName, momentText(found.askedAt, language))}{' '}
            {found.confirmedAt ? texts.confirmed(momentText(found.confirmedAt, language)) : texts.unconfirmed}
          </p>
          <Button buttonStyle="secondary" onClick={save}>
            {texts.save}
          </Button>
          <Button buttonStyle="secondary" onClick={() => void send('erase', () => setSaid(texts.erased))}>
            {texts.erase}
          </Button>
        </>
      )}
      <p role="status">{said}</p>
    </form>
  )
}
