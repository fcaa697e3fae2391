'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '../api/ask'
import { editPathOf, type Reference } from '../api/reference'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'

type Props = {
  readonly reference: Reference
  /** The version to go on from. */
  readonly version: string
  readonly latest: string
  readonly mayRestore: boolean
}

/** Makes an older version the working copy, after asking. */
export function Restore({ reference, version, latest, mayRestore }: Props) {
  const { review, workflow } = useWords()
  const texts = review.compare
  const [isAsking, setAsking] = useState(false)
  const [isDone, setDone] = useState(false)
  const [problem, setProblem] = useState('')
  const restore = async () => {
    const body = { ...reference, version, expected: latest }
    const answer = await ask<{ version: string | null }>('POST', '/review/restore', { body })
    setAsking(false)
    setDone(answer.ok)
    if (!answer.ok) {
      setProblem(
        answer.because ? workflow.refusals[answer.because] : (answer.message ?? review.shared.failed),
      )
    }
  }
  return (
    <div className="restore">
      <p role="status">
        {isDone && (
          <>
            {texts.restored} <a href={editPathOf(reference)}>{texts.openForm}</a>
          </>
        )}
      </p>
      <p role="alert">{problem}</p>
      {!isDone && (
        <Button buttonStyle="secondary" disabled={!mayRestore} onClick={() => setAsking(true)}>
          {texts.restore}
        </Button>
      )}
      {!mayRestore && <p>{texts.mayNotRestore}</p>}
      {isAsking && (
        <Dialog heading={texts.restore} onClose={() => setAsking(false)}>
          <p className="review-dialog__help">{texts.restoreHelp}</p>
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" onClick={() => setAsking(false)}>
              {review.shared.cancel}
            </Button>
            <Button onClick={() => void restore()}>{texts.restoreConfirm}</Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
