'use client'
/** Beside the form while another language than the default one is written: how that translation stands. */
import { useAllFormFields, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Locale } from '@/domain/locales'
import { type Languages, otherLocales, readAgainstPresent } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import { ask } from '../api/ask'
import { type Reference, referenceFrom } from '../api/reference'
import { useWords } from '../words/use-words'
import { TranslationPill } from './translation-pill'
import { useOriginalTitle } from './use-original-title'
import './translation-note.css'

export function TranslationNote() {
  const { code } = useLocale()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const reference = referenceFrom(globalSlug ?? collectionSlug, id)
  const locale = otherLocales.find((one) => one === code)
  return locale && reference ? <Note key={code} reference={reference} locale={locale} /> : null
}

function Note({ reference, locale }: { readonly reference: Reference; readonly locale: Locale }) {
  useOriginalTitle(reference)
  const words = useWords()
  const { languages } = words.review
  const { savedDocumentData } = useDocumentInfo()
  const [states, setStates] = useState<Languages | null>(null)
  const { kind, id } = reference
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the form shows another saved version.
  useEffect(() => {
    void ask<Languages | null>('GET', `/review/languages/document?${new URLSearchParams({ kind, id })}`).then(
      (answer) => answer.ok && setStates(answer.value),
    )
  }, [kind, id, savedDocumentData])
  if (!states) return null
  const state = states[locale]
  return (
    <section className="translation-note" aria-labelledby="translation-note">
      <h2 id="translation-note">
        {languages.panel(inTheirLanguage(`languages.${locale}`, words.language).toLowerCase())}
      </h2>
      <TranslationPill state={state} words={words} />
      <p>{languages.explained[state]}</p>
      {state === 'stale' && <StillRight locale={locale} />}
      <p>
        <a href="/admin/languages">{languages.overview}</a>
      </p>
    </section>
  )
}

/** Says that the translation has been read against the original of today; noted with the next ordinary save. */
function StillRight({ locale }: { readonly locale: Locale }) {
  const { languages } = useWords().review
  const { setModified } = useForm()
  const [fields, dispatch] = useAllFormFields()
  const row = Object.entries(fields).find(
    ([path, field]) => /^translations\.\d+\.language$/.test(path) && field.value === locale,
  )?.[0]
  if (!row) return null
  const path = row.replace(/language$/, 'madeFrom')
  const isSaid = fields[path]?.value === readAgainstPresent
  const say = () => {
    dispatch({ type: 'UPDATE', path, value: readAgainstPresent })
    setModified(true)
  }
  return (
    <>
      <button type="button" className="plain-button" disabled={isSaid} onClick={say}>
        {languages.stillRight}
      </button>
      <p role="status">{isSaid ? languages.willBeNoted : languages.stillRightHelp}</p>
    </>
  )
}
