/** The queue: what waits for somebody of the staff, with its stages, filter and pages. Drawn on the server. */
import type { ReactNode } from 'react'
import {
  isNarrowed,
  type QueueFilter,
  type QueueStage,
  queuePageSize,
  queueQuery,
  queueStages,
} from '@/domain/review/filters'
import type { Queue } from '@/domain/review/queue-item'
import type { Words } from '../words/words'
import { Picks } from './picks'
import { QueueFilterForm } from './queue-filter-form'
import { QueueRow } from './queue-row'
import './queue.css'

type Props = {
  readonly queue: Queue
  readonly filter: QueueFilter
  readonly words: Words
  readonly isDeciding: boolean
  readonly isPublishing: boolean
}

const path = '/admin'
const addressOf = (filter: QueueFilter) => `${path}?${queueQuery(filter)}#queue`

/** Stages in which one act makes sense for several texts. */
const forMany: readonly QueueStage[] = ['waiting', 'mine']
/** Stages whose texts may be put into a release. */
const forRelease: readonly QueueStage[] = ['approved', 'stopped']

export function QueueSection({ queue, filter, words, isDeciding, isPublishing }: Props) {
  const texts = words.review.queue
  const isForRelease = isPublishing && forRelease.includes(filter.stage)
  const mayPick = isForRelease || (isDeciding && forMany.includes(filter.stage))
  const rows = queue.items.map(({ kind, id, title, working }) => ({ kind, id, title, working }))
  const isFiltered = isNarrowed(filter)
  return (
    <section className="queue" aria-labelledby="queue">
      <h2 id="queue">{words.review.start.toReview}</h2>
      <nav aria-label={texts.stage}>
        <ul className="queue__stages">
          {queueStages.map((stage) => (
            <li key={stage}>
              <a
                href={addressOf({ ...filter, stage, page: 1 })}
                aria-current={stage === filter.stage ? 'page' : undefined}
              >
                {texts.stages[stage]} <span className="queue__count">{queue.stages[stage] ?? 0}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {(queue.total > 5 || isFiltered) && (
        <QueueFilterForm
          filter={filter}
          municipalities={queue.municipalities}
          hasSaid={queue.reads.length > 0}
          words={words}
        />
      )}
      {queue.items.length === 0 ? (
        <p className="queue__empty">{isFiltered ? texts.emptyFiltered : texts.empty}</p>
      ) : (
        <Several rows={mayPick ? rows : null} isForRelease={isForRelease}>
          <ol className="queue__list">
            {queue.items.map((item) => (
              <QueueRow key={`${item.kind}:${item.id}`} item={item} words={words} mayPick={mayPick} />
            ))}
          </ol>
        </Several>
      )}
      <Pages total={queue.total} filter={filter} words={words} />
    </section>
  )
}

type SeveralProps = {
  readonly rows: Parameters<typeof Picks>[0]['rows'] | null
  readonly isForRelease: boolean
  readonly children: ReactNode
}

/** The list as it is for whoever decides nothing. */
function Several({ rows, isForRelease, children }: SeveralProps) {
  if (!rows) return children
  return (
    <Picks rows={rows} isForRelease={isForRelease}>
      {children}
    </Picks>
  )
}

function Pages({ total, filter, words }: { total: number; filter: QueueFilter; words: Words }) {
  const { queue } = words.review
  const pages = Math.ceil(total / queuePageSize)
  if (pages < 2) return null
  const { page } = filter
  return (
    <nav className="queue__pages" aria-label={queue.page(page, pages)}>
      {page > 1 && <a href={addressOf({ ...filter, page: page - 1 })}>{queue.previous}</a>}
      <span>{queue.page(page, pages)}</span>
      {page < pages && <a href={addressOf({ ...filter, page: page + 1 })}>{queue.next}</a>}
    </nav>
  )
}
