/** The history of the whole site: who did what, when, and what was refused. */
import type { AdminViewServerProps } from 'payload'
import { historyFilter, historyQuery } from '@/domain/review/filters'
import type { Timeline } from '@/domain/review/timeline'
import { askHere } from '../api/ask-here'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'
import { TimelineFilterForm } from './timeline-filter-form'
import { TimelineRow } from './timeline-row'
import './timeline.css'

const path = '/admin/history'

export async function TimelineView(view: AdminViewServerProps) {
  const req = signedIn(view, path)
  const words = wordsIn(req.i18n.language)
  const filter = historyFilter((view.searchParams ?? {}) as Record<string, string>)
  const query = historyQuery(filter)
  const timeline = await askHere<Timeline>(req, '/history', query)
  const texts = words.review.timeline
  const addressOf = (page: number) => `${path}?${historyQuery({ ...filter, page })}`
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <TimelineFilterForm filter={filter} people={timeline.people} words={words} />
      <p>
        <a href={`/api/review/history/csv?${query}`} download>
          {texts.export}
        </a>
      </p>
      {timeline.entries.length === 0 && <p>{texts.empty}</p>}
      <ol className="timeline">
        {timeline.entries.map((entry) => (
          <TimelineRow key={entry.id} entry={entry} words={words} />
        ))}
      </ol>
      <nav className="timeline__pages" aria-label={texts.heading}>
        {filter.page > 1 && <a href={addressOf(filter.page - 1)}>{texts.newer}</a>}
        {timeline.hasMore && <a href={addressOf(filter.page + 1)}>{texts.older}</a>}
      </nav>
    </ViewFrame>
  )
}
