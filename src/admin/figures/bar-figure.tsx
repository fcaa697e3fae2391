import type { ReactNode } from 'react'
import type { Words } from '../words/words'

const height = 120
const [step, width] = [10, 7]
/** A column never gets wider than this on screen, in pixels. */
const widest = 64

export type Column = {
  readonly key: string
  readonly title: string
  /** From the ground up. */
  readonly parts: readonly { readonly look: 'reviewed' | 'forced'; readonly count: number }[]
}

type Figure = {
  readonly columns: readonly Column[]
  readonly caption: ReactNode
  readonly heads: readonly string[]
  /** What the columns say, the newest first; the first cell names the row. */
  readonly rows: readonly (readonly [string, ...(string | number)[]])[]
  readonly words: Words
}

const sum = ({ parts }: Column) => parts.reduce((all, { count }) => all + count, 0)

/** Counts over time, drawn as columns for the eye and told in a table for the ear. */
export function BarFigure({ columns, caption, heads, rows, words }: Figure) {
  const most = Math.max(1, ...columns.map(sum))
  return (
    <figure className="weeks">
      <svg
        viewBox={`0 0 ${columns.length * step} ${height + 4}`}
        style={{ inlineSize: `min(100%, ${columns.length * widest}px)` }}
        height={height + 4}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {columns.map((column, at) => (
          <Bars key={column.key} column={column} x={at * step + (step - width) / 2} most={most} />
        ))}
        <line className="weeks__ground" x1="0" x2={columns.length * step} y1={height + 1} y2={height + 1} />
      </svg>
      <figcaption>{caption}</figcaption>
      <details>
        <summary>{words.review.shared.more}</summary>
        <div className="weeks__table">
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={heads[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}

/** One on the other; what there is at all is seen, however little of it. */
function Bars({ column, x, most }: { readonly column: Column; readonly x: number; readonly most: number }) {
  const drawn = column.parts.filter(({ count }) => count > 0)
  const tall = drawn.map(({ count }) => Math.max(2, (count / most) * height))
  return (
    <g>
      <title>{column.title}</title>
      {drawn.map(({ look }, at) => {
        const top = tall.slice(0, at + 1).reduce((one, other) => one + other, 0)
        return (
          <rect
            key={look}
            className={`weeks__${look}`}
            x={x}
            y={height - top}
            width={width}
            height={tall[at]}
          />
        )
      })}
    </g>
  )
}
