import type { Week } from '@/domain/review/overview'
import { dayText } from '../words/moment'
import type { Words } from '../words/words'

const height = 120
const step = 30
const bar = 20
/** A week never gets wider than this on screen, in pixels. */
const widest = 64

/** What was published week by week, drawn for the eye and told for the ear. */
export function Weeks({ weeks, words }: { readonly weeks: readonly Week[]; readonly words: Words }) {
  const { overview, shared } = words.review
  const most = Math.max(1, ...weeks.map(({ published }) => published))
  const tall = (count: number) => (count / most) * height
  const day = (starts: string) => dayText(`${starts}T12:00:00Z`, words.language)
  return (
    <figure className="weeks">
      <div className="weeks__chart">
        <svg
          viewBox={`0 0 ${weeks.length * step} ${height + 4}`}
          style={{ inlineSize: `min(100%, ${weeks.length * widest}px)` }}
          height={height + 4}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {weeks.map(({ starts, published, forced }, at) => (
            <g key={starts}>
              <title>{`${overview.week} ${day(starts)}: ${published}`}</title>
              <rect
                className="weeks__reviewed"
                x={at * step + (step - bar) / 2}
                y={height - tall(published)}
                width={bar}
                height={Math.max(tall(published - forced), published > forced ? 2 : 0)}
              />
              <rect
                className="weeks__forced"
                x={at * step + (step - bar) / 2}
                y={height - tall(forced)}
                width={bar}
                height={tall(forced)}
              />
            </g>
          ))}
          <line className="weeks__ground" x1="0" x2={weeks.length * step} y1={height + 1} y2={height + 1} />
        </svg>
      </div>
      <figcaption>
        <span className="weeks__key weeks__key--reviewed">{overview.reviewed}</span>
        <span className="weeks__key weeks__key--forced">{overview.forced}</span>
      </figcaption>
      <details>
        <summary>{shared.more}</summary>
        <div className="weeks__table">
          <table>
            <thead>
              <tr>
                <th scope="col">{overview.columns.week}</th>
                <th scope="col">{overview.columns.published}</th>
                <th scope="col">{overview.columns.forced}</th>
                <th scope="col">{overview.columns.decisions}</th>
                <th scope="col">{overview.columns.medianHours}</th>
              </tr>
            </thead>
            <tbody>
              {[...weeks].reverse().map((week) => (
                <tr key={week.starts}>
                  <th scope="row">{day(week.starts)}</th>
                  <td>{week.published}</td>
                  <td>{week.forced}</td>
                  <td>{week.decisions}</td>
                  <td>{week.medianHours === null ? '–' : Math.round(week.medianHours * 10) / 10}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
