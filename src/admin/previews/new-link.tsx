'use client'
import { useId, useState } from 'react'
import { defaultLocale, type Locale, localeFacts, locales } from '@/domain/locales'
import { type LinkDays, linkDays, longestRecipient, usualLinkDays } from '@/domain/preview/preview-links'
import { guestPath } from '@/domain/preview/preview-path'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { MadeLink } from './made-link'
import type { Wish } from './use-preview-links'
import '../ui/ask-field.css'

type Props = {
  readonly problem: string
  readonly onMake: (wish: Wish) => Promise<string | null>
  readonly onClose: () => void
}

/** Asks for whom and for how long, and shows the link once. */
export function NewLink({ problem, onMake, onClose }: Props) {
  const { review } = useWords()
  const texts = review.previews
  const id = useId()
  const [recipient, setRecipient] = useState('')
  const [days, setDays] = useState<LinkDays>(usualLinkDays)
  const [locale, setLocale] = useState<Locale>(defaultLocale)
  const [token, setToken] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [wasAsked, setAsked] = useState(false)
  if (token)
    return (
      <MadeLink
        heading={texts.made(recipient)}
        help={texts.madeHelp}
        path={guestPath(token, locale)}
        onClose={onClose}
      />
    )
  const send = async () => {
    setBusy(true)
    setAsked(true)
    setToken(await onMake({ recipient, days }))
    setBusy(false)
  }
  return (
    <Dialog heading={texts.make} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className="review-dialog__help">{texts.makeHelp}</p>
        <div className="ask-field">
          <label htmlFor={`${id}-for`}>{texts.recipient}</label>
          <p className="ask-field__help" id={`${id}-help`}>
            {texts.recipientHelp}
          </p>
          <input
            id={`${id}-for`}
            aria-describedby={`${id}-help`}
            value={recipient}
            maxLength={longestRecipient}
            required
            autoComplete="off"
            onChange={({ target }) => setRecipient(target.value)}
          />
        </div>
        <div className="ask-field">
          <label htmlFor={`${id}-days`}>{texts.days}</label>
          <select
            id={`${id}-days`}
            value={days}
            onChange={({ target }) =>
              setDays(linkDays.find((one) => String(one) === target.value) ?? usualLinkDays)
            }
          >
            {linkDays.map((one) => (
              <option key={one} value={one}>
                {texts.lasts(one)}
              </option>
            ))}
          </select>
        </div>
        <div className="ask-field">
          <label htmlFor={`${id}-language`}>{texts.language}</label>
          <select
            id={`${id}-language`}
            value={locale}
            onChange={({ target }) => setLocale(target.value as Locale)}
          >
            {locales.map((one) => (
              <option key={one} value={one}>
                {localeFacts[one].nativeName}
              </option>
            ))}
          </select>
        </div>
        <p role="alert" className="share__problem">
          {wasAsked && !isBusy ? problem : ''}
        </p>
        <div className="review-dialog__buttons">
          <button type="button" className="plain-button" onClick={onClose}>
            {review.shared.cancel}
          </button>
          <button
            type="submit"
            className="plain-button plain-button--primary"
            disabled={isBusy || recipient.trim() === ''}
          >
            {texts.confirm}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
