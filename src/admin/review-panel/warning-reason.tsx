'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ask } from '../api/ask'
import { addressOf, type Reference } from '../api/reference'
import { useWords } from '../words/use-words'
import '../ui/ask-field.css'

type Props = {
  readonly reference: Reference
  readonly fingerprint: string
  readonly onWritten?: () => void
}

/** Shorter is no reason; the server says the same. */
const shortest = 10

/** Where safeguarding writes why one warning may stand. */
export function WarningReason({ reference, fingerprint, onWritten }: Props) {
  const { review } = useWords()
  const texts = review.warning
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const save = async () => {
    const answer = await ask('POST', `${addressOf(reference)}/warnings/${fingerprint}`, { body: { reason } })
    if (answer.ok) onWritten?.()
    else setProblem(answer.status === 0 ? review.shared.noAnswer : review.shared.failed)
  }
  if (!isOpen) {
    return (
      <Button buttonStyle="secondary" size="small" onClick={() => setOpen(true)}>
        {texts.write}
      </Button>
    )
  }
  return (
    <div className="ask-field">
      <label htmlFor={id}>{texts.label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        aria-describedby={`${id}-help`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p id={`${id}-help`} className="ask-field__help">
        {texts.help}
      </p>
      <p role="alert">{problem}</p>
      <Button size="small" disabled={reason.trim().length < shortest} onClick={() => void save()}>
        {texts.save}
      </Button>
    </div>
  )
}
