'use client'
import { useState } from 'react'
import type { HistoryEntry } from '@/domain/review/standing'
import { languagesText } from '@/messages/admin/language-names'
import { type FieldPlace, placeOf } from '../fields/field-names'
import { changedText } from '../words/changed-languages'
import { momentText } from '../words/moment'
import { useWords } from '../words/use-words'
import { whoDid } from '../words/who-did'
import './history.css'

type Props = { readonly entries: readonly HistoryEntry[]; readonly places: readonly FieldPlace[] }

const fewest = 4

/** What has happened, newest first; refused attempts are folded away. */
export function History({ entries, places }: Props) {
  const { review } = useWords()
  const [showsAll, setShowsAll] = useState(false)
  const happened = entries.filter(({ refusedBecause }) => refusedBecause === null)
  const refused = entries.filter(({ refusedBecause }) => refusedBecause !== null)
  const shown = showsAll ? happened : happened.slice(0, fewest)
  const texts = review.history
  return (
    <section className="panel-history" aria-labelledby="panel-history">
      <h3 id="panel-history">{texts.heading}</h3>
      {happened.length === 0 && <p>{texts.none}</p>}
      <ol>
        {shown.map((entry) => (
          <Entry key={entry.id} entry={entry} places={places} />
        ))}
      </ol>
      {happened.length > fewest && (
        <button type="button" className="panel-history__more" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.showFewer : texts.showAll(happened.length)}
        </button>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{texts.refused(refused.length)}</summary>
          <ol>
            {refused.map((entry) => (
              <Entry key={entry.id} entry={entry} places={places} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Entry({ entry, places }: { readonly entry: HistoryEntry; readonly places: readonly FieldPlace[] }) {
  const words = useWords()
  const { language, review, workflow } = words
  const { name, at, note, reasons, refusedBecause, reviewed } = entry
  const changed = changedText(reviewed?.languages, words)
  const what = refusedBecause ? review.history.tried(workflow.transitions[name]) : workflow.events[name]
  return (
    <li>
      <span>
        <strong>{whoDid(entry, review)}</strong> {what}
        {changed && `: ${changed}`}
      </span>
      <time dateTime={at}>{momentText(at, language)}</time>
      {refusedBecause && <p>{workflow.refusals[refusedBecause]}</p>}
      {reviewed && reviewed.unread.length > 0 && (
        <p>{review.changedIn.wasUnread(languagesText(reviewed.unread, language))}</p>
      )}
      {note && <blockquote>{note}</blockquote>}
      {reasons.map(({ field, text }) => (
        <blockquote key={`${field ?? ''}${text}`}>
          {field && <b>{placeOf(places, field)?.name ?? field}: </b>}
          {text}
        </blockquote>
      ))}
    </li>
  )
}
