'use client'
import { useState } from 'react'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { useShortcuts } from './use-shortcuts'

type Props = {
  readonly onComment: () => void
  readonly onNextTab: () => void
  readonly nextPath: string | null
}

/** The shortcuts that lead around the page, and the list of all of them. */
export function Keys({ onComment, onNextTab, nextPath }: Props) {
  const { review } = useWords()
  const texts = review.reviewPage.keys
  const [isOpen, setOpen] = useState(false)
  useShortcuts({
    k: onComment,
    t: onNextTab,
    n: () => nextPath && window.location.assign(nextPath),
    h: () => setOpen(true),
  })
  const keys = [
    ['B', texts.claim],
    ['A', texts.approve],
    ['P', texts.approveAndPublish],
    ['R', texts.requestChanges],
    ['K', texts.comment],
    ['T', texts.nextTab],
    ['N', texts.nextItem],
    ['H', texts.list],
  ] as const
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
        {texts.open}
      </button>
      {isOpen && (
        <Dialog heading={texts.heading} onClose={() => setOpen(false)}>
          <p className="review-dialog__help">{texts.help}</p>
          <dl className="keys">
            {keys.map(([key, label]) => (
              <div key={key}>
                <dt>
                  <kbd>Alt</kbd> + <kbd>{review.shared.shift}</kbd> + <kbd>{key}</kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
          </dl>
          <div className="review-dialog__buttons">
            <button type="button" className="plain-button" onClick={() => setOpen(false)}>
              {review.shared.close}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
