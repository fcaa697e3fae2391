'use client'
/** Files for translators: the texts that are ticked in the list as one file, and the way back of a translated one. */
import { type FormEvent, useState } from 'react'
import type { Locale } from '@/domain/locales'
import type { ExchangeReport } from '@/domain/translations/exchange'
import { otherLocales } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import { exchangeTexts } from '@/messages/review/exchange'
import { ask } from '../api/ask'
import { FilterChoice } from '../ui/filter-form'
import { useWords } from '../words/use-words'
import { translationFilesForm } from './translation-files-form'
import { TranslationReport } from './translation-report'
import './translation-files.css'

/** @param language that the list is of */
export function TranslationFiles({ language }: { readonly language: Locale | null }) {
  const words = useWords()
  const texts = exchangeTexts(words.language)
  return (
    <section className="translation-files" aria-labelledby="translation-files-heading">
      <div>
        <h2 id="translation-files-heading">{texts.heading}</h2>
        <p>{texts.help}</p>
        <Download language={language} />
      </div>
      <div>
        <h3>{texts.upload}</h3>
        <p>{texts.uploadHelp}</p>
        <Upload />
      </div>
    </section>
  )
}

function Download({ language }: { readonly language: Locale | null }) {
  const words = useWords()
  const texts = exchangeTexts(words.language)
  const [problem, setProblem] = useState('')
  const check = (event: FormEvent<HTMLFormElement>) => {
    const { size } = new Set(new FormData(event.currentTarget).keys())
    if (size < 2) event.preventDefault()
    setProblem(size < 2 ? texts.mistakes.nothingChosen : '')
  }
  return (
    <form
      id={translationFilesForm}
      action="/api/review/languages/xliff"
      method="get"
      className="filter-form"
      onSubmit={check}
    >
      <FilterChoice
        name="language"
        label={texts.language}
        value={language}
        options={otherLocales.map((value) => ({
          value,
          label: inTheirLanguage(`languages.${value}`, words.language),
        }))}
      />
      <div className="filter-form__buttons">
        <button type="submit" className="plain-button">
          {texts.download}
        </button>
      </div>
      <p role="alert">{problem}</p>
    </form>
  )
}

function Upload() {
  const words = useWords()
  const texts = exchangeTexts(words.language)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [report, setReport] = useState<ExchangeReport | null>(null)
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File)) return
    setBusy(true)
    setReport(null)
    setSaid(texts.sending)
    const answer = await ask<ExchangeReport>('PUT', '/review/languages/xliff', { body: file })
    setBusy(false)
    setSaid(answer.ok ? '' : (answer.message ?? texts.noAnswer))
    if (answer.ok) setReport(answer.value)
  }
  return (
    <>
      <form className="filter-form" onSubmit={(event) => void send(event)}>
        <label className="filter-form__field">
          <span>{texts.file}</span>
          <input
            name="file"
            type="file"
            accept=".xlf,.xliff,application/xliff+xml"
            required
            disabled={isBusy}
          />
        </label>
        <div className="filter-form__buttons">
          <button type="submit" className="plain-button" disabled={isBusy}>
            {texts.upload}
          </button>
        </div>
      </form>
      <p role="status">{said}</p>
      {report && <TranslationReport report={report} />}
    </>
  )
}
