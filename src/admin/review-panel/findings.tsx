'use client'
import { useAuth } from '@payloadcms/ui'
import { isRed, type ShownFinding } from '@/domain/review/standing'
import { hasRole, type Role } from '@/domain/roles'
import { fieldInFile } from '@/messages/documents/texts'
import { findingText, findingTexts } from '@/messages/findings/texts'
import type { Reference } from '../api/reference'
import { type FieldPlace, placeOf } from '../fields/field-names'
import { goToField } from '../fields/go-to-field'
import { useWords } from '../words/use-words'
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
}

/** What the gates found: which field, what, what to do, and a way there. What may stand is told last, and calmly. */
export function Findings({ findings, places, hasForm = true, reference, onExcused }: Props) {
  const words = useWords()
  const { user } = useAuth()
  const isSafeguarding = hasRole({ roles: (user?.roles ?? []) as Role[] }, 'safeguarding')
  const red = findings.filter(isRed)
  const standing = findings.filter((finding) => !isRed(finding))
  const texts = findingTexts(words.language)
  const key = ({ fingerprint, field, locale }: ShownFinding) => `${fingerprint}${field}${locale ?? ''}`
  const shown = (finding: ShownFinding) => (
    <Finding finding={finding} place={placeOf(places, finding.field)} hasForm={hasForm} />
  )
  return (
    <>
      {red.length > 0 && (
        <div className="findings">
          <p className="findings__heading">{words.review.findings.heading(red.length)}</p>
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
        </div>
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
  readonly place: FieldPlace | undefined
  readonly hasForm: boolean
}

function Finding({ finding: { rule, field, locale, excerpt }, place, hasForm }: FindingProps) {
  const { language } = useWords()
  const { title, help } = findingText(rule, language)
  return (
    <>
      {place && hasForm ? (
        <button type="button" className="findings__field" onClick={() => goToField(place)}>
          {place.name}
        </button>
      ) : (
        <strong>{place?.name ?? fieldInFile(field, language) ?? field}</strong>
      )}{' '}
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
