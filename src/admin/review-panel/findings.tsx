'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { isRed, type ShownFinding } from '@/domain/review/standing'
import { hasRole, type Role } from '@/domain/roles'
import { findingText, findingTexts } from '@/messages/findings/texts'
import type { Reference } from '../api/reference'
import type { FieldPlace } from '../fields/field-names'
import { keepInView } from '../ui/keep-in-view'
import { useWords } from '../words/use-words'
import { FindingPlace } from './finding-place'
import { WarningReason } from './warning-reason'
import './findings.css'

type Props = {
  readonly findings: readonly ShownFinding[]
  readonly places: readonly FieldPlace[]
  /** Where the fields are not on this page, they are named without a link. */
  readonly hasForm?: boolean
  /** The document, where safeguarding can write why a warning may stand. */
  readonly reference?: Reference
  readonly onExcused?: () => void
  /** Of an act that was refused for what was found: each new one brings the list before the eyes. */
  readonly refusal?: object | null
}

/** What the gates found: which field, what, what to do, and a way there. What may stand is told last, and calmly. */
export function Findings({ findings, places, hasForm = true, reference, onExcused, refusal }: Props) {
  const words = useWords()
  const { user } = useAuth()
  const isSafeguarding = hasRole({ roles: (user?.roles ?? []) as Role[] }, 'safeguarding')
  const red = findings.filter(isRed)
  const standing = findings.filter((finding) => !isRed(finding))
  const texts = findingTexts(words.language)
  const key = ({ fingerprint, field, locale }: ShownFinding) => `${fingerprint}${field}${locale ?? ''}`
  const shown = (finding: ShownFinding) => <Finding finding={finding} places={places} hasForm={hasForm} />
  const heading = useId()
  const list = useRef<HTMLElement>(null)
  const isRefused = Boolean(refusal) && red.length > 0
  // Read out with its heading, and on a phone no longer far below where one pressed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same findings may be refused a second time
  useEffect(() => {
    if (!isRefused || !list.current) return
    list.current.focus({ preventScroll: true })
    return keepInView(list.current)
  }, [refusal, isRefused])
  return (
    <>
      {red.length > 0 && (
        <section ref={list} tabIndex={-1} className="findings" aria-labelledby={heading}>
          <h3 id={heading} className="findings__heading">
            {words.review.findings.heading(red.length)}
          </h3>
          <ul>
            {red.map((finding) => (
              <li key={key(finding)}>
                {shown(finding)}
                {finding.severity === 'warn' &&
                  (isSafeguarding && reference ? (
                    <WarningReason
                      reference={reference}
                      fingerprint={finding.fingerprint}
                      onWritten={onExcused}
                    />
                  ) : (
                    <p>{texts.needsReason}</p>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {standing.length > 0 && (
        <ul className="findings findings--standing">
          {standing.map((finding) => (
            <li key={key(finding)}>
              {shown(finding)}
              {finding.mayStand && (
                <p>
                  {texts.mayStand(finding.mayStand.by)} <q>{finding.mayStand.text}</q>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type FindingProps = {
  readonly finding: ShownFinding
  readonly places: readonly FieldPlace[]
  readonly hasForm: boolean
}

function Finding({ finding: { rule, field, locale, excerpt }, places, hasForm }: FindingProps) {
  const { language } = useWords()
  const { title, help } = findingText(rule, language)
  return (
    <>
      <FindingPlace field={field} places={places} hasForm={hasForm} />{' '}
      {locale && <span className="findings__locale">{locale}</span>}
      <p>
        {title}
        {excerpt && (
          <>
            : <q>{excerpt}</q>
          </>
        )}
      </p>
      {help && <p>{help}</p>}
    </>
  )
}
