'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../../api/ask'
import { Dialog } from '../../ui/dialog'
import { useTexts } from '../ui/use-texts'

/** Withdrawing is as easy as giving: one button, and a question that says in plain words what will happen. */
export function Withdraw({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { withdraw: texts, shared } = useTexts()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const act = async () => {
    setBusy(true)
    setProblem('')
    const answer = await ask('POST', `/consents/${id}/withdraw`)
    setBusy(false)
    if (!answer.ok) return setProblem(answer.status === 0 ? shared.noAnswer : shared.failed)
    setAsking(false)
    onDone()
  }
  return (
    <div>
      <Button buttonStyle="error" className="safe-panel__big" onClick={() => setAsking(true)}>
        {texts.button}
      </Button>
      {isAsking && (
        <Dialog heading={texts.heading} onClose={() => setAsking(false)}>
          <ul>
            {texts.happens.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{texts.noReason}</p>
          <p role="alert">{problem}</p>
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" disabled={isBusy} onClick={() => setAsking(false)}>
              {texts.cancel}
            </Button>
            <Button buttonStyle="error" disabled={isBusy} onClick={() => void act()}>
              {texts.confirm}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
