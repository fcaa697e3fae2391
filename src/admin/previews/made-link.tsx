'use client'
import { type ReactNode, useId, useState } from 'react'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'

type Props = {
  readonly heading: string
  readonly help: string
  /** From the root of this site. */
  readonly path: string
  /** More that is to be known of it. */
  readonly note?: string
  /** What may be done with it beside copying. @param link absolute */
  readonly more?: (link: string) => ReactNode
  readonly onClose: () => void
}

/** The link itself, this once: it is stored nowhere. */
export function MadeLink({ heading, help, path, note, more, onClose }: Props) {
  const { review } = useWords()
  const texts = review.previews
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  const link = window.location.origin + path
  const copy = async () => {
    // Refused where the page is not secure: the address is there to be marked by hand.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <Dialog heading={heading} onClose={onClose}>
      <p className="review-dialog__help">{help}</p>
      <div className="ask-field">
        <label htmlFor={id}>{texts.link}</label>
        <input
          id={id}
          readOnly
          value={link}
          dir="ltr"
          onFocus={({ target }) => target.select()}
          {...(note && { 'aria-describedby': `${id}-note` })}
        />
        {note && (
          <p id={`${id}-note`} className="ask-field__help">
            {note}
          </p>
        )}
      </div>
      <p role="status">{isCopied ? texts.copied : ''}</p>
      <div className="review-dialog__buttons">
        <button type="button" className="plain-button" onClick={onClose}>
          {review.shared.close}
        </button>
        {more?.(link)}
        <button type="button" className="plain-button plain-button--primary" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </div>
    </Dialog>
  )
}
