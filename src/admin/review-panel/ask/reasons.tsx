'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { Reason } from '@/domain/workflow/subject'
import type { FieldPlace } from '../../fields/field-names'
import { useWords } from '../../words/use-words'

type Props = {
  readonly reasons: readonly Reason[]
  readonly places: readonly FieldPlace[]
  readonly onChange: (reasons: readonly Reason[]) => void
}

/** What needs to change, field by field. */
export function Reasons({ reasons, places, onChange }: Props) {
  const { review } = useWords()
  const id = useId()
  const texts = review.ask.reasons
  const replace = (at: number, reason: Reason) => onChange(reasons.map((one, i) => (i === at ? reason : one)))
  return (
    <fieldset className="ask-reasons">
      <legend>{texts.legend}</legend>
      {reasons.map((reason, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
        <div key={at} className="ask-reasons__row">
          <div className="ask-field">
            <label htmlFor={`${id}-field-${at}`}>{texts.field}</label>
            <select
              id={`${id}-field-${at}`}
              value={reason.field ?? ''}
              onChange={({ target }) => replace(at, { ...reason, field: target.value || undefined })}
            >
              <option value="">{review.shared.wholeText}</option>
              {places.map(({ path, name }) => (
                <option key={path} value={path}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div className="ask-field">
            <label htmlFor={`${id}-text-${at}`}>{texts.text}</label>
            <textarea
              id={`${id}-text-${at}`}
              rows={2}
              maxLength={5000}
              value={reason.text}
              onChange={({ target }) => replace(at, { ...reason, text: target.value })}
            />
          </div>
          {reasons.length > 1 && (
            <Button
              buttonStyle="transparent"
              size="small"
              onClick={() => onChange(reasons.filter((_, i) => i !== at))}
            >
              {texts.remove}
            </Button>
          )}
        </div>
      ))}
      <Button buttonStyle="secondary" size="small" onClick={() => onChange([...reasons, { text: '' }])}>
        {texts.add}
      </Button>
    </fieldset>
  )
}
