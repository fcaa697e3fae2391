'use client'
/** Puts approved texts into a release: one that is being filled, or a new one. */
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { isFillable } from '@/domain/releases/acts'
import type { ReleaseLine } from '@/domain/releases/release'
import { ask, type No } from '../api/ask'
import type { Reference } from '../api/reference'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { NameField } from './name-field'
import { WhyNot } from './why-not'
import '../ui/ask-field.css'

type Props = {
  readonly documents: readonly Reference[]
  readonly onAdded: (release: { readonly id: string; readonly name: string }) => void
  readonly onClose: () => void
}

export function IntoRelease({ documents, onAdded, onClose }: Props) {
  const { review, releases: texts } = useWords()
  const id = useId()
  const [open, setOpen] = useState<readonly ReleaseLine[]>([])
  const [chosen, setChosen] = useState('')
  const [name, setName] = useState('')
  const [no, setNo] = useState<No | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    const looking = new AbortController()
    const { signal } = looking
    void ask<{ releases: ReleaseLine[] }>('GET', '/review/releases', { signal }).then((answer) => {
      if (!answer.ok || signal.aborted) return
      const found = answer.value.releases.filter(({ state }) => isFillable(state))
      setOpen(found)
      setChosen(found[0]?.id ?? '')
    })
    return () => looking.abort()
  }, [])

  const refused = (answer: No) => {
    setBusy(false)
    setNo(answer)
  }
  const add = async () => {
    setBusy(true)
    let [into, called] = [chosen, open.find((one) => one.id === chosen)?.name ?? '']
    if (!into) {
      const made = await ask<ReleaseLine>('POST', '/review/releases', { body: { title: name } })
      if (!made.ok) return refused(made)
      // Whatever comes next, it is there now.
      setOpen((before) => [made.value, ...before])
      setChosen(made.value.id)
      into = made.value.id
      called = made.value.name
    }
    const body = { documents: documents.map(({ kind, id: document }) => ({ kind, id: document })) }
    const answer = await ask('POST', `/review/releases/${into}/add`, { body })
    if (!answer.ok) return refused(answer)
    setBusy(false)
    onAdded({ id: into, name: called })
  }

  return (
    <Dialog heading={texts.into.dialog} onClose={onClose}>
      <p className="review-dialog__help">{texts.into.help}</p>
      {open.length > 0 && (
        <div className="ask-field">
          <label htmlFor={`${id}-which`}>{texts.into.which}</label>
          <select id={`${id}-which`} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {open.map((release) => (
              <option key={release.id} value={release.id}>
                {release.name} ({texts.places(release.places)})
              </option>
            ))}
            <option value="">{texts.into.another}</option>
          </select>
        </div>
      )}
      {chosen === '' && <NameField value={name} onChange={setName} />}
      <WhyNot no={no} />
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose} disabled={isBusy}>
          {review.shared.cancel}
        </Button>
        <Button onClick={() => void add()} disabled={isBusy || (!chosen && !name.trim())}>
          {texts.into.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
