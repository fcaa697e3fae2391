/**
 * Where a place lands on the map of the country, and where its name tag goes: beside the dot, on the side with the sea
 * or the neighbour's dot not in it, out at sea where the sea is near (no island and no headland is hidden), and pushed
 * apart so that every tag can be tapped on a phone.
 */
import { LRUCache } from 'lru-cache'
import { pack } from '@/domain/country'
import { landBelow } from './land'
import { outline } from './outline'

export type Pin = { x: number; y: number; tag: { x: number; y: number; width: number; height: number } }

type Place = { name: string; lat: number; lon: number }

const radians = Math.PI / 180
/** 28 px on the narrowest phone, where the drawing is shown at three quarters of its size. */
const tagHeight = 38
const gap = 8
const letterWidth = 9.8

/** Spherical transverse Mercator, the same as scripts/generate/outlines.ts draws with. */
export function project({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const away = (lon - outline.centralMeridian) * radians
  const latitude = lat * radians
  const x = Math.atanh(Math.cos(latitude) * Math.sin(away))
  const y = Math.atan2(Math.tan(latitude), Math.cos(away))
  return { x: outline.originX + outline.scale * x, y: outline.originY - outline.scale * y }
}

/** How far from its dot a tag may stand, sideways and down. */
const steps = { out: [18, 28, 38, 48, 58], down: [0, -14, 14, 28, 42] } as const

/** What it costs to leave the dot by one unit, against hiding all land below; a corner of an island costs a quarter. */
const away = 1 / 240

type Dot = { readonly x: number; readonly y: number }

/** Places seldom move, and looking for land under a tag takes longer than drawing the page around it. */
const found = new LRUCache<string, Pin['tag']>({ max: 2000 })

function freest(dot: Dot, width: number, isWest: boolean): Pin['tag'] {
  const asked = `${dot.x} ${dot.y} ${width} ${isWest}`
  const tag = found.get(asked) ?? lookedFor(dot, width, isWest)
  found.set(asked, tag)
  return tag
}

/** The place beside a dot where a tag hides the least land, and the nearest of those. */
function lookedFor(dot: Dot, width: number, isWest: boolean): Pin['tag'] {
  const places = steps.out.flatMap((out) =>
    steps.down.map((down) => {
      const x = isWest ? dot.x - out - width : dot.x + out
      const tag = { x, y: dot.y - tagHeight / 2 + down, width, height: tagHeight }
      const hidden = landBelow(tag)
      return { tag, cost: hidden + Number(hidden > 0) / 4 + away * (out - steps.out[0] + Math.abs(down)) }
    }),
  )
  return places.reduce((best, place) => (place.cost < best.cost ? place : best)).tag
}

const near = 46

export function placeOnMap<Where extends Place>(places: readonly Where[]): (Where & Pin)[] {
  const dots = places.map((place) => ({ ...place, ...project(place) }))
  const tagged = dots.map((dot) => {
    const width = Math.round(dot.name.length * letterWidth + 20)
    const hasNeighbourToTheEast = dots.some(
      (other) => other.x > dot.x && Math.hypot(other.x - dot.x, other.y - dot.y) < near,
    )
    const isWest = dot.lon < pack.map.westCoast || hasNeighbourToTheEast
    return { ...dot, tag: freest(dot, width, isWest), isWest }
  })
  // From north to south, a tag that would touch one above on its side moves down.
  const laid: typeof tagged = []
  for (const pin of tagged.toSorted((a, b) => a.tag.y - b.tag.y)) {
    const above = laid.filter(({ isWest }) => isWest === pin.isWest).at(-1)
    const free = above ? above.tag.y + tagHeight + gap : pin.tag.y
    laid.push({ ...pin, tag: { ...pin.tag, y: Math.max(pin.tag.y, free) } })
  }
  return laid
}
