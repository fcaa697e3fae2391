'use client'
import type { DefaultCellComponentProps } from 'payload'
import { dayText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'
import { isOverdue } from './is-overdue'
import '../../ui/state-pill.css'

/** The last day in the list of cases, marked where it has passed. */
export function DueCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { cases: texts } = useTexts()
  const { language } = useWords()
  const dueAt = typeof cellData === 'string' ? cellData : null
  if (!dueAt) return <span>–</span>
  return (
    <span>
      {dayText(dueAt, language)}{' '}
      {isOverdue({ state: rowData?.state, dueAt }) && (
        <span className="state-pill state-pill--stopped">{texts.overdueShort}</span>
      )}
    </span>
  )
}
