'use client'
import { useId, useState } from 'react'
import type { Locale } from '@/domain/locales'
import { guestPath } from '@/domain/preview/preview-path'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'

type Props = {
  readonly token: string
  readonly locale: Locale
  readonly recipient: string
  readonly onClose: () => void
}

/** The link itself, this once: it is stored nowhere. */
export function MadeLink({ token, locale, recipient, onClose }: Props) {
  const { review } = useWords()
  const texts = review.previews
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  const link = `${window.location.origin}${guestPath(token, locale)}`
  const copy = async () => {
    // Refused where the page is not secure: the address is there to be marked by hand.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <Dialog heading={texts.made(recipient)} onClose={onClose}>
      <p className="review-dialog__help">{texts.madeHelp}</p>
      <div className="ask-field">
        <label htmlFor={id}>{texts.link}</label>
        <input id={id} readOnly value={link} dir="ltr" onFocus={({ target }) => target.select()} />
      </div>
      <p role="status">{isCopied ? texts.copied : ''}</p>
      <div className="review-dialog__buttons">
        <button type="button" className="plain-button" onClick={onClose}>
          {review.shared.close}
        </button>
        <button type="button" className="plain-button plain-button--primary" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </div>
    </Dialog>
  )
}
