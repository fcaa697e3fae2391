'use client'
/** Whether the project is about children in care: one question, one answer, by safeguarding, saved by itself. */
import { getTranslation } from '@payloadcms/translations'
import { Button, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClient } from 'payload'
import { useId, useState } from 'react'
import { type ChildrenInCare, childrenInCareAnswers } from '@/domain/safeguarding/children-in-care'
import { ask } from '../../api/ask'
import { useHasRole } from '../ui/use-has-role'
import { useTexts } from '../ui/use-texts'
import '../ui/safeguarding.css'

type Props = { readonly path: string; readonly field: SelectFieldClient }

export function ChildrenInCareField({ path, field }: Props) {
  const { id } = useDocumentInfo()
  const saved = useFormFields(([fields]) => fields[path]?.value) as ChildrenInCare | null | undefined
  const { care: texts, shared } = useTexts()
  const { i18n } = useTranslation()
  const inTheirLanguage = (text: unknown) => getTranslation((text ?? '') as string, i18n)
  const nameOf = (answer: ChildrenInCare) => {
    const option = field.options.find((one) => typeof one === 'object' && one.value === answer)
    return inTheirLanguage(typeof option === 'object' ? option.label : answer)
  }
  const mayAnswer = useHasRole('safeguarding')
  const name = useId()
  const [chosen, setChosen] = useState<ChildrenInCare | null>(null)
  const [said, setSaid] = useState('')
  const save = async () => {
    const answer = await ask('POST', `/projects/${id}/children-in-care`, { body: { answer: chosen } })
    setSaid(answer.ok ? texts.saved : (answer.message ?? shared.noAnswer))
  }
  if (!id) return null
  const standing = chosen ?? saved ?? null
  return (
    <fieldset className="safe-panel">
      <legend>{inTheirLanguage(field.label)}</legend>
      {standing === null && <p>{texts.unanswered}</p>}
      {childrenInCareAnswers.map((answer) => (
        <label key={answer} className="safe-panel__line">
          <input
            type="radio"
            name={name}
            checked={standing === answer}
            disabled={!mayAnswer}
            onChange={() => setChosen(answer)}
          />
          {nameOf(answer)}
        </label>
      ))}
      <p className="safe-panel__help">
        {mayAnswer ? inTheirLanguage(field.admin?.description) : texts.mayNot}
      </p>
      <Button
        buttonStyle="secondary"
        disabled={!mayAnswer || chosen === null || chosen === saved}
        onClick={() => void save()}
      >
        {texts.save}
      </Button>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </fieldset>
  )
}
