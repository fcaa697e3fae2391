'use client'
import type { ShownFinding } from '@/domain/review/standing'
import { findingText, findingTexts } from '@/messages/findings/texts'
import { type FieldPlace, placeOf } from '../fields/field-names'
import { goToField } from '../fields/go-to-field'
import { useWords } from '../words/use-words'
import './findings.css'

type Props = {
  readonly findings: readonly ShownFinding[]
  readonly places: readonly FieldPlace[]
  /** Where the fields are not on this page, they are named without a link. */
  readonly hasForm?: boolean
}

/** What the gates found: which field, what, and a way there. */
export function Findings({ findings, places, hasForm = true }: Props) {
  const words = useWords()
  if (findings.length === 0) return null
  return (
    <div className="findings">
      <p className="findings__heading">{words.review.findings.heading(findings.length)}</p>
      <ul>
        {findings.map((finding) => {
          const place = placeOf(places, finding.field)
          const { title, help } = findingText(finding.rule, words.language)
          return (
            <li key={`${finding.fingerprint}${finding.field}${finding.locale ?? ''}`}>
              {place && hasForm ? (
                <button type="button" className="findings__field" onClick={() => goToField(place)}>
                  {place.name}
                </button>
              ) : (
                <strong>{place?.name ?? finding.field}</strong>
              )}{' '}
              {finding.locale && <span className="findings__locale">{finding.locale}</span>}
              <p>
                {title}
                {finding.excerpt && (
                  <>
                    : <q>{finding.excerpt}</q>
                  </>
                )}
              </p>
              <p>{help}</p>
              {finding.severity === 'warn' && <p>{findingTexts(words.language).needsReason}</p>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
