/** Who pays, in the first screen; with the European emblem where the European Union does. */
import { emblem } from '@/brand/emblem'
import type { FunderView } from '@/content/project-view'
import type { Frame } from '@/site/frame/frame'
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

function Emblem() {
  const { width, height, blue, gold, star, places } = emblem
  return (
    <svg className="emblem" viewBox={`0 0 ${width} ${height}`} role="img" aria-label="EU">
      <path fill={blue} d={`M0 0h${width}v${height}H0z`} />
      <g fill={gold}>
        <path id="star" d={star} />
        {places.map(([x, y]) => (
          <use key={`${x} ${y}`} href="#star" x={x} y={y} />
        ))}
      </g>
    </svg>
  )
}
