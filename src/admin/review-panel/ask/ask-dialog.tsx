'use client'
import { Button } from '@payloadcms/ui'
import { useCallback, useId, useState } from 'react'
import { defaultLocale } from '@/domain/locales'
import type { Asks } from '@/domain/review/standing'
import type { Refusal } from '@/domain/workflow/refusals'
import type { FieldPlace } from '../../fields/field-names'
import { Dialog } from '../../ui/dialog'
import { changedText } from '../../words/changed-languages'
import { useWords } from '../../words/use-words'
import { Note } from './note'
import { type Asked, inputFrom, missingIn, noAnswers, type TransitionInput } from './questions'
import { Reasons } from './reasons'
import { When } from './when'
import { type ChosenRedirect, ReasonOnList, RedirectField } from './withdrawal'
import '../../ui/ask-field.css'
import './ask-dialog.css'

type Props = {
  readonly name: Asked
  readonly places: readonly FieldPlace[]
  readonly asks: Asks | null
  /** Words for readers of a withdrawn page that wait for a second yes. */
  readonly proposedNotice: string | null
  readonly isBusy: boolean
  readonly onAnswer: (input: TransitionInput) => void
  readonly onClose: () => void
}

const aboutTheNotice: readonly Asked[] = ['proposeNotice', 'approveNotice']
const drastic: readonly Asked[] = ['takeDown', 'withdraw', 'forcePublish', 'discard']

/** Asks what a transition needs to know: reasons, a note, a time. */
export function AskDialog({ name, places, asks, proposedNotice, isBusy, onAnswer, onClose }: Props) {
  const words = useWords()
  const { review, workflow } = words
  const [answers, setAnswers] = useState({
    ...noAnswers,
    ...(aboutTheNotice.includes(name) && { note: proposedNotice ?? '' }),
  })
  const [missing, setMissing] = useState<Refusal | null>(null)
  const missingId = useId()
  const texts = review.ask[name]
  const changed = name === 'approveAndPublish' ? changedText(asks?.languages, words) : null
  const change = (part: Partial<typeof answers>) => setAnswers((before) => ({ ...before, ...part }))

  const chooseRedirect = useCallback(
    (redirectTo: ChosenRedirect) => setAnswers((before) => ({ ...before, redirectTo })),
    [],
  )

  const confirm = () => {
    const lack = missingIn(name, answers, new Date())
    setMissing(lack)
    if (!lack) onAnswer(inputFrom(name, answers))
  }

  return (
    <Dialog heading={texts.heading} onClose={onClose}>
      <p className="review-dialog__help">{changed ? review.changedIn.answerFor(changed) : texts.help}</p>
      {name === 'requestChanges' && (
        <Reasons reasons={answers.reasons} places={places} onChange={(reasons) => change({ reasons })} />
      )}
      {name === 'schedule' && <When value={answers.at} onChange={(at) => change({ at })} />}
      {name === 'approveNotice' && <blockquote lang={defaultLocale}>{answers.note}</blockquote>}
      {name === 'withdraw' && (
        <ReasonOnList value={answers.reason} onChange={(reason) => change({ reason })} />
      )}
      {(name === 'requestChanges' || 'note' in texts) && (
        <Note
          label={'note' in texts ? texts.note : review.ask.reasons.note}
          isOptional={name !== 'proposeNotice' && name !== 'forcePublish'}
          countsDown={name === 'forcePublish'}
          value={answers.note}
          onChange={(note) => change({ note })}
        />
      )}
      {name === 'withdraw' && <RedirectField onChange={chooseRedirect} />}
      <p id={missingId} role="alert" className="ask-dialog__missing">
        {missing && workflow.refusals[missing]}
      </p>
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose} disabled={isBusy}>
          {review.shared.cancel}
        </Button>
        <Button
          buttonStyle={drastic.includes(name) ? 'error' : 'primary'}
          onClick={confirm}
          disabled={isBusy || answers.redirectTo === 'unknown'}
          extraButtonProps={{ 'aria-describedby': missingId }}
        >
          {texts.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
