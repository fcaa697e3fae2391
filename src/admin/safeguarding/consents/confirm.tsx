'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Refusal } from '@/domain/workflow/refusals'
import { ask } from '../../api/ask'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'

type Props = { readonly id: string; readonly onDone: () => void }
type Told = { readonly because: Refusal | null; readonly expected: string }

/** A consent that waits: safeguarding says that it counts. Whoever may not reads why beside the button. */
export function Confirm({ id, onDone }: Props) {
  const { confirm: texts, refusals, shared } = useTexts()
  const { workflow } = useWords()
  const helpId = useId()
  const [told, setTold] = useState<Told | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    void ask<Told>('GET', `/consents/${id}/confirmation`).then((answer) => answer.ok && setTold(answer.value))
  }, [id])
  const act = async () => {
    const answer = await ask('POST', `/consents/${id}/confirm`, { body: { expected: told?.expected } })
    if (answer.ok) onDone()
    else setProblem(answer.message ?? shared.noAnswer)
  }
  const because = told?.because ?? null
  const help = because
    ? ((refusals as Partial<Record<Refusal, string>>)[because] ?? workflow.refusals[because])
    : texts.help
  return (
    <div>
      <Button
        className="safe-panel__big"
        disabled={!told || because !== null}
        extraButtonProps={{ 'aria-describedby': helpId }}
        onClick={() => void act()}
      >
        {texts.button}
      </Button>
      <p id={helpId} className="safe-panel__help">
        {help}
      </p>
      <p role="alert">{problem}</p>
    </div>
  )
}
