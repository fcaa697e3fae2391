'use client'
import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../ui/use-texts'

/**
 * Saves the form and closes the case; never without a decision and words about what was done, also about copies that
 * nobody has confirmed gone.
 *
 * @param silent how many such copies there are
 */
export function CloseCase({ silent }: { readonly silent: number }) {
  const { cases: texts, shared } = useTexts()
  const { submit, getDataByPath } = useForm()
  const [copiesNote, setCopiesNote] = useState('')
  const [said, setSaid] = useState('')
  const close = async () => {
    if (!getDataByPath('decision')) return setSaid(texts.needsDecision)
    if (!String(getDataByPath('answer') ?? '').trim()) return setSaid(texts.needsAnswer)
    if (silent > 0 && !copiesNote.trim()) return setSaid(texts.needsCopiesNote)
    const answer = await submit({ overrides: { state: 'closed', ...(silent > 0 && { copiesNote }) } })
    setSaid(answer?.res.ok ? texts.closed : shared.failed)
  }
  return (
    <div>
      {silent > 0 && (
        <div className="safe-panel__ask">
          <label htmlFor="copies-note">{texts.copiesAsk(silent)}</label>
          <textarea
            id="copies-note"
            rows={3}
            maxLength={2000}
            value={copiesNote}
            aria-describedby="copies-note-help"
            onChange={(event) => setCopiesNote(event.target.value)}
          />
          <p id="copies-note-help" className="safe-panel__help">
            {texts.copiesAskHelp}
          </p>
        </div>
      )}
      <Button
        buttonStyle="secondary"
        onClick={() => void close()}
        extraButtonProps={{ 'aria-describedby': 'close-case-help' }}
      >
        {texts.close}
      </Button>
      <p id="close-case-help" className="safe-panel__help">
        {texts.closeHelp}
      </p>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </div>
  )
}
