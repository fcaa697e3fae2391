'use client'
import { useId, useState } from 'react'
import { dayText, exactMoment } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { momentOf, oddityOf, wallClock } from '../../words/wall-clock'
import { suggestedTimes } from './suggested-times'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** A day and a time on the organisation's clock, typed or picked from the usual ones. */
export function When({ value, onChange }: Props) {
  const { language, review } = useWords()
  const id = useId()
  const [suggested] = useState(() => suggestedTimes(new Date()))
  const oddity = oddityOf(value)
  const moment = momentOf(value)
  return (
    <div className="ask-field">
      <fieldset className="ask-when">
        <legend>{review.ask.schedule.usual}</legend>
        {suggested.map(({ name, clock }) => (
          <button
            key={name}
            type="button"
            className="plain-button"
            aria-pressed={value === clock}
            onClick={() => onChange(clock)}
          >
            {review.ask.schedule.suggestions[name]} {clock.slice(11)}
            <span className="for-listeners">, {dayText(`${clock.slice(0, 10)}T12:00:00Z`, language)}</span>
          </button>
        ))}
      </fieldset>
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
