import type { StaleItem } from '@/domain/review/overview'
import type { QueueItem } from '@/domain/review/queue-item'
import { editPathOf, reviewPathOf } from '../api/reference'
import { dayText, momentText } from '../words/moment'
import type { Words } from '../words/words'

type Column = 'due' | 'scheduledFor' | 'failure' | 'lastReviewed'

type Props = {
  readonly list: { readonly total: number; readonly items: readonly (QueueItem | StaleItem)[] }
  readonly column: Column
  readonly empty: string
  readonly words: Words
}

/** Texts that somebody should do something about, with the one fact that says why. */
export function ItemTable({ list, column, empty, words }: Props) {
  const { overview, shared, kinds } = words.review
  if (list.items.length === 0) return <p>{empty}</p>
  return (
    <>
      <table className="item-table">
        <thead>
          <tr>
            <th scope="col">{overview.columns.title}</th>
            <th scope="col">{overview.columns[column]}</th>
          </tr>
        </thead>
        <tbody>
          {list.items.map((item) => (
            <tr key={`${item.kind}:${item.id}`}>
              <th scope="row">
                <a href={column === 'due' ? reviewPathOf(item) : editPathOf(item)}>
                  {item.title ?? shared.untitled}
                </a>
                <span>{[kinds[item.kind], item.municipality].filter(Boolean).join(' · ')}</span>
              </th>
              <td>{fact(item, column, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.total > list.items.length && <p>{overview.more(list.total - list.items.length)}</p>}
    </>
  )
}

function fact(item: QueueItem | StaleItem, column: Column, { language }: Words): string {
  if (column === 'failure') return item.failure ?? ''
  if (column === 'scheduledFor') return item.scheduledFor ? momentText(item.scheduledFor, language) : ''
  const day = column === 'due' ? item.dueAt : 'lastReviewedAt' in item ? item.lastReviewedAt : null
  return day ? dayText(day, language) : ''
}
