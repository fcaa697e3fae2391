'use client'
/** Above a story's text: fetches it from a Word file into the unsaved form, so that saving and its gates are as ever. */
import { Button, useForm } from '@payloadcms/ui'
import { type ChangeEvent, useRef, useState } from 'react'
import { plainText } from '@/domain/review/plain-text'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { readAside } from './read-aside'
import type { WordText } from './read-word'
import './from-word.css'

type Props = { readonly path: string; readonly readOnly?: boolean }
type Text = WordText['text']
type Left = WordText['left']

export function FromWord({ path, readOnly = false }: Props) {
  const { word: texts } = useWords().review
  const { dispatchFields, getField, setModified } = useForm()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState<WordText | null>(null)
  const standing = () => getField(path)?.value as Text | null | undefined

  const put = ({ text, left }: WordText, before?: Text | null) => {
    const children = [...(before?.root.children ?? []), ...text.root.children]
    const value = { root: { ...text.root, children } }
    // The editor draws a value anew only when what it began with is another object; what it says stays the same.
    const initialValue = structuredClone(getField(path)?.initialValue) ?? null
    dispatchFields({ type: 'UPDATE', path, value, initialValue })
    setModified(true)
    setWaiting(null)
    setSaid([texts.done, ...whatIsLeft(left, texts.left)])
  }
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    setBusy(true)
    setSaid([texts.reading])
    const read = await readAside(file)
    setBusy(false)
    setSaid(typeof read === 'string' ? [texts.mistakes[read]] : [])
    if (typeof read === 'string') return
    if (plainText(standing()).trim()) setWaiting(read)
    else put(read)
  }
  return (
    <div className="from-word">
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={(event) => void choose(event)}
      />
      <Button
        buttonStyle="secondary"
        size="small"
        disabled={readOnly || isBusy}
        onClick={() => input.current?.click()}
      >
        {texts.button}
      </Button>
      <span className="from-word__help">{texts.help}</span>
      <div role="status" className="from-word__said">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {waiting && (
        <Dialog heading={texts.heading} onClose={() => setWaiting(null)}>
          <p className="review-dialog__help">{texts.question}</p>
          <div className="review-dialog__buttons">
            <Button buttonStyle="secondary" onClick={() => setWaiting(null)}>
              {texts.cancel}
            </Button>
            <Button buttonStyle="secondary" onClick={() => put(waiting)}>
              {texts.replace}
            </Button>
            <Button onClick={() => put(waiting, standing())}>{texts.append}</Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}

const whatIsLeft = (left: Left, texts: Record<keyof Left, (count: number) => string>) =>
  (['pictures', 'links', 'tables', 'notes'] as const).flatMap((what) =>
    left[what] > 0 ? [texts[what](left[what])] : [],
  )
