/** The scissors: every shape there is, as SVG path data. Numbers in, a path out. */

export type Point = readonly [x: number, y: number]

const n = (value: number): string => String(Math.round(value * 10) / 10)
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`

/** Where a piece is put: moved, made so many hundredths as large (to a tenth, which nobody sees), turned by degrees. */
export function placed(x: number, y: number, size = 100, turned = 0): string {
  const tenths = Math.round(size / 10)
  const scale = tenths === 10 ? '' : ` scale(${tenths / 10})`
  return `translate(${Math.round(x)} ${Math.round(y)})${turned ? ` rotate(${Math.round(turned)})` : ''}${scale}`
}

/** A piece cut with straight snips. */
export function polygon(...points: readonly Point[]): string {
  return `M${points.map(at).join(' ')}Z`
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
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0-${n(2 * r)} 0`
}

/** The ridge of a landscape, closed downwards to the floor of the picture. */
export function ridge(floor: number, ...points: readonly Point[]): string {
  const first = points[0] ?? [0, floor]
  const last = points.at(-1) ?? first
  return `${line(...points)}L${n(last[0])} ${n(floor)}L${n(first[0])} ${n(floor)}Z`
}

/** Turns a point round the origin by degrees and moves it. */
export function turn([x, y]: Point, degrees: number, [dx, dy]: Point): Point {
  const angle = (degrees * Math.PI) / 180
  return [dx + x * Math.cos(angle) - y * Math.sin(angle), dy + x * Math.sin(angle) + y * Math.cos(angle)]
}
