'use client'
import type { Use } from '@/domain/safeguarding/uses'
import { editPathOf } from '../../api/reference'
import { dayText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'

/** One row per picture and document; on a phone each row stands as a card, with its headings beside the cells. */
export function UsesTable({ uses }: { readonly uses: readonly Use[] }) {
  const { columns } = useTexts().uses
  const order = [
    'picture',
    'takenIn',
    'isOpen',
    'document',
    'kind',
    'state',
    'live',
    'link',
    'since',
    'until',
  ]
  const names = order as (keyof typeof columns)[]
  return (
    <table className="uses__table">
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <Row key={`${use.picture.id}${use.document?.id ?? ''}`} use={use} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ use: { picture, document } }: { readonly use: Use }) {
  const { uses: texts } = useTexts()
  const { language, review, workflow } = useWords()
  const { columns } = texts
  const day = (iso: string | null | undefined) => (iso ? dayText(iso, language) : '–')
  return (
    <tr>
      <td data-name={columns.picture}>
        <a href={`/admin/collections/media/${picture.id}`}>{picture.filename}</a>
        {picture.isBlurred && ` (${texts.isBlurred})`}
      </td>
      <td data-name={columns.takenIn}>{day(picture.addedAt)}</td>
      <td data-name={columns.isOpen}>{picture.isOpen ? texts.yes : texts.no}</td>
      <td data-name={columns.document}>
        {document ? (
          <a href={editPathOf(document)}>{document.title ?? review.shared.untitled}</a>
        ) : (
          texts.onlyInLibrary
        )}
      </td>
      <td data-name={columns.kind}>{document ? review.kinds[document.kind] : '–'}</td>
      <td data-name={columns.state}>{document ? workflow.working[document.working] : '–'}</td>
      <td data-name={columns.live}>{document ? workflow.live[document.live] : '–'}</td>
      <td data-name={columns.link}>{document?.url ? <a href={document.url}>{document.url}</a> : '–'}</td>
      <td data-name={columns.since}>{day(document?.firstPublishedAt)}</td>
      <td data-name={columns.until}>{day(document?.publishedAt)}</td>
    </tr>
  )
}
