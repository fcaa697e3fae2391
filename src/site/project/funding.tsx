/** Who pays, in the first screen; with the European emblem where the European Union does. */
import type { FunderView } from '@/content/project-view'
import type { Frame } from '@/site/layout/frame'
import { Words } from '@/site/ui/words'

export function Funding({ funders, frame }: { funders: readonly FunderView[]; frame: Frame }) {
  return funders.map((funder) => (
    <div className="funding" key={funder.name}>
      {funder.isEU ? <Emblem /> : null}
      <p>
        <Notice funder={funder} frame={frame} />
        {funder.reference ? ` ${frame.say.projects.reference}: ${funder.reference}` : null}
      </p>
    </div>
  ))
}

/** The wording that the funder asks for; where it does not name the funder itself, the name follows. */
function Notice({ funder: { notice, name, expanded }, frame }: { funder: FunderView; frame: Frame }) {
  if (notice?.text.includes(name)) return <Words of={notice} frame={frame} />
  return (
    <>
      {notice ? <Words of={notice} frame={frame} /> : `${frame.say.projects.funders}:`}{' '}
      <strong>{name}</strong>
      {expanded ? (
        <>
          {' '}
          (<Words of={expanded} frame={frame} />)
        </>
      ) : null}
    </>
  )
}

/** A star with one point up, inscribed in a circle of one eighteenth of the flag's height. */
const star = Array.from({ length: 5 }, (_, point) => {
  const angle = ((point * 144 - 90) * Math.PI) / 180
  return `${(30 * Math.cos(angle)).toFixed(1)} ${(30 * Math.sin(angle)).toFixed(1)}`
}).join('L')

/** The European emblem by its specification: 3:2, twelve stars on a circle of a third of the height, none turned. */
function Emblem() {
  const stars = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * 30 * Math.PI) / 180
    const [x, y] = [810 + 360 * Math.sin(angle), 540 - 360 * Math.cos(angle)]
    // biome-ignore lint/suspicious/noArrayIndexKey: the hours of a clock
    return <use key={hour} href="#star" x={Math.round(x)} y={Math.round(y)} />
  })
  return (
    <svg className="emblem" viewBox="0 0 1620 1080" role="img" aria-label="EU">
      <path fill="#039" d="M0 0h1620v1080H0z" />
      <g fill="#fc0">
        <path id="star" transform="scale(2)" d={`M${star}z`} />
        {stars}
      </g>
    </svg>
  )
}
