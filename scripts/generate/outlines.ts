/**
 * The outline of each country, cut from public-domain geometry (Natural Earth) for an inline SVG of some two kilobytes,
 * together with the numbers that place a latitude and a longitude on it. Spherical transverse Mercator around a meridian
 * of the country's own: the picture of it that its maps use, and no part of it squeezed.
 */
import { readFileSync } from 'node:fs'
import { geoPath, geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import { countries } from '../../countries'
import type { CountryPack } from '../../countries/country-pack'

type Point = [number, number]

const height = 640
const margin = 6
/** Bends smaller than this many units of the picture are cut straight. */
const tolerance = 1.5
/** Islands smaller than this are left out, in square units. */
const smallestIsland = 20

function sideLength(point: Point, from: Point, to: Point) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(point[0] - from[0], point[1] - from[1])
  return Math.abs(dy * point[0] - dx * point[1] + to[0] * from[1] - to[1] * from[0]) / length
}

/** Douglas–Peucker. */
function simplify(line: Point[]): Point[] {
  const from = line[0]
  const to = line.at(-1)
  if (!from || !to || line.length < 3) return line
  let [furthest, distance] = [0, 0]
  for (const [index, point] of line.entries()) {
    const away = sideLength(point, from, to)
    if (away > distance) [furthest, distance] = [index, away]
  }
  if (distance <= tolerance) return [from, to]
  return [...simplify(line.slice(0, furthest + 1)), ...simplify(line.slice(furthest)).slice(1)]
}

const area = (ring: Point[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0) / 2,
  )

/** Relative whole-number steps: the shortest way to write a coast. */
function pathOf(ring: Point[]) {
  const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  let previous = rounded[0] ?? [0, 0]
  const steps = rounded.slice(1, -1).flatMap((point) => {
    const step: Point = [point[0] - previous[0], point[1] - previous[1]]
    previous = point
    return step[0] === 0 && step[1] === 0 ? [] : [`${step[0]} ${step[1]}`]
  })
  return `M${rounded[0]?.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-')
}

/** All polygons of a country that the atlas may keep in several shapes. */
function landOf(
  world: GeoJSON.FeatureCollection,
  shapes: CountryPack['map']['shapes'],
): GeoJSON.MultiPolygon {
  const coordinates = shapes.flatMap((name) => {
    const geometry = world.features.find((each) => each.properties?.name === name)?.geometry
    if (geometry?.type === 'Polygon') return [geometry.coordinates]
    if (geometry?.type === 'MultiPolygon') return geometry.coordinates
    throw new Error(`world-atlas no longer holds ${name}`)
  })
  return { type: 'MultiPolygon', coordinates }
}

function outlineOf(land: GeoJSON.MultiPolygon, centralMeridian: number) {
  const projection = geoTransverseMercator()
    .rotate([-centralMeridian, 0])
    .fitExtent(
      [
        [margin, margin],
        [1000, height - margin],
      ],
      land,
    )
  const [[left]] = geoPath(projection).bounds(land)
  const [x, y] = projection.translate()
  projection.translate([x - left + margin, y])
  const width = Math.ceil(geoPath(projection).bounds(land)[1][0] + margin)
  const rings = land.coordinates
    .map(([outer]) => (outer ?? []).map((place): Point => projection(place as Point) ?? [0, 0]))
    .filter((ring) => area(ring) > smallestIsland)
    .map((ring) => {
      // A closed ring has no ends: halve it first, or everything collapses onto its first point.
      const middle = Math.floor(ring.length / 2)
      return [...simplify(ring.slice(0, middle + 1)), ...simplify(ring.slice(middle)).slice(1)]
    })
  const [originX, originY] = projection.translate()
  const round = (value: number) => Math.round(value * 1000) / 1000
  return {
    width,
    height,
    centralMeridian,
    scale: round(projection.scale()),
    originX: round(originX),
    originY: round(originY),
    path: rings.map(pathOf).join(''),
  }
}

export function outlines() {
  const atlas = JSON.parse(readFileSync('node_modules/world-atlas/countries-10m.json', 'utf8'))
  const world = feature(atlas, atlas.objects.countries) as unknown as GeoJSON.FeatureCollection
  const drawn = Object.fromEntries(
    Object.entries(countries).map(([country, { map }]) => [
      country,
      outlineOf(landOf(world, map.shapes), map.centralMeridian),
    ]),
  )
  return new Map([
    [
      'src/generated/outlines.ts',
      `// Made by scripts/generate.ts from Natural Earth (public domain). Do not edit.\nexport const outlines = ${JSON.stringify(drawn, null, 2)} as const\n`,
    ],
  ])
}
