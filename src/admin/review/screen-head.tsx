'use client'
import type { ReviewPage } from '@/domain/review/review-page'
import { editPathOf } from '../api/reference'
import { LivePill, WorkingPill } from '../ui/state-pill'
import { dayText, sinceText } from '../words/moment'
import { useWords } from '../words/use-words'

/** What this is, where it stands, and who wrote it. */
export function ScreenHead({ page }: { readonly page: ReviewPage }) {
  const words = useWords()
  const { language, review } = words
  const { standing, contributors, submitter, submittedAt, municipality, kind, id } = page
  const texts = review.reviewPage
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
        {contributors.length > 0 && ` · ${texts.writtenBy} ${contributors.join(', ')}`}
      </p>
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
