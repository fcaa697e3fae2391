'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Threads } from '@/domain/review/comments'
import type { FieldPlace } from '../fields/field-names'
import { useWords } from '../words/use-words'
import { Mentioning, toSend } from './mentioning'
import type { CommentActs, CommentWish } from './use-threads'

type Props = Pick<CommentActs, 'write'> & {
  readonly threads: Threads
  readonly places: readonly FieldPlace[]
  readonly wish?: CommentWish | null
}

/** Opens a new thread; folded until somebody wants to say something. */
export function Composer({ threads, places, wish = null, write }: Props) {
  const { review } = useWords()
  const texts = review.comments
  const id = useId()
  const [isOpen, setOpen] = useState(wish !== null)
  const [text, setText] = useState('')
  const [about, setAbout] = useState(wish?.field ?? '')
  const [isBlocking, setBlocking] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    const comment = { text: toSend(text, threads.people), ...(about && { field: about }), isBlocking }
    if (await write(comment)) {
      setText('')
      setBlocking(false)
      setOpen(false)
    }
    setBusy(false)
  }
  if (!isOpen) {
    return (
      <Button className="comments__add" buttonStyle="secondary" size="small" onClick={() => setOpen(true)}>
        {texts.add}
      </Button>
    )
  }
  return (
    <div className="composer">
      <div className="ask-field">
        <label htmlFor={`${id}-about`}>{texts.about}</label>
        <select id={`${id}-about`} value={about} onChange={({ target }) => setAbout(target.value)}>
          <option value="">{review.shared.wholeText}</option>
          {places.map(({ path, name }) => (
            <option key={path} value={path}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Mentioning
        label={texts.text}
        value={text}
        people={threads.people}
        onChange={setText}
        takesFocus={wish !== null}
      />
      {threads.mayBlock && (
        <label className="composer__blocking">
          <input
            type="checkbox"
            checked={isBlocking}
            onChange={({ target }) => setBlocking(target.checked)}
          />
          {texts.blocking}
        </label>
      )}
      <div className="thread__buttons">
        <Button size="small" disabled={isBusy || text.trim() === ''} onClick={() => void send()}>
          {texts.send}
        </Button>
        <Button buttonStyle="secondary" size="small" onClick={() => setOpen(false)}>
          {review.shared.cancel}
        </Button>
      </div>
    </div>
  )
}
