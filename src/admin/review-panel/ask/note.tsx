'use client'
import { useId } from 'react'
import { shortestForceReason } from '@/domain/workflow/guards'
import { useWords } from '../../words/use-words'

type Props = {
  readonly label: string
  readonly value: string
  readonly isOptional: boolean
  readonly countsDown: boolean
  readonly onChange: (value: string) => void
}

/** A free text that goes with a transition. */
export function Note({ label, value, isOptional, countsDown, onChange }: Props) {
  const { review } = useWords()
  const id = useId()
  const left = Math.max(0, shortestForceReason - value.trim().length)
  return (
    <div className="ask-field">
      <label htmlFor={id}>
        {label} {isOptional && <span className="ask-field__optional">({review.shared.optional})</span>}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={5000}
        required={!isOptional}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {countsDown && left > 0 && <p className="ask-field__help">{review.ask.charactersLeft(left)}</p>}
    </div>
  )
}
