'use client'
/** What a row of a list points at, by name; nothing is said while the names are on their way. */
import type { DefaultCellComponentProps } from 'payload'
import { useWords } from '../words/use-words'
import { useNames } from './names-asked'
import { refsOf } from './refs-of'

const most = 3

export function RelationCell({ cellData, field }: DefaultCellComponentProps) {
  const { review } = useWords()
  const refs = refsOf(cellData, 'relationTo' in field ? field.relationTo : undefined)
  const names = useNames(refs.slice(0, most))
  if (refs.length === 0) return <span>{review.shared.noneChosen}</span>
  if (!names) return <span aria-busy="true" />
  const said = names.map((name) => name ?? review.shared.untitled).join(', ')
  return <span>{refs.length > most ? review.shared.andMore(said, refs.length - most) : said}</span>
}
