'use client'
/**
 * A new edition of a document as one act: the file, what is new, and it is saved. What was the file until then stays
 * reachable as an earlier edition, and the document keeps its address.
 */
import {
  Button,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useLocale,
  useRouteCache,
} from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { type FormEvent, useId, useState } from 'react'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { type Edition, saveEdition } from './save-edition'
import '../ui/ask-field.css'

export const NewEdition: UIFieldClientComponent = () => {
  const { review } = useWords()
  const { id } = useDocumentInfo()
  const { getData } = useForm()
  const { code } = useLocale()
  const { clearRouteCache } = useRouteCache()
  const isModified = useFormModified()
  const expected = useFormFields(([fields]) => fields.expectedVersion?.value as string | undefined)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<{ readonly isGood: boolean; readonly text: string } | null>(null)
  const field = useId()
  const texts = review.newEdition
  if (!id) return <p className="ask-field__help">{texts.saveFirst}</p>

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const file = given.get('file')
    if (!(file instanceof File) || file.size === 0) return
    setBusy(true)
    const before = (getData() as { editions?: readonly Edition[] | 0 }).editions || []
    const answer = await saveEdition(
      { id: String(id), locale: code, expected, before },
      { file, version: String(given.get('version') ?? ''), changeNote: String(given.get('note') ?? '') },
    )
    setBusy(false)
    setTold(
      answer.ok
        ? { isGood: true, text: texts.done }
        : { isGood: false, text: answer.message ?? review.shared.noAnswer },
    )
    if (!answer.ok) return
    setOpen(false)
    clearRouteCache()
  }
  return (
    <div className="new-edition">
      <Button
        buttonStyle="secondary"
        disabled={isModified}
        onClick={() => {
          setTold(null)
          setOpen(true)
        }}
        extraButtonProps={{ 'aria-describedby': `${field}-why` }}
      >
        {texts.open}
      </Button>
      <p id={`${field}-why`} className="ask-field__help">
        {isModified ? texts.saveFirst : texts.help}
      </p>
      <p role="status">{told?.isGood ? told.text : ''}</p>
      {isOpen && (
        <Dialog heading={texts.open} onClose={() => setOpen(false)}>
          <p className="review-dialog__help">{texts.about}</p>
          <form onSubmit={(event) => void send(event)}>
            <div className="ask-field">
              <label htmlFor={`${field}-file`}>{texts.file}</label>
              <input id={`${field}-file`} name="file" type="file" accept=".pdf,.docx" required />
            </div>
            <div className="ask-field">
              <label htmlFor={`${field}-note`}>{texts.note}</label>
              <textarea id={`${field}-note`} name="note" rows={3} maxLength={1000} required />
            </div>
            <div className="ask-field">
              <label htmlFor={`${field}-version`}>
                {texts.version} <span className="ask-field__optional">({review.shared.optional})</span>
              </label>
              <input id={`${field}-version`} name="version" type="text" maxLength={40} />
            </div>
            <p role="alert" className="ask-dialog__missing">
              {told && !told.isGood ? told.text : ''}
            </p>
            <div className="review-dialog__buttons">
              <Button buttonStyle="secondary" onClick={() => setOpen(false)} disabled={isBusy}>
                {review.shared.cancel}
              </Button>
              <Button type="submit" disabled={isBusy}>
                {isBusy ? review.panel.working : texts.confirm}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  )
}
