/** What every scene stands on: hills, water, woods, villages, and the sun above. */
import type { Paper } from '../colours'
import type { Chance } from './chance'
import type { Cut } from './scene'
import { placed } from './scissors'
import { house, spruce } from './things'

/** A range of hills from edge to edge of a 1200 wide sheet. */
export function hills(y: number, rise: number, paper: Paper, chance: Chance): Cut {
  const top = () => y - chance.between(0, rise)
  const start = top()
  const curve = [150, 520, 900, 1300].map((x) => {
    const crest = top()
    return `S${x - 150 + chance.between(-50, 20)} ${crest} ${x} ${crest}`
  })
  return { d: `M-260 900V${start}H-190${curve.join('')}V900Z`, paper }
}

/** A disc cut by hand: never quite round. */
export const disc = (x: number, y: number, size: number, paper: Paper, chance: Chance): Cut => ({
  d: 'M-100 0a100 96 0 1 0 200 0a100 96 0 1 0-200 0',
  paper,
  at: placed(x, y, size, chance.between(0, 90)),
})

/** Water with a hem of waves, or still. */
export const water = (y: number, paper: Paper, isStill = false): Cut => ({
  d: isStill ? `M-260 900V${y}H1460V900Z` : `M-40 900V${y}${'q40-34 80 0'.repeat(17)}V900Z`,
  paper,
})

/** Strips of light on water. */
export const glitter = (
  paper: Paper,
  ...places: readonly (readonly [x: number, y: number, width: number])[]
): Cut => ({
  d: places.map(([x, y, width]) => `M${x} ${y}h${width}`).join(''),
  paper,
  line: 7,
})

export function forest(
  y: number,
  count: number,
  size: number,
  chance: Chance,
  [from, to]: readonly [from: number, to: number] = [50, 1200],
): Cut[] {
  return Array.from({ length: count }, (_, tree) =>
    spruce(
      from + (tree * (to - from)) / count + chance.between(-30, 30),
      y + chance.between(-14, 18),
      chance.between(size * 0.7, size * 1.3),
      chance.oneOf(['spruce', 'spruce', 'moss']),
    ),
  )
}

/** Papers in turn, beginning somewhere else each time, so that neighbours never share one. */
export function inTurn(papers: readonly [Paper, ...Paper[]], chance: Chance): () => Paper {
  let turn = chance.between(0, papers.length - 1)
  return () => papers[turn++ % papers.length] ?? papers[0]
}

export function village(y: number, from: number, count: number, chance: Chance, scale = 1): Cut[] {
  const paper = inTurn(['lingon', 'snow', 'pink', 'coal'], chance)
  let x = from
  return Array.from({ length: count }, () => {
    const walls = paper()
    const size = Math.round(chance.between(130, 230) * scale)
    x += size * 0.8
    return house(x, y + chance.between(-6, 12), size, walls, {
      chance,
      window: walls === 'snow' ? 'deep' : 'window',
    })
  }).flat()
}
