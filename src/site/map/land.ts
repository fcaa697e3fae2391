/** Where on the drawing of the country there is land, so that a name tag may keep off it. */
import { outline } from './outline'

type Point = readonly [x: number, y: number]

/** As scripts/generate/outlines.ts writes them: a place to begin, then whole steps. */
function ringsOf(outline: string): Point[][] {
  return outline.split('z').flatMap((ring) => {
    const numbers = ring.match(/-?\d+/g)?.map(Number) ?? []
    if (numbers.length < 6) return []
    const points: [number, number][] = []
    for (let at = 0; at < numbers.length; at += 2) {
      const [x, y] = points.at(-1) ?? [0, 0]
      points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)])
    }
    return [points]
  })
}

const rings = ringsOf(outline.path)
/** Where each row of the drawing crosses a coast, from west to east. */
const rows = new Map<number, number[]>()

function coastsOn(row: number): number[] {
  const known = rows.get(row)
  if (known) return known
  const y = row + 0.5
  const coasts = rings.flatMap((ring) =>
    ring.flatMap(([x, from], at) => {
      const [nextX, to] = ring[(at + 1) % ring.length] ?? [x, from]
      return from > y === to > y ? [] : [x + ((y - from) / (to - from)) * (nextX - x)]
    }),
  )
  rows.set(
    row,
    coasts.sort((one, other) => one - other),
  )
  return coasts
}

export const isLand = (x: number, y: number): boolean =>
  coastsOn(Math.floor(y)).filter((coast) => coast < x).length % 2 === 1

/** So much air a rectangle wants around it. */
const air = 5
const parts = Array.from({ length: 9 }, (_, part) => part / 8)

/** How much of a rectangle, with some air around it, lies on land: from 0 to 1. */
export function landBelow({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): number {
  const met = parts.flatMap((across) =>
    parts.map((down) => isLand(x - air + across * (width + 2 * air), y - air + down * (height + 2 * air))),
  )
  return met.filter(Boolean).length / met.length
}
