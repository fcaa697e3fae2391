'use client'
import { useEffect, useId, useState } from 'react'
import { queueQuery } from '@/domain/review/filters'
import type { Queue } from '@/domain/review/queue-item'
import { ask } from '../../api/ask'
import { dayText, exactMoment, momentText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { momentOf, oddityOf, wallClock } from '../../words/wall-clock'
import { suggestedTimes } from './suggested-times'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** A day and a time on the organisation's clock, typed or picked from the usual ones and from those of other texts. */
export function When({ value, onChange }: Props) {
  const { language, review } = useWords()
  const id = useId()
  const [suggested] = useState(() => suggestedTimes(new Date()))
  const others = useScheduled()
  const texts = review.ask.schedule
  const oddity = oddityOf(value)
  const moment = momentOf(value)
  return (
    <div className="ask-field">
      <fieldset className="ask-when">
        <legend>{texts.usual}</legend>
        {suggested.map(({ name, clock }) => (
          <button
            key={name}
            type="button"
            className="plain-button"
            aria-pressed={value === clock}
            onClick={() => onChange(clock)}
          >
            {texts.suggestions[name]} {clock.slice(11)}
            <span className="for-listeners">, {dayText(`${clock.slice(0, 10)}T12:00:00Z`, language)}</span>
          </button>
        ))}
      </fieldset>
      <label htmlFor={id}>{texts.at}</label>
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
        {oddity && moment && texts[oddity](exactMoment(moment, language))}
      </p>
      {others.length > 0 && (
        <fieldset className="ask-when ask-when--others">
          <legend>{texts.others}</legend>
          {others.map(({ at, titles }) => (
            <button
              key={at}
              type="button"
              className="plain-button"
              aria-pressed={value === wallClock(new Date(at))}
              onClick={() => onChange(wallClock(new Date(at)))}
            >
              {momentText(at, language)}: {titles.map((title) => title ?? review.shared.untitled).join(', ')}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

type Scheduled = { readonly at: string; readonly titles: readonly (string | null)[] }

/** As many as a hand has fingers: whoever wants to see everything has the calendar. */
const mostTimes = 5

/** What goes live by itself, by its time, the next first. */
function useScheduled(): readonly Scheduled[] {
  const [scheduled, setScheduled] = useState<readonly Scheduled[]>([])
  useEffect(() => {
    let isGone = false
    const filter = { kind: null, municipality: null, isOverdue: false, isReadable: false, page: 1 } as const
    void ask<Queue>('GET', `/review/queue?${queueQuery({ ...filter, stage: 'scheduled' })}`).then(
      (answer) => {
        if (isGone || !answer.ok) return
        const byTime = Map.groupBy(answer.value.items, ({ scheduledFor }) => scheduledFor)
        setScheduled(
          [...byTime]
            .flatMap(([at, items]) => (at ? [{ at, titles: items.map(({ title }) => title) }] : []))
            .slice(0, mostTimes),
        )
      },
    )
    return () => {
      isGone = true
    }
  }, [])
  return scheduled
}
