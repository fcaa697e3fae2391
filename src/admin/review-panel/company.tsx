'use client'
import { Button } from '@payloadcms/ui'
import type { Presence } from '@/domain/review/presence'
import type { WorkingState } from '@/domain/workflow/states'
import { useWords } from '../words/use-words'

type Props = {
  readonly presence: Presence | null
  readonly formVersion: string | null
  readonly state: WorkingState
  readonly isModified: boolean
  readonly onReload: () => void
  readonly onCompare: () => void
}

/** Who else has the text open, whether somebody has saved since, and whether this person may save, and what that does. */
export function Company({ presence, formVersion, state, isModified, onReload, onCompare }: Props) {
  const { language, review, workflow } = useWords()
  if (!presence) return null
  const { others, savedBy, version, maySave } = presence
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(others)
  const hasMovedOn = savedBy !== null && formVersion !== null && version !== formVersion
  return (
    <>
      {hasMovedOn && (
        <div role="status" className="company company--moved">
          <p>{review.panel.savedByOther(savedBy)}</p>
          <Button buttonStyle="secondary" size="small" onClick={isModified ? onCompare : onReload}>
            {isModified ? review.panel.compareNow : review.panel.showNewest}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <div role="status" className="company">
          <p>{others.length === 1 ? review.editing.one(names) : review.editing.many(names)}</p>
          <p>{review.editing.help}</p>
        </div>
      )}
      {maySave.allowed && review.panel.whatSavingDoes[state] && (
        <div className="company">
          <p>{review.panel.whatSavingDoes[state]}</p>
        </div>
      )}
      {!maySave.allowed && (
        <div className="company">
          <p>
            {review.panel.cannotSave}{' '}
            {(maySave.because === 'wrongRole' && review.panel.whoMaySave[state]) ||
              workflow.refusals[maySave.because]}
          </p>
        </div>
      )}
    </>
  )
}
