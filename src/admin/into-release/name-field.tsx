'use client'
/** Where a release gets its name, a new one as one that has a name already. */
import { useId } from 'react'
import { longestName } from '@/domain/releases/acts'
import { useWords } from '../words/use-words'
import '../ui/ask-field.css'

type Props = { readonly value: string; readonly onChange: (name: string) => void }

export function NameField({ value, onChange }: Props) {
  const { releases: texts } = useWords()
  const id = useId()
  return (
    <div className="ask-field">
      <label htmlFor={id}>{texts.name}</label>
      <input
        id={id}
        maxLength={longestName}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-help`} className="ask-field__help">
        {texts.nameHelp}
      </p>
    </div>
  )
}
