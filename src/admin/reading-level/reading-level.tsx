'use client'
/** Beside the form: how hard the text is to read in this language, as it is being written. Advice, never a gate. */
import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useDeferredValue, useMemo } from 'react'
import { factsOf, isReviewedKind, type ReviewedKind } from '@/domain/kinds'
import { isLocale, localeFacts } from '@/domain/locales'
import { readingLevel } from '@/domain/readability/reading-level'
import { placeOf } from '../fields/field-names'
import { goToField } from '../fields/go-to-field'
import { useFieldPlaces } from '../fields/use-field-places'
import { useWords } from '../words/use-words'
import { textPatterns, textsIn, wordsEnough } from './texts-in-form'
import './reading-level.css'

export function ReadingLevel() {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const kind = globalSlug ?? collectionSlug
  const { code } = useLocale()
  return kind && isReviewedKind(kind) && isLocale(code) ? <Level kind={kind} locale={code} /> : null
}

function Level({ kind, locale }: { kind: ReviewedKind; locale: Parameters<typeof readingLevel>[1] }) {
  const { readability: texts } = useWords().review
  const { getEntityConfig } = useConfig()
  const places = useFieldPlaces(kind)
  const patterns = useMemo(
    () =>
      textPatterns(
        (getEntityConfig({ collectionSlug: kind as never }) ?? getEntityConfig({ globalSlug: kind as never }))
          ?.fields ?? [],
      ),
    [getEntityConfig, kind],
  )
  const [fields] = useAllFormFields()
  // Typing comes first; the sum follows when there is time.
  const form = useDeferredValue(fields)
  const { whole, parts } = useMemo(() => {
    const written = textsIn(form, patterns)
    const audience = factsOf(kind).audience
    return {
      whole: readingLevel(written.map(({ text }) => text).join('\n'), locale, audience),
      parts: written.map(({ path, text }) => ({ path, text, level: readingLevel(text, locale, audience) })),
    }
  }, [form, patterns, kind, locale])
  const { lix, target, isTooHard } = whole
  const isLongEnough = wordsEnough(parts.map(({ text }) => text).join(' '))
  const long = parts.flatMap(({ path, text, level }) =>
    level.longSentences.map(({ start, end, words }) => ({ path, words, text: text.slice(start, end) })),
  )
  if (!isLongEnough && long.length === 0) return null
  return (
    <section className="reading-level" aria-labelledby="reading-level">
      <h2 id="reading-level">{texts.heading}</h2>
      {lix !== null && target.lix !== null && isLongEnough && (
        <>
          <p className={isTooHard ? 'reading-level__lix reading-level__lix--hard' : 'reading-level__lix'}>
            <strong>LIX {lix}</strong> {isTooHard ? texts.hard : texts.good}
          </p>
          <p>{texts.target(target.lix, localeFacts[locale].easyOf ? 'easy' : factsOf(kind).audience)}</p>
        </>
      )}
      {target.lix === null && <p>{texts.notMeasured}</p>}
      {long.length > 0 && (
        <details open={isTooHard}>
          <summary>{texts.longSentences(long.length, target.sentence)}</summary>
          <ul>
            {long.slice(0, mostShown).map((sentence) => {
              const place = placeOf(places, sentence.path)
              return (
                <li key={`${sentence.path}${sentence.text}`}>
                  <button type="button" onClick={() => place && goToField(place)}>
                    {place?.name}
                  </button>{' '}
                  {texts.words(sentence.words)}: <q>{shortened(sentence.text)}</q>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </section>
  )
}

const mostShown = 5

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 90).trimEnd()} …` : text)
