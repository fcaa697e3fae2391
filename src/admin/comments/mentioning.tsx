'use client'
import { useEffect, useId, useRef } from 'react'
import type { Threads } from '@/domain/review/comments'
import { useWords } from '../words/use-words'

type Props = {
  readonly label: string
  readonly value: string
  readonly people: Threads['people']
  readonly onChange: (value: string) => void
  /** Somebody has just asked to write here. */
  readonly takesFocus?: boolean
}

/** A text in which people can be mentioned by name; `toSend` turns the names into references. */
export function Mentioning({ label, value, people, onChange, takesFocus = false }: Props) {
  const { review } = useWords()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  const mention = (name: string) => {
    const at = box.current?.selectionStart ?? value.length
    const before = value.slice(0, at)
    const gap = before === '' || before.endsWith(' ') ? '' : ' '
    onChange(`${before}${gap}@${name} ${value.slice(at)}`)
    box.current?.focus()
  }
  return (
    <>
      <div className="ask-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={box}
          id={id}
          rows={3}
          maxLength={5000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <div className="ask-field">
        <label htmlFor={`${id}-mention`}>
          {review.comments.mention} <span className="ask-field__optional">({review.shared.optional})</span>
        </label>
        <select
          id={`${id}-mention`}
          value=""
          onChange={({ target }) => target.value && mention(target.value)}
        >
          <option value="">{review.shared.noneChosen}</option>
          {people.map((person) => (
            <option key={person.id} value={person.name}>
              {person.name}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

/** The text with every mentioned name as a reference, so that it survives a change of name. */
export function toSend(text: string, people: Threads['people']): string {
  return [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((sent, { id, name }) => sent.replaceAll(`@${name}`, `@[${id}]`), text)
    .trim()
}
