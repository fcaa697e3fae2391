import { ownDays } from '@/domain/review/own-days'
import type { OwnText } from '@/domain/review/queue-item'
import { workingState } from '@/domain/workflow/states'
import { editPathOf } from '../api/reference'
import { StatePills } from '../ui/state-pill'
import { momentText, sinceText } from '../words/moment'
import { whatNext } from '../words/what-next'
import type { Words } from '../words/words'

/** One text of the writer's: where it is, and what happens next. */
export function OwnTextCard({ text, words }: { readonly text: OwnText; readonly words: Words }) {
  const { language, review } = words
  const { working, live, reasons, note, scheduledFor } = text
  return (
    <li className="own-text">
      <p className="own-text__pills">
        <StatePills working={working} live={live} words={words} />
      </p>
      <h3>
        <a href={editPathOf(text)}>{text.title ?? review.shared.untitled}</a>
      </h3>
      <p>
        {whatNext(words, text)}
        {scheduledFor && ` ${review.panel.publishesAt(momentText(scheduledFor, language))}`}
      </p>
      {working === workingState.changes_requested && (reasons.length > 0 || note) && (
        <blockquote>
          <strong>{review.start.sentBackBecause}</strong>
          {reasons.map((reason) => (
            <p key={reason.text}>{reason.text}</p>
          ))}
          {note && <p>{note}</p>}
        </blockquote>
      )}
      <p className="own-text__about">
        {text.kind !== 'stories' && `${review.kinds[text.kind]} · `}
        <time dateTime={text.updatedAt}>{sinceText(text.updatedAt, language)}</time>
        {text.openComments > 0 && ` · ${review.queue.openComments(text.openComments)}`}
        {text.publicPath && (
          <>
            {' · '}
            <a href={text.publicPath}>{review.start.seeOnSite}</a>
            {text.views !== null && ` · ${review.pageViews.own(text.views, ownDays)}`}
          </>
        )}
      </p>
    </li>
  )
}
