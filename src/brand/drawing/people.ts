/** People, big and small, each cut from one sheet: a shape, never anybody. */
import type { Paper } from '../colours'
import type { Cut } from './scene'
import { circle, placed } from './scissors'

const arms = {
  stand: 'M-9-66-24-38M9-66 24-38',
  lead: 'M-9-66-24-38M9-66 36-44',
  led: 'M-9-66-33-72M9-66 24-40',
  reach: 'M-9-66-30-100M9-66 28-42',
  run: 'M-9-66-32-54M9-66 35-92',
  cheer: 'M-9-66-34-96M9-66 34-96',
  hold: 'M-9-66-38-54M9-66 38-54',
} as const

const legs = { run: 'M-8-28-32-10M8-28 22-12 19 4', still: 'M-8-26-9 0M8-26 9 0' } as const
const clothes = { coat: 'M-6-68H6L16-30H-16Z', trousers: 'M-8-68H8L9-22H-9Z' } as const

/** How wide arms and legs are. */
const strip = 10

type Bearing = { pose?: keyof typeof arms; wears?: keyof typeof clothes }

export function person(
  x: number,
  y: number,
  size: number,
  paper: Paper,
  { pose = 'stand', wears = 'coat' }: Bearing = {},
): Cut {
  // A child's head is larger for its height. The strip around it adds to both.
  const head = size < 130 ? 17 : 14
  const shape = clothes[wears] + arms[pose] + legs[pose === 'run' ? 'run' : 'still']
  return {
    d: shape + circle(0, -82 - head, head - strip / 2),
    paper,
    at: placed(x, y, size),
    line: strip,
    isFilled: true,
  }
}

/** Somebody big and somebody small, hand in hand. */
export function pair(
  x: number,
  y: number,
  size: number,
  paper: Paper,
  other: Paper,
  wears: keyof typeof clothes = 'coat',
): Cut[] {
  const small = size * 0.63
  return [
    person(x, y, size, paper, { pose: 'lead', wears }),
    person(x + size * 0.36 + small * 0.33, y + 4, small, other, {
      pose: 'led',
      wears: wears === 'coat' ? 'trousers' : 'coat',
    }),
  ]
}
