import type { ReactNode } from 'react'
import type { OverviewTable } from '@/domain/review/overview'
import type { Words } from '../words/words'

type Props = {
  readonly heading: string
  /** Which file holds the whole of it. */
  readonly table?: OverviewTable
  readonly query?: string
  /** Another file than a table of the dashboard. */
  readonly file?: string
  readonly isWide?: boolean
  readonly words: Words
  readonly children: ReactNode
}

/** One part of the dashboard, and the way to have it as a file. */
export function Panel({ heading, table, query = '', file, isWide = false, words, children }: Props) {
  const { overview } = words.review
  const address = file ?? (table && `/api/review/overview/${table}/csv?${query}`)
  return (
    <section className={isWide ? 'overview-panel overview-panel--wide' : 'overview-panel'}>
      <div className="overview-panel__head">
        <h2>{heading}</h2>
        {address && (
          <a href={address} download>
            {overview.export}
            <span className="for-listeners">: {heading}</span>
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
