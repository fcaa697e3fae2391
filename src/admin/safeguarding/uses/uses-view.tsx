'use client'
/** The list of every use of a person's pictures, by the code of the consent: to read, print or take away as a table. */
import { Gutter, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { UsesReport } from '@/domain/safeguarding/uses'
import { ask } from '../../api/ask'
import { momentText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { PrintButton } from '../ui/print-button'
import { useTexts } from '../ui/use-texts'
import { UsesTable } from './uses-table'
import '../../ui/filter-form.css'
import '../../ui/view-frame.css'
import './uses.css'

export function UsesView() {
  const { id } = useDocumentInfo()
  const { uses: texts, shared } = useTexts()
  const { language, review } = useWords()
  const [report, setReport] = useState<UsesReport | null>(null)
  const [problem, setProblem] = useState('')
  useEffect(() => {
    void ask<UsesReport>('GET', `/consents/${id}/uses`).then((answer) => {
      if (answer.ok) setReport(answer.value)
      else setProblem(answer.status === 404 ? texts.notAllowed : shared.noAnswer)
    })
  }, [id, texts, shared])
  if (!report) {
    return (
      <Gutter className="view-frame uses">
        <p role="status">{problem || review.shared.loading}</p>
      </Gutter>
    )
  }
  return (
    <Gutter className="view-frame uses">
      <h2>{texts.heading(report.code)}</h2>
      <p className="view-frame__help">
        {texts.help} {texts.made(momentText(report.madeAt, language))}
      </p>
      {report.uses.length === 0 ? <p>{texts.nothing}</p> : <UsesTable uses={report.uses} />}
      <p className="uses__acts">
        <a className="plain-button" href={`/api/consents/${id}/uses/csv`} download>
          {texts.csv}
        </a>
        <PrintButton>{texts.print}</PrintButton>
      </p>
    </Gutter>
  )
}
