/** The paper scissors: every shape of the seed's pictures, as SVG path data. Numbers in, a path out, no chance involved. */

export type Point = readonly [x: number, y: number]

const n = (value: number): string => String(Math.round(value * 10) / 10)
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`

/** A piece cut with straight snips. */
export function polygon(...points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`
}

/** A piece cut in one round movement through the points. */
export function blob(...points: readonly Point[]): string {
  const count = points.length
  const point = (index: number): Point => points[(index + count) % count] ?? [0, 0]
  const parts = points.map((_, index) =>
    curve(point(index - 1), point(index), point(index + 1), point(index + 2)),
  )
  return `M${at(point(0))}${parts.join('')}Z`
}

/** A line drawn through the points: for threads, masts and strings. */
export function line(...points: readonly Point[]): string {
  const last = points.length - 1
  const point = (index: number): Point => points[Math.min(Math.max(index, 0), last)] ?? [0, 0]
  const parts = points.slice(0, -1).map((_, i) => curve(point(i - 1), point(i), point(i + 1), point(i + 2)))
  return `M${at(point(0))}${parts.join('')}`
}

/** Catmull-Rom through b and c, as a cubic. */
function curve(a: Point, b: Point, c: Point, d: Point): string {
  const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6]
  const second: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6]
  return `C${at(first)} ${at(second)} ${at(c)}`
}

export function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523
  return (
    `M${n(x - r)} ${n(y)}` +
    `C${n(x - r)} ${n(y - k)} ${n(x - k)} ${n(y - r)} ${n(x)} ${n(y - r)}` +
    `C${n(x + k)} ${n(y - r)} ${n(x + r)} ${n(y - k)} ${n(x + r)} ${n(y)}` +
    `C${n(x + r)} ${n(y + k)} ${n(x + k)} ${n(y + r)} ${n(x)} ${n(y + r)}` +
    `C${n(x - k)} ${n(y + r)} ${n(x - r)} ${n(y + k)} ${n(x - r)} ${n(y)}Z`
  )
}

/** The ridge of a landscape, closed downwards to the floor of the picture. */
export function hills(floor: number, ...ridge: readonly Point[]): string {
  const first = ridge[0] ?? [0, floor]
  const last = ridge.at(-1) ?? first
  return `${line(...ridge)}L${n(last[0])} ${n(floor)}L${n(first[0])} ${n(floor)}Z`
}

/** Turns a point round the origin by degrees and moves it. */
export function turn([x, y]: Point, degrees: number, [dx, dy]: Point): Point {
  const angle = (degrees * Math.PI) / 180
  return [dx + x * Math.cos(angle) - y * Math.sin(angle), dy + x * Math.sin(angle) + y * Math.cos(angle)]
}
