'use client'
/** One field and what it finds, as a combobox: arrows choose, Enter opens, and each line is a link for the mouse. */
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { longestQuestion } from '@/domain/review/found'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { FoundLine } from './found-line'
import { lineId, linesOf } from './lines'
import { useFound } from './use-found'

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const { review, language } = useWords()
  const { search: texts } = review
  const [question, setQuestion] = useState('')
  const [only, setOnly] = useState<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const { kinds, question: answered, isUnreachable } = useFound(question, only)
  const [list, help] = [useId(), useId()]
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer begins at its first line
  useEffect(() => setChosen(0), [kinds])

  const lines = linesOf(kinds)
  const current = lines[chosen]
  const isAnswered = answered !== '' && answered === question
  const said = () => {
    if (isUnreachable) return review.shared.noAnswer
    if (!isAnswered) return ''
    return lines.length === 0
      ? texts.nothing(question.trim())
      : texts.count(kinds.reduce((sum, { count }) => sum + count, 0))
  }
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && lines.length > 0) {
      event.preventDefault()
      const next = (chosen + step + lines.length) % lines.length
      setChosen(next)
      document.getElementById(lineId(list, next))?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && current && isAnswered) {
      event.preventDefault()
      document.getElementById(lineId(list, chosen))?.click()
    }
  }
  let index = 0
  return (
    <Dialog heading={texts.heading} onClose={onClose}>
      <label className="search__label" htmlFor={`${list}-field`}>
        {texts.label}
      </label>
      <input
        ref={input}
        id={`${list}-field`}
        className="search__field"
        type="text" // of a field for searching Escape would take the words, and leave the dialog
        enterKeyHint="search"
        role="combobox"
        autoComplete="off"
        maxLength={longestQuestion}
        value={question}
        aria-expanded={lines.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-describedby={help}
        {...(current && { 'aria-activedescendant': lineId(list, chosen) })}
        onChange={({ target }) => {
          setQuestion(target.value)
          setOnly(null)
        }}
        onKeyDown={steer}
      />
      <p id={help} className="search__help">
        {texts.help}
      </p>
      <p role="status" className="search__said">
        {said()}
      </p>
      <div role="listbox" id={list} aria-label={texts.heading} className="search__list">
        {kinds.map((kind) => (
          // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by a role
          <div key={kind.collection} role="group" aria-labelledby={`${list}-${kind.collection}`}>
            <h3 role="presentation" id={`${list}-${kind.collection}`}>
              {kind.label[language]} <span aria-hidden="true">{kind.count}</span>
            </h3>
            {linesOf([kind]).map((line) => {
              const own = index++
              return (
                <FoundLine
                  key={line.found ? line.href : line.all}
                  id={lineId(list, own)}
                  line={line}
                  isChosen={own === chosen}
                  onPoint={() => setChosen(own)}
                  onAll={setOnly}
                />
              )
            })}
          </div>
        ))}
      </div>
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose}>
          {review.shared.close}
        </Button>
      </div>
    </Dialog>
  )
}
