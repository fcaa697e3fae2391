'use client'
/** The name of a row in a list: Portugal, not "partner 01". */
import { useRowLabel } from '@payloadcms/ui'
import { useWords } from '../words/use-words'
import { useNames } from './names-asked'
import { type Part, referencesOf, rowName } from './row-name'

type Props = {
  /** What one row is called while nothing is written in it. */
  readonly one?: string | Readonly<Record<string, string>>
  readonly parts: readonly Part[]
}

export function RowLabel({ one, parts }: Props) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const { language } = useWords()
  const refs = referencesOf(data ?? {}, parts)
  const found = useNames(refs)
  const names = new Map(refs.map((ref, index) => [ref, found?.[index] ?? null]))
  const name = rowName(data ?? {}, parts, names, language)
  const kind = typeof one === 'string' ? one : (one?.[language] ?? '')
  return (
    <span className="row-label" style={{ pointerEvents: 'none' }}>
      {name || `${kind} ${rowNumber + 1}`}
    </span>
  )
}
