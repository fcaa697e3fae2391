'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { Told } from './ask-account'
import { useAccountTexts } from './use-account-texts'
import '../ui/ask-field.css'

type Props<T> = {
  readonly button: string
  /** Whether it is what the person most likely does: nothing else is offered before it. */
  readonly isFirst: boolean
  readonly send: (code: string) => Promise<Told<T>>
  readonly onDone: (value: T) => void
  readonly onCancel?: () => void
}

/** One field for a code from the app, or a recovery code. */
export function CodeForm<T>({ button, isFirst, send, onDone, onCancel }: Props<T>) {
  const texts = useAccountTexts()
  const id = useId()
  const [code, setCode] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    setProblem('')
    const answer = await send(code)
    setBusy(false)
    if (answer.ok) return onDone(answer.value)
    setProblem(answer.message ?? texts.noAnswer)
    setCode('')
  }
  return (
    <form className="account-code" onSubmit={(event) => void submit(event)}>
      <div className="ask-field">
        <label htmlFor={id}>{texts.code.label}</label>
        <input
          id={id}
          name="code"
          value={code}
          onChange={({ target }) => setCode(target.value)}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the field is what the step consists of
          autoFocus={isFirst}
          required
          minLength={6}
          maxLength={40}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== ''}
        />
      </div>
      <p id={`${id}-problem`} className="account-problem" role="alert">
        {problem}
      </p>
      <div className="account-buttons">
        {onCancel && (
          <Button buttonStyle="secondary" size="large" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
        <Button type="submit" size="large" buttonStyle={isFirst ? 'primary' : 'secondary'} disabled={isBusy}>
          {button}
        </Button>
      </div>
    </form>
  )
}
