/** Things made of the shapes: what hills are walked on for. Each answers the pieces it is glued from. */
import { palette } from '@/pdf/palette'
import type { Shape } from '@/pdf/scene'
import { line, type Point, polygon, turn } from './shapes'

/** A kite with a fold and, unless somebody holds its string, a tail with bows. `tilt` in degrees. */
export function kite(
  place: Point,
  size: number,
  tilt: number,
  left: string,
  right: string,
  hasTail = true,
): Shape[] {
  const put = (x: number, y: number): Point => turn([x * size, y * size], tilt, place)
  const tail = [put(0, 1), put(0.18, 1.35), put(-0.14, 1.7), put(0.12, 2.05)]
  const bow = (x: number, y: number): Shape => ({
    d: polygon(
      put(x - 0.15, y - 0.09),
      put(x + 0.15, y + 0.09),
      put(x + 0.15, y - 0.09),
      put(x - 0.15, y + 0.09),
    ),
    fill: right,
  })
  const tailPieces = [
    { d: line(...tail), stroke: palette.ink, strokeWidth: Math.max(2, size * 0.03) },
    bow(0.16, 1.36),
    bow(-0.12, 1.72),
  ]
  return [
    ...(hasTail ? tailPieces : []),
    { d: polygon(put(0, -0.85), put(-0.62, -0.1), put(0, 1)), fill: left },
    { d: polygon(put(0, -0.85), put(0.62, -0.1), put(0, 1)), fill: right },
  ]
}

/** A house with a roof, a door and windows. Light in the window says that somebody is in. */
export function house(
  base: Point,
  width: number,
  height: number,
  wall: string,
  roof: string,
  light: string,
): Shape[] {
  const [x, y] = base
  const eave = y - height
  const peak = eave - width * 0.5
  const pane = width * 0.2
  const window = (wx: number, wy: number): Shape => ({
    d: polygon([wx, wy], [wx + pane, wy + 2], [wx + pane - 1, wy + pane * 1.1], [wx - 1, wy + pane * 1.1]),
    fill: light,
  })
  return [
    {
      d: polygon(
        [x + width * 0.72, peak - 4],
        [x + width * 0.86, peak],
        [x + width * 0.86, eave],
        [x + width * 0.72, eave],
      ),
      fill: roof,
    },
    { d: polygon([x, y], [x + 3, eave - 6], [x + width - 2, eave - 6], [x + width, y]), fill: wall },
    {
      d: polygon([x - width * 0.1, eave + 4], [x + width * 0.48, peak], [x + width * 1.1, eave]),
      fill: roof,
    },
    {
      d: polygon(
        [x + width * 0.4, y],
        [x + width * 0.41, y - height * 0.42],
        [x + width * 0.61, y - height * 0.43],
        [x + width * 0.62, y],
      ),
      fill: palette.paper,
    },
    window(x + width * 0.13, eave + height * 0.16),
    window(x + width * 0.67, eave + height * 0.16),
  ]
}

/** A spruce of three skirts. */
export function spruce([x, base]: Point, height: number, fill: string): Shape[] {
  const half = height * 0.27
  const skirt = (top: number, bottom: number, reach: number): string =>
    polygon(
      [x + 2, base - height * top],
      [x + reach, base - height * bottom],
      [x - reach + 3, base - height * (bottom - 0.015)],
    )
  return [
    {
      d: polygon(
        [x - height * 0.035, base],
        [x - height * 0.03, base - height * 0.2],
        [x + height * 0.04, base - height * 0.2],
        [x + height * 0.035, base],
      ),
      fill: palette.ink,
    },
    { d: skirt(0.62, 0.12, half), fill },
    { d: skirt(0.82, 0.38, half * 0.78), fill },
    { d: skirt(1, 0.62, half * 0.55), fill },
  ]
}

/** A leaf folded along its vein: two halves in two shades. */
export function leaf(place: Point, length: number, tilt: number, left: string, right: string): Shape[] {
  const put = (x: number, y: number): string =>
    turn([x * length, y * length], tilt, place)
      .map((v) => v.toFixed(1))
      .join(' ')
  const half = (side: number): string =>
    `M${put(0, 0)}C${put(side * 0.42, -0.22)} ${put(side * 0.36, -0.72)} ${put(0, -1)}Z`
  const stem = `M${put(0, 0.22)}L${put(0, -0.06)}`
  return [
    { d: stem, stroke: palette.ink, strokeWidth: Math.max(3, length * 0.03) },
    { d: half(-1), fill: left },
    { d: half(1), fill: right },
  ]
}

/** A boat with two sails. */
export function boat([x, y]: Point, size: number, hull: string, sail: string, jib: string): Shape[] {
  return [
    {
      d: polygon(
        [x - size * 0.03, y],
        [x - size * 0.02, y - size * 1.75],
        [x + size * 0.03, y - size * 1.75],
        [x + size * 0.03, y],
      ),
      fill: palette.ink,
    },
    {
      d: polygon(
        [x + size * 0.1, y - size * 0.12],
        [x + size * 0.06, y - size * 1.7],
        [x + size * 0.95, y - size * 0.2],
      ),
      fill: sail,
    },
    {
      d: polygon(
        [x - size * 0.1, y - size * 0.14],
        [x - size * 0.07, y - size * 1.4],
        [x - size * 0.72, y - size * 0.2],
      ),
      fill: jib,
    },
    {
      d: polygon(
        [x - size, y - size * 0.05],
        [x + size * 1.12, y],
        [x + size * 0.78, y + size * 0.36],
        [x - size * 0.7, y + size * 0.34],
      ),
      fill: hull,
    },
  ]
}

/** A string of pennants between two points, hanging a little. */
export function bunting(
  from: Point,
  to: Point,
  sag: number,
  count: number,
  size: number,
  fills: readonly string[],
): Shape[] {
  const along = (t: number): Point => [
    from[0] + (to[0] - from[0]) * t,
    from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
  ]
  const string = Array.from({ length: 9 }, (_, index) => along(index / 8))
  const flags = Array.from({ length: count }, (_, index): Shape => {
    const [x, y] = along((index + 0.5) / count)
    const fill = fills[index % fills.length] ?? palette.lingon
    return {
      d: polygon([x - size * 0.42, y - 2], [x + size * 0.42, y - 1], [x + (index % 2 ? 4 : -3), y + size]),
      fill,
    }
  })
  return [{ d: line(...string), stroke: palette.ink, strokeWidth: 4 }, ...flags]
}
