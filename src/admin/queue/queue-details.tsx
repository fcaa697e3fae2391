'use client'
import { useEffect, useState } from 'react'
import type { QueueDetail } from '@/domain/review/queue-item'
import { askedTogether } from '../api/asked-together'
import { useWords } from '../words/use-words'
import { versionField } from './row-names'

const detailOf = askedTogether<QueueDetail>('/review/details')

/** How much a text changes and what its gates say: fetched once for all rows, after the queue is on screen. */
export function QueueDetails({ reference }: { readonly reference: string }) {
  const { review } = useWords()
  const [detail, setDetail] = useState<QueueDetail | null>(null)
  useEffect(() => {
    let isGone = false
    void detailOf(reference).then((found) => {
      if (!isGone) setDetail(found)
    })
    return () => {
      isGone = true
    }
  }, [reference])
  const { columns, words, findings } = review.queue
  return (
    <>
      <div className="queue-row__change">
        <dt>{columns.change}</dt>
        <dd>
          {detail ? (
            <>
              <span aria-hidden="true">
                <span className="queue-row__added">+{detail.added}</span>{' '}
                <span className="queue-row__removed">−{detail.removed}</span>
              </span>
              <span className="for-listeners">{words(detail.added, detail.removed)}</span>
            </>
          ) : (
            '…'
          )}
        </dd>
      </div>
      <div className={detail && detail.findings > 0 ? 'queue-row__red' : undefined}>
        <dt>{columns.findings}</dt>
        <dd>{detail ? findings(detail.findings) : '…'}</dd>
      </div>
      {detail?.version && <input type="hidden" name={versionField(reference)} value={detail.version} />}
    </>
  )
}
