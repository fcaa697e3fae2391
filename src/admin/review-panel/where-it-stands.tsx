'use client'
import { useAuth } from '@payloadcms/ui'
import { ownDays } from '@/domain/review/own-days'
import type { Standing } from '@/domain/review/standing'
import { isStaff, type Role } from '@/domain/roles'
import { type Reference, reviewPathOf } from '../api/reference'
import { LivePill, WorkingPill } from '../ui/state-pill'
import { dayText, momentText } from '../words/moment'
import { useWords } from '../words/use-words'
import { whatNext } from '../words/what-next'

type Props = { readonly standing: Standing; readonly reference: Reference }

/** Both axes in plain words, and what happens next. */
export function WhereItStands({ standing, reference }: Props) {
  const { user } = useAuth()
  const mayReview = isStaff({ roles: (user?.roles ?? []) as Role[] })
  const words = useWords()
  const { language, review } = words
  const { state, live, dueAt, claimant, scheduledFor, withdrawal } = standing
  const texts = review.panel
  const isOverdue = dueAt !== null && new Date(dueAt) < new Date()
  return (
    <section aria-labelledby="panel-heading" id="review-panel" tabIndex={-1}>
      <h2 className="review-panel__heading" id="panel-heading">
        {texts.heading}
      </h2>
      <p className="review-panel__pills">
        <WorkingPill state={state} words={words} />
        <LivePill state={live} words={words} />
      </p>
      <p>
        <strong>{texts.whatNext}</strong> {whatNext(words, { working: state, live, claimant })}
        {scheduledFor && ` ${texts.publishesAt(momentText(scheduledFor, language))}`}
      </p>
      {dueAt && (
        <p className={isOverdue ? 'review-panel__overdue' : ''}>
          {isOverdue ? texts.overdue(dayText(dueAt, language)) : texts.due(dayText(dueAt, language))}
        </p>
      )}
      <p className="review-panel__readers">
        <strong>{texts.readersSee}:</strong> {texts.readersSeeLive[live]}
        {standing.views !== null &&
          ` ${review.pageViews.ofPage(review.pageViews.own(standing.views, ownDays))}`}
      </p>
      {withdrawal && <Farewell withdrawal={withdrawal} />}
      <p className="review-panel__links">
        {mayReview && <a href={reviewPathOf(reference)}>{texts.openReview}</a>}
        <a href={`/admin/compare/${reference.kind}/${reference.id}`}>{review.compare.heading}</a>
      </p>
    </section>
  )
}

/** What stands where the page stood, and which words wait for a second yes. */
function Farewell({ withdrawal }: { readonly withdrawal: NonNullable<Standing['withdrawal']> }) {
  const { review } = useWords()
  const { because, notice, proposedNotice } = withdrawal
  const texts = review.panel
  const said = [
    ...(because ? [[texts.withdrawnBecause, review.ask.withdraw.reasons[because]]] : []),
    ...(notice ? [[texts.notice, notice]] : []),
    ...(proposedNotice ? [[texts.proposedNotice, proposedNotice]] : []),
  ]
  return said.map(([label, text]) => (
    <p key={label}>
      <strong>{label}:</strong> {text}
    </p>
  ))
}
