/** A drawing on a page. Its papers are classes, so that both colour schemes and forced colours reach it. */
import type { Cut, Scene } from '@/brand/drawing/scene'

export function Art({ scene: { width, height, ground, cuts } }: { scene: Scene }) {
  return (
    <svg
      className={`art on ${ground}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <Cuts of={cuts} />
    </svg>
  )
}

/** What is glued together is put down together. */
export function Cuts({ of: cuts }: { of: readonly Cut[] }) {
  const things: Cut[][] = []
  for (const cut of cuts) {
    const thing = things.at(-1)
    if (cut.at && thing?.[0]?.at === cut.at) thing.push(cut)
    else things.push([cut])
  }
  return things.map((thing, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a drawing never changes
    <Thing key={index} of={thing} />
  ))
}

function Thing({ of: [first, ...others] }: { of: readonly Cut[] }) {
  if (!first) return null
  if (others.length === 0) return <Piece cut={first} />
  return (
    <g transform={first.at}>
      {[first, ...others].map(({ at, ...cut }) => (
        <Piece key={cut.paper + cut.d} cut={cut} />
      ))}
    </g>
  )
}

function Piece({ cut: { paper, d, at, line, isFilled } }: { cut: Cut }) {
  const kinds = [paper, line && 'l', isFilled && 'f'].filter(Boolean).join(' ')
  return <path className={kinds} transform={at} strokeWidth={line} d={d} />
}
