/** What readers wait to have answered: before everything else, with the day of the first answer in its heading. */
import type { Inbox } from '@/domain/review/inbox'
import { isOverdue } from '../safeguarding/cases/is-overdue'
import { dayText, sinceText } from '../words/moment'
import type { Words } from '../words/words'

type Props = { readonly inbox: Inbox; readonly words: Words }

/** Draws nothing where nobody waits. */
export function InboxSection({ inbox: { cases, messages }, words: { language, review } }: Props) {
  const texts = review.inbox
  if (cases.length === 0 && messages.count === 0) return null
  const fresh = cases.filter(({ isNew }) => isNew).length
  const first = cases.find(({ dueAt }) => dueAt)?.dueAt
  return (
    <section aria-labelledby="inbox">
      <div className="own-texts__head">
        <h2 id="inbox">
          {cases.length > 0
            ? texts.cases(fresh, cases.length - fresh, first ? dayText(first, language) : null)
            : texts.heading}
        </h2>
      </div>
      <ul className="own-texts__list">
        {cases.map(({ id, number, kind, isNew, dueAt }) => (
          <li key={id} className="own-text">
            {isOverdue({ dueAt }) && (
              <p className="own-text__pills">
                <span className="state-pill state-pill--stopped">{texts.overdue}</span>
              </p>
            )}
            <h3>
              <a href={`/admin/collections/cases/${id}`}>
                {texts.kinds[kind]} ({number})
              </a>
            </h3>
            <p className="own-text__about">
              {isNew ? texts.isNew : texts.isOpen}
              {dueAt && (
                <>
                  {' · '}
                  <time dateTime={dueAt}>{texts.due(dayText(dueAt, language))}</time>
                </>
              )}
            </p>
          </li>
        ))}
        {messages.count > 0 && (
          <li className="own-text">
            <h3>
              <a href="/admin/collections/contact-messages?where[state][equals]=new&sort=at">
                {texts.messages(messages.count)}
              </a>
            </h3>
            {messages.since && (
              <p className="own-text__about">
                <time dateTime={messages.since}>{texts.oldest(sinceText(messages.since, language))}</time>
              </p>
            )}
          </li>
        )}
      </ul>
    </section>
  )
}
