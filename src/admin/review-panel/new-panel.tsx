'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewedKind } from '@/domain/kinds'
import { Kept } from '../kept/kept'
import { useSave } from '../session/use-save'
import { useWords } from '../words/use-words'
import { forgetSubmitWish, wishToSubmit } from './submit-wish'

/** The panel of a text that has not been saved yet: what saving means, and both steps in one press. */
export function NewPanel({ kind }: { readonly kind: ReviewedKind }) {
  const { review } = useWords()
  const save = useSave()
  const [isBusy, setBusy] = useState(false)
  const [isTaken, setTaken] = useState(false)
  const saveAndSubmit = async () => {
    setBusy(true)
    wishToSubmit()
    if (!(await save())) forgetSubmitWish()
    setBusy(false)
  }
  return (
    <>
      <h2 className="review-panel__heading">{review.panel.notSavedYet}</h2>
      <p>{review.panel.notSavedYetHelp}</p>
      <Kept kind={kind} document={null} version={null} onTaken={() => setTaken(true)} />
      <p role="status" className="review-panel__status">
        {isTaken ? review.kept.taken : ''}
      </p>
      <Button className="review-panel__primary" onClick={() => void saveAndSubmit()} disabled={isBusy}>
        {review.panel.saveAndSubmit}
      </Button>
    </>
  )
}
