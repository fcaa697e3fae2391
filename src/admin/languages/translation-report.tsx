'use client'
/** What became of a translator's file: by document, first what somebody has to look at. */
import { useEffect, useState } from 'react'
import { isReviewedKind } from '@/domain/kinds'
import {
  type DocumentReport,
  type ExchangeReport,
  isInOrder,
  type UnitReport,
} from '@/domain/translations/exchange'
import { exchangeTexts } from '@/messages/review/exchange'
import { editPathOf } from '../api/reference'
import { useWords } from '../words/use-words'

export function TranslationReport({ report }: { readonly report: ExchangeReport }) {
  const { language } = useWords()
  const texts = exchangeTexts(language)
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([report.csv], { type: 'text/csv;charset=utf-8' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [report])
  return (
    <section className="translation-report" aria-labelledby="translation-report">
      <h3 id="translation-report">{texts.report}</h3>
      {report.documents.length === 0 && <p>{texts.nothing}</p>}
      {report.documents.map((document, at) => (
        // A file may name a document twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never sorted anew.
        <OneDocument key={at} document={document} language={report.language} />
      ))}
      {address && (
        <a href={address} download="xliff.csv" className="plain-button">
          {texts.saveReport}
        </a>
      )}
    </section>
  )
}

type Props = { readonly document: DocumentReport; readonly language: ExchangeReport['language'] }

function OneDocument({ document, language }: Props) {
  const { language: own } = useWords()
  const texts = exchangeTexts(own)
  const { kind, id, title, refused, units } = document
  const name = title ?? `${kind}/${id}`
  const taken = units.filter(({ outcome }) => outcome === 'taken').length
  const others = units.filter(({ outcome }) => !isInOrder(outcome))
  return (
    <div className="translation-report__document">
      <h4>
        {refused === null && isReviewedKind(kind) ? (
          <a href={`${editPathOf({ kind, id })}?locale=${language}`}>{name}</a>
        ) : (
          name
        )}
      </h4>
      <p>{refused ?? texts.counted(taken, others.length)}</p>
      {others.length > 0 && (
        <ul>
          {others.map((unit, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is never sorted anew.
            <li key={at}>
              <Line unit={unit} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Line = ({ unit }: { readonly unit: UnitReport }) => {
  const { outcomes } = exchangeTexts(useWords().language)
  return (
    <>
      <strong>{unit.label ?? unit.id}</strong>
      {unit.original && <q>{unit.original}</q>}
      <span>{outcomes[unit.outcome]}</span>
    </>
  )
}
