'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { askAccount } from '../accounts/ask-account'
import { useAccountTexts } from '../accounts/use-account-texts'
import { useTold } from '../accounts/use-told'
import { dayText } from '../words/moment'
import { useWords } from '../words/use-words'
import '../accounts/accounts.css'
import '../safeguarding/ui/safeguarding.css'

/** Her calendar's address for a calendar program: made, shown once, closed. */
export function CalendarLink() {
  const { review, language } = useWords()
  const { own: texts } = review.calendar
  const { noAnswer } = useAccountTexts()
  const { told, look } = useTold<{ madeAt: string | null }>('/users/calendar-link')
  const [address, setAddress] = useState('')
  const [said, setSaid] = useState('')
  if (!told) return null
  const make = async () => {
    const answer = await askAccount<{ address: string }>('POST', '/users/calendar-link')
    setSaid(answer.ok ? '' : (answer.message ?? noAnswer))
    if (answer.ok) setAddress(answer.value.address)
    look()
  }
  const end = async () => {
    const answer = await askAccount('POST', '/users/calendar-link/end')
    setSaid(answer.ok ? texts.ended : (answer.message ?? noAnswer))
    setAddress('')
    look()
  }
  return (
    <section className="safe-panel" aria-labelledby="own-calendar">
      <h2 id="own-calendar">{texts.heading}</h2>
      <p>{texts.help}</p>
      {told.madeAt && !address && (
        <p>
          {texts.since(dayText(told.madeAt, language))} {texts.renewHelp}
        </p>
      )}
      {address && (
        <div role="status">
          <p>
            <strong>{texts.once}</strong>
          </p>
          <code className="account-key">{address}</code>
        </div>
      )}
      <div className="account-buttons">
        <Button buttonStyle={told.madeAt ? 'secondary' : 'primary'} onClick={() => void make()}>
          {told.madeAt ? texts.renew : texts.make}
        </Button>
        {told.madeAt && (
          <Button buttonStyle="secondary" onClick={() => void end()}>
            {texts.end}
          </Button>
        )}
      </div>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </section>
  )
}
