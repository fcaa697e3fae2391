'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { MadeSlip } from '@/domain/safeguarding/slip'
import { ask } from '../../api/ask'
import { Dialog } from '../../ui/dialog'
import { PrintButton } from '../ui/print-button'
import { useTexts } from '../ui/use-texts'
import './slip.css'

/** The slip that goes home with whoever said yes: made, printed or read aloud, and then known to nobody here. */
export function Slip({ id }: { readonly id: string }) {
  const { slip: texts, shared } = useTexts()
  const helpId = useId()
  const [made, setMade] = useState<MadeSlip | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const make = async () => {
    setBusy(true)
    setProblem('')
    const answer = await ask<MadeSlip>('POST', `/consents/${id}/slip`)
    setBusy(false)
    if (answer.ok) setMade(answer.value)
    else setProblem(answer.message ?? (answer.status === 0 ? shared.noAnswer : shared.failed))
  }
  return (
    <div>
      <h3>{texts.heading}</h3>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        extraButtonProps={{ 'aria-describedby': helpId }}
        onClick={() => void make()}
      >
        {texts.button}
      </Button>
      <p id={helpId} className="safe-panel__help">
        {texts.help}
      </p>
      <p role="alert">{problem}</p>
      {made && (
        <Dialog heading={texts.made} onClose={() => setMade(null)}>
          <p className="review-dialog__help">{texts.once}</p>
          <Paper of={made} />
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" onClick={() => setMade(null)}>
              {texts.close}
            </Button>
            <PrintButton>{texts.print}</PrintButton>
          </div>
        </Dialog>
      )}
    </div>
  )
}

/** In the language of the form, whoever prints it. */
function Paper({ of: { link, code, qr, paper } }: { readonly of: MadeSlip }) {
  return (
    <article className="slip-paper" lang={paper.lang} dir={paper.dir}>
      <h3>{paper.title}</h3>
      <p>{paper.text}</p>
      <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={link} />
      <p className="slip-paper__link">
        <bdi dir="ltr">{link}</bdi>
      </p>
      <h4>{paper.code}</h4>
      <p className="slip-paper__code">
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p>{paper.codeText}</p>
    </article>
  )
}
