'use client'
import { Button } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import type { WorkingState } from '@/domain/workflow/states'
import { WorkingPill } from '../ui/state-pill'
import { useWords } from '../words/use-words'
import { ActButton, type ActsProps } from './acts'
import './phone-bar.css'

/** On a phone the panel stands far below the form; the state and the next act stay at the thumb. */
export function PhoneBar({
  acts,
  isBusy,
  isModified,
  onChoose,
  state,
}: ActsProps & { readonly state: WorkingState }) {
  const words = useWords()
  const { primary } = acts
  const toPanel = () => {
    const panel = document.getElementById('review-panel')
    panel?.scrollIntoView({ behavior: 'smooth' })
    panel?.focus({ preventScroll: true })
  }
  return createPortal(
    <section className="phone-bar" aria-label={words.review.panel.heading}>
      <WorkingPill state={state} words={words} />
      {primary && (primary.name === 'submit' || !isModified) ? (
        <ActButton act={primary} style="primary" isBusy={isBusy} isUnsaved={isModified} onChoose={onChoose} />
      ) : (
        <Button buttonStyle="secondary" onClick={toPanel}>
          {words.review.panel.jumpToPanel}
        </Button>
      )}
    </section>,
    document.body,
  )
}
