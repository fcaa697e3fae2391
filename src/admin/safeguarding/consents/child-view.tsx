'use client'
import { useTexts } from '../ui/use-texts'
import type { ShownConsent } from './use-consent'

/** The child's own word, larger than everything else: a no outweighs every yes. */
export function ChildView({ consent }: { readonly consent: ShownConsent }) {
  const texts = useTexts().consent
  return (
    <div className="safe-panel__child">
      <h3>{texts.childView}</h3>
      <p>{texts.childAnswer[consent.childAnswer ?? 'unknown']}</p>
      {consent.childAsked && texts.childAsked[consent.childAsked] && (
        <p>{texts.childAsked[consent.childAsked]}</p>
      )}
    </div>
  )
}
