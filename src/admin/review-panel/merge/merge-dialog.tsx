'use client'
import { Button, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import type { Reference } from '../../api/reference'
import type { FieldPlace } from '../../fields/field-names'
import { type Choices, merged, mergeFields } from '../../kept/merge-fields'
import { Dialog } from '../../ui/dialog'
import { useWords } from '../../words/use-words'
import { MergeField } from './merge-field'
import { useCopies } from './use-copies'
import './merge-dialog.css'

type Props = {
  readonly reference: Reference
  /** The version that the form began with. */
  readonly baseVersion: string
  readonly places: readonly FieldPlace[]
  /** The form now follows this version and holds the merged text, not saved yet. */
  readonly onMerged: (version: string, text: string) => void
  readonly onClose: () => void
}

/** Somebody saved first: both texts of every field, side by side, and a choice where both wrote. */
export function MergeDialog({ reference, baseVersion, places, onMerged, onClose }: Props) {
  const { review } = useWords()
  const { reset, setModified } = useForm()
  const copies = useCopies(reference, baseVersion)
  const [choices, setChoices] = useState<Choices>({})
  const texts = review.merge
  if (!copies) {
    return (
      <Dialog heading={texts.heading} onClose={onClose}>
        <p role="status">{review.shared.loading}</p>
      </Dialog>
    )
  }
  const fields = mergeFields(copies.base, copies.yours, copies.theirs, places)
  const apply = async () => {
    await reset(merged(copies.theirs, fields, choices) as Record<string, unknown>)
    setModified(true)
    onMerged(copies.theirVersion, texts.applied)
  }
  return (
    <Dialog heading={texts.heading} onClose={onClose} isWide>
      <p className="review-dialog__help">{fields.length > 0 ? texts.help : texts.noDifference}</p>
      {fields.map((field) => (
        <MergeField
          key={field.key}
          field={field}
          choice={choices[field.key] ?? 'yours'}
          onChoose={(choice) => setChoices((before) => ({ ...before, [field.key]: choice }))}
        />
      ))}
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose}>
          {texts.later}
        </Button>
        <Button onClick={() => void apply()}>{texts.apply}</Button>
      </div>
    </Dialog>
  )
}
