'use client'
import { dayText, momentText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'
import { isOverdue } from './is-overdue'
import type { ShownCase } from './use-case'

/** By when somebody who asked is to have an answer, and whether that day has passed. */
export function Deadline({ stored }: { readonly stored: ShownCase }) {
  const { cases: texts } = useTexts()
  const { language } = useWords()
  const { state, dueAt, closedAt } = stored
  if (state === 'closed') return <p>{closedAt && texts.isClosed(momentText(closedAt, language))}</p>
  if (!dueAt) return <p>{texts.noDue}</p>
  const day = dayText(dueAt, language)
  if (!isOverdue(stored)) return <p>{texts.due(day)}</p>
  return (
    <p className="safe-panel__line">
      <span className="state-pill state-pill--stopped">{texts.overdueShort}</span>
      <strong>{texts.overdue(day)}</strong>
    </p>
  )
}
