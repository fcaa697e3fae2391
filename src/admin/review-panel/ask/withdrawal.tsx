'use client'
import { useEffect, useId, useState } from 'react'
import { documentAt, isPaged } from '@/domain/public-route'
import { resolvePath } from '@/domain/routes'
import { pathInside } from '@/domain/safe-address'
import { type Redirect, type WithdrawalReason, withdrawalReasons } from '@/domain/workflow/withdrawal'
import { ask } from '../../api/ask'
import { useWords } from '../../words/use-words'

type ReasonProps = {
  readonly value: WithdrawalReason | null
  readonly onChange: (reason: WithdrawalReason | null) => void
}

/** Why a page is withdrawn: the sentence of that reason stands on it, in each reader's language. */
export function ReasonOnList({ value, onChange }: ReasonProps) {
  const { review } = useWords()
  const id = useId()
  const texts = review.ask.withdraw
  return (
    <div className="ask-field">
      <label htmlFor={id}>{texts.reason}</label>
      <select
        id={id}
        required
        value={value ?? ''}
        onChange={({ target }) =>
          onChange(withdrawalReasons.find((reason) => reason === target.value) ?? null)
        }
      >
        <option value="">{review.shared.noneChosen}</option>
        {withdrawalReasons.map((reason) => (
          <option key={reason} value={reason}>
            {texts.reasons[reason]}
          </option>
        ))}
      </select>
    </div>
  )
}

type Found = Redirect & { readonly title: string }

/** The document that is live under an address of this site, as somebody pastes it. */
async function findDocument(address: string, signal: AbortSignal): Promise<Found | null> {
  const path = pathInside(address, window.location.origin)?.replace(/[?#].*/, '')
  const route = path === undefined ? undefined : resolvePath(path)?.route
  const document = route && documentAt(route)
  if (!document || !isPaged(document.kind)) return null
  const { kind, slug } = document
  const query = new URLSearchParams({
    'where[slug][equals]': slug,
    'where[_status][equals]': 'published',
    ...{ depth: '0', limit: '1' },
  })
  type Answer = { docs: { id: string; title?: string; name?: string }[] }
  const answer = await ask<Answer>('GET', `/${kind}?${query}`, { signal })
  const found = answer.ok ? answer.value.docs[0] : undefined
  return found ? { kind, id: found.id, title: found.title ?? found.name ?? '' } : null
}

/** What is asked is where readers shall come; what is kept is which document that is. */
export type ChosenRedirect = Redirect | 'unknown' | null

/** Where readers of a withdrawn page are sent instead. */
export function RedirectField({ onChange }: { readonly onChange: (redirect: ChosenRedirect) => void }) {
  const { review } = useWords()
  const id = useId()
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const texts = review.ask.withdraw

  useEffect(() => {
    if (!address.trim()) return
    const search = new AbortController()
    void findDocument(address, search.signal).then((document) => {
      if (search.signal.aborted) return
      setFound(document)
      onChange(document ? { kind: document.kind, id: document.id } : 'unknown')
    })
    return () => search.abort()
  }, [address, onChange])

  const write = (written: string) => {
    setAddress(written)
    setFound(null)
    onChange(written.trim() ? 'unknown' : null)
  }
  return (
    <div className="ask-field">
      <label htmlFor={id}>
        {texts.redirectTo} <span className="ask-field__optional">({review.shared.optional})</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        aria-describedby={`${id}-help`}
        value={address}
        onChange={({ target }) => write(target.value)}
      />
      <p id={`${id}-help`} role="status" className="ask-field__help">
        {found
          ? texts.redirectFound(found.title)
          : address.trim()
            ? texts.redirectUnknown
            : texts.redirectHelp}
      </p>
    </div>
  )
}
