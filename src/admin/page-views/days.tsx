import type { PageViews } from '@/domain/page-views'
import { dayText } from '../words/moment'
import type { Words } from '../words/words'

const height = 120

/** Page views day by day, drawn for the eye and told for the ear. */
export function Days({ days, words }: { readonly days: PageViews['perDay']; readonly words: Words }) {
  const { pageViews, shared } = words.review
  const most = Math.max(1, ...days.map(({ views }) => views))
  const day = (date: string) => dayText(`${date}T12:00:00Z`, words.language)
  const [first, last] = [days[0], days.at(-1)]
  return (
    <figure className="weeks">
      <svg
        viewBox={`0 0 ${days.length * 10} ${height + 2}`}
        width="100%"
        height={height + 2}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day: date, views }, at) => {
          const tall = views === 0 ? 0 : Math.max(2, (views / most) * height)
          return (
            <rect
              key={date}
              className="weeks__reviewed"
              x={at * 10 + 1}
              y={height - tall}
              width={8}
              height={tall}
            >
              <title>{`${day(date)}: ${views}`}</title>
            </rect>
          )
        })}
        <line className="weeks__ground" x1="0" x2={days.length * 10} y1={height + 1} y2={height + 1} />
      </svg>
      {first && last && (
        <figcaption className="days__span">
          <span>{day(first.day)}</span>
          <span>{day(last.day)}</span>
        </figcaption>
      )}
      <details>
        <summary>{shared.more}</summary>
        <div className="weeks__table">
          <table>
            <thead>
              <tr>
                <th scope="col">{pageViews.columns.day}</th>
                <th scope="col">{pageViews.columns.views}</th>
              </tr>
            </thead>
            <tbody>
              {[...days].reverse().map(({ day: date, views }) => (
                <tr key={date}>
                  <th scope="row">{day(date)}</th>
                  <td>{views}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
