'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { WorkingState } from '@/domain/workflow/states'
import { WorkingPill } from '../ui/state-pill'
import { useWords } from '../words/use-words'
import { ActButton, type ActsProps } from './acts'
import './phone-bar.css'

/** On a phone the panel stands far below the form; the state and the next act stay at the thumb. */
export function PhoneBar({
  acts,
  asks,
  isBusy,
  isModified,
  onChoose,
  state,
}: ActsProps & { readonly state: WorkingState }) {
  const words = useWords()
  const { primary } = acts
  // There is no body to hang it on while the page is drawn on the server.
  const [home, setHome] = useState<HTMLElement | null>(null)
  useEffect(() => setHome(document.body), [])
  const toPanel = () => {
    const panel = document.getElementById('review-panel')
    panel?.scrollIntoView({ behavior: 'smooth' })
    panel?.focus({ preventScroll: true })
  }
  // What comes of it is told in the panel.
  const chooseAndLook: ActsProps['onChoose'] = (choice) => {
    toPanel()
    onChoose(choice)
  }
  if (!home) return null
  return createPortal(
    <section className="phone-bar" aria-label={words.review.panel.atHand}>
      <WorkingPill state={state} words={words} />
      {primary && (primary.name === 'submit' || !isModified) ? (
        <ActButton
          act={primary}
          asks={asks}
          style="primary"
          isBusy={isBusy}
          isUnsaved={isModified}
          onChoose={chooseAndLook}
        />
      ) : (
        <Button buttonStyle="secondary" onClick={toPanel}>
          {words.review.panel.jumpToPanel}
        </Button>
      )}
    </section>,
    home,
  )
}
