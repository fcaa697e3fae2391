/** Things cut from paper: what hills are walked on for. Each answers the pieces that it is glued from. */
import type { Paper } from '../colours'
import type { Chance } from './chance'
import type { Cut } from './scene'
import { line, type Point, placed, polygon } from './scissors'

/** The paper for a roof over such walls. */
const roofs: Partial<Record<Paper, Paper>> = { lingon: 'coal', coal: 'lingon', spruce: 'coal' }

type House = { chance?: Chance; window?: Paper; roof?: Paper }

/** A house of two sheets with light in its windows; it leans a little where chance holds the scissors. */
export function house(
  x: number,
  y: number,
  size: number,
  paper: Paper,
  { chance, window = 'window', roof = roofs[paper] ?? 'wine' }: House = {},
): Cut[] {
  const at = placed(x, y, size, chance?.between(-3, 3) ?? 0)
  return [
    { d: 'M-33 4-35-58 38-58 33 4Z', paper, at },
    { d: 'M-43-54 3-94 45-56Z', paper: roof, at },
    { d: 'M-18-44l15-1 1 17-15 1ZM8-28l14 1-1 31H7Z', paper: window, at },
  ]
}

/** A spruce in three snips. */
export const spruce = (x: number, y: number, size: number, paper: Paper): Cut => ({
  d: 'M1-120 20-80 12-81 30-43 19-45 40 2-39 0-20-44-30-42-11-82-19-79Z',
  paper,
  at: placed(x, y, size),
})

type Kite = { turned?: number; string?: Point; hasTail?: boolean }

/** A kite of two papers with a tail and two bows; `string` leads down to the hand that holds it. */
export function kite(
  x: number,
  y: number,
  size: number,
  paper: Paper,
  other: Paper,
  { turned = 0, string, hasTail = true }: Kite = {},
): Cut[] {
  const at = placed(x, y, size, turned)
  const held: Cut[] = string
    ? [
        {
          d: `M${x} ${y}Q${(x + string[0]) / 2 + 40} ${(y + string[1]) / 2 + 40} ${string[0]} ${string[1]}`,
          paper: 'coal',
          line: 3,
        },
      ]
    : []
  const tail: Cut[] = hasTail
    ? [
        { d: 'M0 62q-26 26-4 52t-10 54', paper, at, line: 4 },
        {
          d: 'M-20 92l24 12-20 12ZM12 88-8 106 14 114ZM-22 144l22 10-20 12ZM10 138-8 154l20 8Z',
          paper: other,
          at,
        },
      ]
    : []
  return [
    ...held,
    ...tail,
    { d: 'M2-70 46-6 0 62-44-4Z', paper, at },
    { d: 'M2-70 46-6 0 4ZM0 62-44-4 0 4Z', paper: other, at },
  ]
}

/** An open hand; of two hands one is mirrored. */
export const hand = (x: number, y: number, size: number, paper: Paper, isMirrored = false): Cut => ({
  d: 'M-20 2-29-44M-6-4-9-58M8-4 12-56M22 4 32-40M-16 24-46 0M-22 2H25L20 46V160H-14V46Z',
  paper,
  at: placed(x, y, size) + (isMirrored ? ' scale(-1 1)' : ''),
  line: 15,
  isFilled: true,
})

/** A branch of rounded leaves. */
export function branch(x: number, y: number, size: number, paper: Paper, leaves = 4): Cut {
  const pairs = Array.from({ length: leaves }, (_, pair) => {
    const root = -18 - pair * 34
    const reach = 44 - pair * 5
    const rise = Math.round(reach * 0.8)
    const half = Math.round(reach / 2)
    return `M0${root}q${half}-2 ${reach}-${rise}M0${root}q-${half}-2-${reach}-${rise}`
  })
  return {
    d: `M0 40V-${leaves * 34 + 26}${pairs.join('')}`,
    paper,
    at: placed(x, y, size),
    line: 19,
  }
}

/** A leaf folded along its vein: two halves in two papers. */
export function leaf(x: number, y: number, size: number, turned: number, paper: Paper, other: Paper): Cut[] {
  const at = placed(x, y, size, turned)
  return [
    { d: 'M0 22V-6', paper: 'coal', at, line: 3 },
    { d: 'M0 0C-42-22-36-72 0-100Z', paper, at },
    { d: 'M0 0C42-22 36-72 0-100Z', paper: other, at },
  ]
}

/** A boat with two sails. */
export function boat(x: number, y: number, size: number, hull: Paper, sail: Paper, jib: Paper): Cut[] {
  const at = placed(x, y, size)
  return [
    { d: 'M-3 0-2-175H3V0Z', paper: 'coal', at },
    { d: 'M10-12 6-170 95-20Z', paper: sail, at },
    { d: 'M-10-14-7-140-72-20Z', paper: jib, at },
    { d: 'M-100-5 112 0 78 36-70 34Z', paper: hull, at },
  ]
}

/** A string of pennants between two points, hanging a little. */
export function bunting(
  from: Point,
  to: Point,
  sag: number,
  count: number,
  size: number,
  papers: readonly [Paper, ...Paper[]],
): Cut[] {
  const along = (t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ]
  const string = Array.from({ length: 5 }, (_, index) => along(index / 4))
  const flags = Array.from({ length: count }, (_, index): Cut => {
    const [x, y] = along((index + 0.5) / count)
    return {
      d: polygon([-42, -2], [42, -1], [index % 2 ? 4 : -3, 100]),
      paper: papers[index % papers.length] ?? papers[0],
      at: placed(x, y, size),
    }
  })
  return [{ d: line(...string), paper: 'coal', line: 4 }, ...flags]
}
