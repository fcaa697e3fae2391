import type { TimelineEntry } from '@/domain/review/timeline'
import { editPathOf } from '../api/reference'
import { FieldName } from '../fields/field-name'
import { momentText } from '../words/moment'
import { whoDid } from '../words/who-did'
import type { Words } from '../words/words'

/** One event. */
export function TimelineRow({ entry, words }: { readonly entry: TimelineEntry; readonly words: Words }) {
  const { language, review, workflow } = words
  const { name, at, kind, title, isGone, note, reasons, refusedBecause, origin, version } = entry
  const did = refusedBecause ? review.history.tried(workflow.transitions[name]) : workflow.events[name]
  const id = entry.subjectId
  return (
    <li className={refusedBecause ? 'timeline-row timeline-row--refused' : 'timeline-row'}>
      <time dateTime={at}>{momentText(at, language)}</time>
      <div>
        <p>
          <strong>{whoDid(entry, review)}</strong> {did}{' '}
          {isGone ? (
            <em>{review.timeline.gone}</em>
          ) : (
            <a href={editPathOf({ kind, id })}>{title || review.kinds[kind]}</a>
          )}
        </p>
        {refusedBecause && <p className="timeline-row__refusal">{workflow.refusals[refusedBecause]}</p>}
        {(note || reasons.length > 0) && (
          <blockquote>
            {note && <p>{note}</p>}
            {reasons.map(({ field, text }) => (
              <p key={`${field}${text}`}>
                {field && (
                  <b>
                    <FieldName kind={kind} path={field} />:{' '}
                  </b>
                )}
                {text}
              </p>
            ))}
          </blockquote>
        )}
        <p className="timeline-row__about">
          {review.kinds[kind]}
          {origin && review.timeline.ways[origin] && ` · ${review.timeline.ways[origin]}`}
          {version && !refusedBecause && !isGone && (
            <>
              {' · '}
              <a href={`/admin/compare/${kind}/${id}?to=${version}`}>{review.compare.heading}</a>
            </>
          )}
        </p>
      </div>
    </li>
  )
}
