import type { QueuedItem } from '@/domain/review/queue-item'
import { liveState, waits, workingState } from '@/domain/workflow/states'
import { languagesText } from '@/messages/admin/language-names'
import { reviewPathOf } from '../api/reference'
import { MachinePill, machinesText } from '../ui/machine-pill'
import { LivePill, WorkingPill } from '../ui/state-pill'
import { dayText, momentText, sinceText } from '../words/moment'
import type { Words } from '../words/words'
import { QueueDetails } from './queue-details'

type Props = {
  readonly item: QueuedItem
  readonly words: Words
  /** Whether it can be chosen together with others. */
  readonly mayPick: boolean
}

/** One waiting text: what it is, how long it has waited, who has it. */
export function QueueRow({ item, words, mayPick }: Props) {
  const { language, review } = words
  const texts = review.queue
  const { machines } = item
  const by = machines.length > 0 ? machinesText({ machines, words }) : item.author && texts.by(item.author)
  const about = [review.kinds[item.kind], item.municipality, by]
  const title = item.title ?? review.shared.untitled
  const claimed = item.isClaimedByMe ? texts.you : item.claimant
  return (
    <li className={`queue-row${mayPick ? ' queue-row--pick' : ''}`}>
      {mayPick && (
        <label className="queue-row__pick">
          <input type="checkbox" name="pick" value={`${item.kind}:${item.id}`} />
          <span className="for-listeners">{texts.picks.one(title)}</span>
        </label>
      )}
      <div className="queue-row__text">
        <a href={reviewPathOf(item)}>{title}</a>
        <p className="queue-row__about">{about.filter(Boolean).join(' · ')}</p>
        <p className="queue-row__pills">
          {item.working !== workingState.none && <WorkingPill state={item.working} words={words} />}
          {item.live !== liveState.never && <LivePill state={item.live} words={words} />}
          <MachinePill machines={machines} words={words} />
          {item.openComments > 0 && <span>{texts.openComments(item.openComments)}</span>}
        </p>
        {item.failure && <p className="queue-row__failure">{item.failure}</p>}
      </div>
      <dl>
        {item.submittedAt && (
          <div>
            <dt>{texts.columns.waited}</dt>
            <dd>
              <time dateTime={item.submittedAt}>{sinceText(item.submittedAt, language)}</time>
            </dd>
          </div>
        )}
        {item.scheduledFor && (
          <div>
            <dt>{review.overview.columns.scheduledFor}</dt>
            <dd>{momentText(item.scheduledFor, language)}</dd>
          </div>
        )}
        {item.dueAt && (
          <div className={item.isOverdue ? 'queue-row__overdue' : undefined}>
            <dt>{texts.columns.due}</dt>
            <dd>
              {dayText(item.dueAt, language)}
              {item.isOverdue && ` (${texts.overdue})`}
            </dd>
          </div>
        )}
        {waits(item.working) && (
          <div>
            <dt>{texts.columns.claimed}</dt>
            <dd>{claimed ?? texts.notClaimed}</dd>
          </div>
        )}
        {item.changed && (
          <div>
            <dt>{review.changedIn.column}</dt>
            <dd>
              {item.changed === 'all' ? review.changedIn.all : languagesText(item.changed, language) || '–'}
            </dd>
          </div>
        )}
        <QueueDetails reference={`${item.kind}:${item.id}`} />
      </dl>
    </li>
  )
}
