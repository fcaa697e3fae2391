'use client'
/** The original text of one field, to read while its translation is written. */
import { useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { defaultLocale, localeFacts } from '@/domain/locales'
import { textRuns } from '@/domain/review/runs'
import { besideWhat, valueAt } from '@/domain/translations/beside'
import { isUuid } from '@/domain/uuid'
import { referenceFrom } from '../api/reference'
import { MarkedText } from '../diff/marked-text'
import { whole } from '../diff/word-diff'
import { useWords } from '../words/use-words'
import { useOriginal } from './use-original'
import './original-beside.css'

const { htmlLang, dir } = localeFacts[defaultLocale]

export const OriginalBeside: UIFieldClientComponent = ({ path }) => {
  const { code } = useLocale()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const reference = referenceFrom(globalSlug ?? collectionSlug, id)
  if (code === defaultLocale || !reference) return null
  return <Original path={besideWhat(path)} kind={reference.kind} id={reference.id} />
}

function Original({ path, ...reference }: { path: string } & Parameters<typeof useOriginal>[0]) {
  const { languages } = useWords().review
  const original = useOriginal(reference)
  // As one text, so that the field is drawn again only when a row above it moves.
  const ids = useFormFields(([fields]) =>
    rowsAbove(path)
      .map((row) => `${row}=${String(fields[`${row}.id`]?.value ?? '')}`)
      .join('&'),
  )
  const idsByRow = new URLSearchParams(ids)
  const value = valueAt(original, path, (row) => idsByRow.get(row) ?? undefined)
  // What a link or a picture points to is chosen once, for all languages.
  const runs = textRuns(value, (text) => (isUuid(text) ? '…' : undefined))
  return (
    <aside className="original-beside" aria-label={languages.beside}>
      <p className="original-beside__name" aria-hidden="true">
        {languages.beside}
      </p>
      {runs.length > 0 ? (
        <div className="original-beside__text">
          <MarkedText pieces={whole(runs)} lang={htmlLang} dir={dir} />
        </div>
      ) : (
        original !== null && <p className="original-beside__name">{languages.besideEmpty}</p>
      )}
    </aside>
  )
}

/** `objectives.2.text` → [`objectives.2`] */
function rowsAbove(path: string): string[] {
  const steps = path.split('.')
  return steps.flatMap((step, at) => (/^\d+$/.test(step) ? [steps.slice(0, at + 1).join('.')] : []))
}
