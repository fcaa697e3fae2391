'use client'
import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../ui/use-texts'

/** Saves the form and closes the case; never without a decision and words about what was done. */
export function CloseCase() {
  const { cases: texts, shared } = useTexts()
  const { submit, getDataByPath } = useForm()
  const [said, setSaid] = useState('')
  const close = async () => {
    if (!getDataByPath('decision')) return setSaid(texts.needsDecision)
    if (!String(getDataByPath('answer') ?? '').trim()) return setSaid(texts.needsAnswer)
    const answer = await submit({ overrides: { state: 'closed' } })
    setSaid(answer?.res.ok ? texts.closed : shared.failed)
  }
  return (
    <div>
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
