'use client'
/** The head of a closed picture's form: why it is closed, and opening it again, which takes two people. */
import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import { type ClosingView, type ReopeningAct, reopeningActs } from '@/domain/safeguarding/closing'
import type { Refusal } from '@/domain/workflow/refusals'
import { findingTexts } from '@/messages/findings/texts'
import { ask } from '../../api/ask'
import { momentText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'
import '../../ui/state-pill.css'
import '../ui/safeguarding.css'

export function ClosingPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { closing: texts, refusals, shared } = useTexts()
  const { language, workflow } = useWords()
  const headingId = useId()
  const [view, setView] = useState<ClosingView | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const look = useCallback(async () => {
    if (!id) return
    const answer = await ask<ClosingView>('GET', `/media/${id}/closing`)
    if (answer.ok) setView(answer.value)
  }, [id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what makes it worth asking again
  useEffect(() => {
    void look()
  }, [look, lastUpdateTime])
  const act = async (name: ReopeningAct) => {
    setBusy(true)
    const body = { expected: view?.expected }
    const answer = await ask('POST', `/media/${id}/closing/${name}`, { body })
    setBusy(false)
    setSaid(answer.ok ? texts.done[name] : (answer.message ?? shared.noAnswer))
    await look()
  }
  if (!view?.closing) return said ? <p role="status">{said}</p> : null
  const { why, at, asked } = view.closing
  const sentenceOf = (because: Refusal) =>
    (refusals as Partial<Record<Refusal, string>>)[because] ?? workflow.refusals[because]
  const offered = reopeningActs.filter((name) => (name === 'ask') === (asked === null))
  return (
    <section className="safe-panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{texts.heading}</h2>
      <p>
        <strong>{texts.since(findingTexts(language).rules[why].title, momentText(at, language))}</strong>
      </p>
      <p>{texts.means}</p>
      {asked && <p>{texts.asked(asked.by, momentText(asked.at, language))}</p>}
      {offered.map((name) => {
        const because = view.acts[name]
        return (
          <div key={name}>
            <Button
              buttonStyle={name === 'decline' ? 'secondary' : 'primary'}
              disabled={because !== null || isBusy}
              extraButtonProps={{ 'aria-describedby': `${headingId}-${name}` }}
              onClick={() => void act(name)}
            >
              {texts.acts[name]}
            </Button>
            {because && (
              <p id={`${headingId}-${name}`} className="safe-panel__help">
                {sentenceOf(because)}
              </p>
            )}
          </div>
        )
      })}
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </section>
  )
}
