'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { Asks } from '@/domain/review/standing'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { askedFor, readByText } from '../words/changed-languages'
import { useWords } from '../words/use-words'
import type { Act, Choice, Acts as Ordered } from './order-acts'

export type ActsProps = {
  readonly acts: Ordered
  readonly asks: Asks | null
  readonly isBusy: boolean
  readonly isModified: boolean
  readonly onChoose: (choice: Choice) => void
}

/** Acts on what readers see now; they do not touch what is being written. */
const aboutTheLive: readonly NamedTransition[] = [
  'takeDown',
  'withdraw',
  'markReviewed',
  'approveRetrospectively',
  'proposeNotice',
  'approveNotice',
]

/** The buttons: the next act, the others, the drastic ones, and why the rest is not possible. */
export function Acts({ acts, asks, isBusy, isModified, onChoose }: ActsProps) {
  const words = useWords()
  const { review, workflow } = words
  const button = (act: Act, style: 'primary' | 'secondary' | 'error') => (
    <ActButton
      key={act.name}
      act={act}
      asks={asks}
      style={style}
      isBusy={isBusy}
      isUnsaved={isModified && !aboutTheLive.includes(act.name)}
      onChoose={onChoose}
    />
  )
  const { primary, others, drastic, refused } = acts
  const isIdle = !primary && others.length === 0
  return (
    <section aria-labelledby="panel-acts" className="acts">
      <h3 id="panel-acts">{review.panel.actions}</h3>
      {isIdle && <p>{review.panel.nothingToDo}</p>}
      {primary?.name === 'approve' && (
        <Button disabled={isBusy || isModified} onClick={() => onChoose('approveAndPublish')}>
          {askedFor(review.panel.approveAndPublish, asks, words)}
        </Button>
      )}
      {primary && button(primary, primary.name === 'approve' ? 'secondary' : 'primary')}
      {others.map((act) => button(act, 'secondary'))}
      {drastic.length > 0 && (
        <details className="acts__fold">
          <summary>{review.shared.more}</summary>
          <div className="acts__list">
            {drastic.map((act) => button(act, act.name === 'takeDown' ? 'error' : 'secondary'))}
          </div>
        </details>
      )}
      {refused.length > 0 && (
        <details className="acts__fold">
          <summary>{review.panel.whyNot}</summary>
          <dl>
            {refused.map(({ because, names }) => (
              <div key={because}>
                <dt>{names.map((name) => workflow.transitions[name]).join(', ')}</dt>
                <dd>
                  {workflow.refusals[because]} {because === 'cannotRead' && readByText(asks, words)}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}

type ButtonProps = {
  readonly act: Act
  readonly asks: Asks | null
  readonly style: 'primary' | 'secondary' | 'error'
  readonly isBusy: boolean
  readonly isUnsaved: boolean
  readonly onChoose: (choice: Choice) => void
}

/** One act; where it may not be used, its reason stands under it. */
export function ActButton({ act: { name, because }, asks, style, isBusy, isUnsaved, onChoose }: ButtonProps) {
  const words = useWords()
  const { review, workflow } = words
  const reasonId = useId()
  const savesToo = name === 'submit' && isUnsaved && because === null
  const unsaved = isUnsaved && !savesToo ? review.panel.saveFirst : null
  const who = because === 'cannotRead' ? ` ${readByText(asks, words)}` : ''
  const reason = because ? `${workflow.refusals[because]}${who}` : unsaved
  const act = workflow.transitions[name]
  return (
    <div className="acts__act">
      <Button
        buttonStyle={style}
        disabled={isBusy || reason !== null}
        onClick={() => onChoose(savesToo ? 'saveAndSubmit' : name)}
        extraButtonProps={reason ? { 'aria-describedby': reasonId } : {}}
      >
        {savesToo ? review.panel.saveAndSubmit : name === 'approve' ? askedFor(act, asks, words) : act}
      </Button>
      {reason && (
        <p id={reasonId} className="acts__reason">
          {reason}
        </p>
      )}
    </div>
  )
}
