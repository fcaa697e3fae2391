import type { Week } from '@/domain/review/overview'
import { BarFigure } from '../figures/bar-figure'
import { dayText } from '../words/moment'
import type { Words } from '../words/words'

/** What was published week by week. */
export function Weeks({ weeks, words }: { readonly weeks: readonly Week[]; readonly words: Words }) {
  const { overview } = words.review
  const day = (starts: string) => dayText(`${starts}T12:00:00Z`, words.language)
  return (
    <BarFigure
      columns={weeks.map(({ starts, published, forced }) => ({
        key: starts,
        title: `${overview.week} ${day(starts)}: ${published}`,
        parts: [
          { look: 'forced', count: forced },
          { look: 'reviewed', count: published - forced },
        ],
      }))}
      caption={
        <>
          <span className="weeks__key weeks__key--reviewed">{overview.reviewed}</span>
          <span className="weeks__key weeks__key--forced">{overview.forced}</span>
        </>
      }
      heads={[
        ...[overview.columns.week, overview.columns.published, overview.columns.forced],
        ...[overview.columns.decisions, overview.columns.medianHours],
      ]}
      rows={weeks
        .toReversed()
        .map(({ starts, published, forced, decisions, medianHours }) => [
          ...([day(starts), published, forced, decisions] as const),
          medianHours === null ? '–' : Math.round(medianHours * 10) / 10,
        ])}
      words={words}
    />
  )
}
