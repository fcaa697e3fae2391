import type { ReactNode } from 'react'
import './filter-form.css'

type Props = {
  /** The page that the filter narrows; the address keeps the filter. */
  readonly action: string
  readonly submit: string
  readonly clear: string | null
  readonly isFiltered: boolean
  readonly children: ReactNode
}

/** A filter as a plain form: it works before any script does, and its address can be sent to a colleague. */
export function FilterForm({ action, submit, clear, isFiltered, children }: Props) {
  return (
    <form action={action} method="get" className="filter-form">
      {children}
      <div className="filter-form__buttons">
        <button type="submit" className="plain-button">
          {submit}
        </button>
        {isFiltered && clear && <a href={action}>{clear}</a>}
      </div>
    </form>
  )
}

type ChoiceProps = {
  readonly name: string
  readonly label: string
  readonly value: string | null
  /** What the empty choice is called; without it there is none. */
  readonly all?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function FilterChoice({ name, label, value, all, options }: ChoiceProps) {
  return (
    <label className="filter-form__field">
      <span>{label}</span>
      <select name={name} defaultValue={value ?? ''}>
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

type InputProps = {
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'date'
  readonly value: string | null
}

export function FilterInput({ name, label, type, value }: InputProps) {
  return (
    <label className="filter-form__field">
      <span>{label}</span>
      <input name={name} type={type} defaultValue={value ?? ''} />
    </label>
  )
}
