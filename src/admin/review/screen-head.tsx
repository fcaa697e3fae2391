'use client'
import type { ReviewPage } from '@/domain/review/review-page'
import { editPathOf } from '../api/reference'
import { MachinePill, machinesText } from '../ui/machine-pill'
import { LivePill, WorkingPill } from '../ui/state-pill'
import { dayText, sinceText } from '../words/moment'
import { useWords } from '../words/use-words'

/** What this is, where it stands, and who wrote it. */
export function ScreenHead({ page }: { readonly page: ReviewPage }) {
  const words = useWords()
  const { language, review } = words
  const { standing, contributors, machines, submitter, submittedAt, municipality, kind, id } = page
  const texts = review.reviewPage
  // Who answers for a machine, and who made its key, count as its writers and have not written.
  const wrote = machines.length > 0 ? texts.countAsWriters : texts.writtenBy
  const { dueAt, claimant } = standing
  const isOverdue = dueAt !== null && new Date(dueAt) < new Date()
  return (
    <header className="review-screen__head">
      <p className="review-panel__pills">
        <WorkingPill state={standing.state} words={words} />
        <LivePill state={standing.live} words={words} />
      </p>
      <p>
        {[review.kinds[kind], municipality].filter(Boolean).join(' · ')}
        {contributors.length > 0 && ` · ${wrote} ${contributors.join(', ')}`}
      </p>
      {machines.length > 0 && (
        <p>
          <MachinePill machines={machines} words={words} /> {machinesText({ machines, words })}
        </p>
      )}
      {page.series && <p>{review.queue.picks.series(page.series.place, page.series.of)}</p>}
      <p>
        {submitter && submittedAt && `${texts.submitted(submitter, sinceText(submittedAt, language))} `}
        {claimant && `${review.panel.claimedBy(claimant)} `}
        {dueAt && (
          <span className={isOverdue ? 'review-panel__overdue' : undefined}>
            {isOverdue
              ? review.panel.overdue(dayText(dueAt, language))
              : review.panel.due(dayText(dueAt, language))}
          </span>
        )}
      </p>
      <p className="review-screen__links">
        <a href="/admin#queue">{texts.back}</a>
        <a href={editPathOf(page)}>{texts.edit}</a>
        <a href={`/admin/compare/${kind}/${id}`}>{texts.compare}</a>
      </p>
    </header>
  )
}
