'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../words/use-words'
import type { Outcome as Told } from './use-perform'

type Props = {
  readonly outcome?: Told
  readonly isBusy?: boolean
  readonly isUnreachable: boolean
  readonly onTryAgain: () => void
}

/** What came of the last act; read aloud when it changes. */
export function Outcome({ outcome = null, isBusy = false, isUnreachable, onTryAgain }: Props) {
  const { review } = useWords()
  return (
    <>
      <p role="status" className="review-panel__status">
        {isBusy ? review.panel.working : outcome?.isGood ? outcome.text : ''}
      </p>
      <p role="alert" className="review-panel__alert">
        {outcome && !outcome.isGood ? outcome.text : ''}
      </p>
      {isUnreachable && (
        <div className="review-panel__alert">
          <p>{review.shared.noAnswer}</p>
          <Button buttonStyle="secondary" size="small" onClick={onTryAgain}>
            {review.shared.tryAgain}
          </Button>
        </div>
      )}
    </>
  )
}
