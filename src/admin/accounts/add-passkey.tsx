'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { deviceOf } from '@/domain/accounts/device'
import { askAccount } from './ask-account'
import { type MakeOptions, makePasskey } from './browser-passkey'
import { RecoveryCodes } from './recovery-codes'
import { useAccountTexts } from './use-account-texts'
import '../ui/ask-field.css'

type Props = {
  readonly ticket: string
  readonly onDone: () => void
  readonly onCancel: () => void
  readonly isPage?: boolean
}

/** A name for the passkey, the browser's own question, and recovery codes to save if it is the first factor. */
export function AddPasskey({ ticket, onDone, onCancel, isPage = false }: Props) {
  const texts = useAccountTexts()
  const id = useId()
  const [options, setOptions] = useState<MakeOptions | null>(null)
  const [name, setName] = useState(() => deviceOf(navigator.userAgent) || texts.passkey.firstName)
  const [codes, setCodes] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  useEffect(() => {
    void askAccount<{ options: MakeOptions }>('POST', '/users/passkeys/begin', { ticket }).then((answer) => {
      if (answer.ok) setOptions(answer.value.options)
      else setProblem(answer.message ?? texts.noAnswer)
    })
  }, [ticket, texts])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!options) return
    setBusy(true)
    setProblem('')
    const outcome = await makePasskey(options)
    const answer =
      'answer' in outcome
        ? await askAccount<{ recoveryCodes: string[] }>('POST', '/users/passkeys/confirm', {
            ticket,
            name,
            passkey: outcome.answer,
          })
        : null
    setBusy(false)
    if ('why' in outcome) return setProblem(texts.passkey[outcome.why])
    if (!answer?.ok) return setProblem(answer?.message ?? texts.noAnswer)
    if (answer.value.recoveryCodes.length === 0) return onDone()
    setCodes(answer.value.recoveryCodes)
  }

  if (codes.length > 0) return <RecoveryCodes codes={codes} onDone={onDone} isPage={isPage} />
  return (
    <section className="account-step">
      {isPage && <h1>{texts.passkey.add}</h1>}
      <p>{texts.passkey.what}</p>
      <form onSubmit={(event) => void submit(event)}>
        <div className="ask-field">
          <label htmlFor={id}>{texts.passkey.name}</label>
          <p id={`${id}-help`} className="ask-field__help">
            {texts.passkey.nameHelp}
          </p>
          <input
            id={id}
            value={name}
            onChange={({ target }) => setName(target.value)}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the field is what the step consists of
            autoFocus
            required
            maxLength={60}
            aria-describedby={`${id}-help ${id}-problem`}
          />
        </div>
        <p id={`${id}-problem`} className="account-problem" role="alert">
          {problem}
        </p>
        <div className="account-buttons">
          <Button buttonStyle="secondary" size="large" onClick={onCancel}>
            {texts.cancel}
          </Button>
          <Button type="submit" size="large" disabled={isBusy || !options}>
            {texts.passkey.create}
          </Button>
        </div>
      </form>
    </section>
  )
}
