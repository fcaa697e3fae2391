import type { InputHTMLAttributes } from 'react'
import '../ui/ask-field.css'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  readonly id: string
  readonly label: string
  readonly help?: string
}

/** One question of a form about accounts, with its help. */
export function Field({ id, label, help, ...input }: Props) {
  return (
    <div className="ask-field">
      <label htmlFor={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} className="ask-field__help">
          {help}
        </p>
      )}
      <input id={id} required {...input} {...(help && { 'aria-describedby': `${id}-help` })} />
    </div>
  )
}
