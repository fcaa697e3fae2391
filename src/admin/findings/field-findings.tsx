'use client'
/** Under a field: what the gates found in it and what cannot be printed, heard when it appears and as the field is entered. */
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useId, useRef } from 'react'
import { localeFrom } from '@/domain/locales'
import { isRed, type ShownFinding } from '@/domain/review/standing'
import { findingText, findingTexts } from '@/messages/findings/texts'
import { referenceFrom } from '../api/reference'
import { useWords } from '../words/use-words'
import { useTold } from './told'
import { useUnprintable } from './use-unprintable'
import { useWritten } from './use-written'
import './field-findings.css'

type Props = { readonly path: string; readonly field: ClientField }

/** What one writes in; a field may have a button for a file beside it. */
const writable = ':is(input:not([type=hidden], [type=file]), textarea, [contenteditable="true"])'

export function FieldFindings({ path, field }: Props) {
  const { language } = useWords()
  const { code } = useLocale()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const kind = globalSlug ?? collectionSlug ?? ''
  const isTranslated = 'localized' in field && field.localized === true
  const told = useTold(referenceFrom(kind, id)).filter((finding) =>
    isHere(finding, path, isTranslated && code),
  )
  const written = useWritten({ kind, path, locale: localeFrom(code) })
  const excused = told.filter((finding) => !isRed(finding))
  const shown = written
    ? written.filter(
        ({ rule, excerpt }) => !excused.some((one) => one.rule === rule && one.excerpt === excerpt),
      )
    : told.filter(isRed)
  const unprintable = useUnprintable(kind, path)
  const words = findingTexts(language).unprintable
  const note = useId()
  const place = useRef<HTMLDivElement>(null)
  const isDescribing = shown.length + unprintable.length > 0
  useEffect(() => {
    const around = place.current?.closest('.field-type')
    const input = around?.querySelector(writable)
    if (!input || !isDescribing) return
    input.setAttribute('aria-describedby', note)
    return () => input.removeAttribute('aria-describedby')
  }, [isDescribing, note])
  return (
    <div ref={place} id={note} role="status" className="field-findings">
      {shown.map(({ rule, excerpt, severity }, index) => {
        const { title, help } = findingText(rule, language)
        return (
          // The same word may be found twice in one text.
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing is kept in a line
          <p key={`${rule}${index}`} className={`field-findings__one field-findings__one--${severity}`}>
            <strong>{title}</strong>
            {excerpt && (
              <>
                : <q>{excerpt}</q>
              </>
            )}
            . {help}
          </p>
        )
      })}
      {unprintable.length > 0 && (
        <p className="field-findings__one field-findings__one--warn">
          <strong>{words.title}</strong>: {unprintable.join(', ')}. {words.help}
        </p>
      )}
    </div>
  )
}

/** @param locale the language that the field shows; false for a field that has no language */
const isHere = (finding: ShownFinding, path: string, locale: string | false) =>
  finding.field === path && (locale === false || !finding.locale || finding.locale === locale)
