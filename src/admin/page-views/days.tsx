import type { PageViews } from '@/domain/page-views'
import { BarFigure } from '../figures/bar-figure'
import { dayText } from '../words/moment'
import type { Words } from '../words/words'

/** Page views day by day. */
export function Days({ days, words }: { readonly days: PageViews['perDay']; readonly words: Words }) {
  const { columns } = words.review.pageViews
  const day = (date: string) => dayText(`${date}T12:00:00Z`, words.language)
  return (
    <BarFigure
      columns={days.map(({ day: date, views }) => ({
        key: date,
        title: `${day(date)}: ${views}`,
        parts: [{ look: 'reviewed', count: views }],
      }))}
      caption={[days[0], days.at(-1)].map((end) => end && <span key={end.day}>{day(end.day)}</span>)}
      heads={[columns.day, columns.views]}
      rows={days.toReversed().map(({ day: date, views }) => [day(date), views])}
      words={words}
    />
  )
}
