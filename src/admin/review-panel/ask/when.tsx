'use client'
import { useId } from 'react'
import { exactMoment } from '../../words/moment'
import { momentOf, oddityOf, wallClock } from '../../words/stockholm'
import { useWords } from '../../words/use-words'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** A day and a time on the Swedish clock. */
export function When({ value, onChange }: Props) {
  const { language, review } = useWords()
  const id = useId()
  const oddity = oddityOf(value)
  const moment = momentOf(value)
  return (
    <div className="ask-field">
      <label htmlFor={id}>{review.ask.schedule.at}</label>
      <input
        id={id}
        type="datetime-local"
        required
        aria-describedby={`${id}-oddity`}
        min={wallClock(new Date())}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-oddity`} role="status" className="ask-field__help">
        {oddity && moment && review.ask.schedule[oddity](exactMoment(moment, language))}
      </p>
    </div>
  )
}
