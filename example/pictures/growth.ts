/** The research: the same plant looked at again and again while it grows, beside the rings of a tree. */
import { palette as p } from '@/pdf/palette'
import type { Scene, Shape } from '@/pdf/scene'
import { blob, circle, hills, line, type Point } from './shapes'
import { leaf } from './things'

/** A plant of so many pairs of leaves. */
function plant([x, base]: Point, pairs: number): Shape[] {
  const height = 70 + pairs * 78
  const leavesAt = (index: number): Shape[] => {
    const y = base - 62 - index * 78
    const length = 118 - index * 10
    return [
      ...leaf([x, y], length, -58, p.moss, p.spruce),
      ...leaf([x, y], length, 58, p.spruce, p.spruceDeep),
    ]
  }
  return [
    {
      d: line([x, base + 8], [x + 4, base - height * 0.5], [x, base - height]),
      stroke: p.spruceDeep,
      strokeWidth: 9,
    },
    ...Array.from({ length: pairs }, (_, index) => leavesAt(index)).flat(),
    ...leaf([x, base - height + 10], 84, 0, p.spruce, p.moss),
  ]
}

const rings: readonly Shape[] = [
  [360, p.birch],
  [322, p.paper],
  [268, p.birch],
  [226, p.paper],
  [170, p.birch],
  [128, p.paper],
  [76, p.lingon],
].map(([radius, fill]) => ({ d: circle(1240, 360, Number(radius)), fill: String(fill) }))

export const growth: Scene = {
  width: 1600,
  height: 1000,
  ground: p.sky,
  shapes: [
    ...rings,
    { d: hills(1000, [-20, 800], [400, 780], [900, 815], [1620, 770]), fill: p.night },
    { d: blob([60, 815], [180, 770], [300, 812], [180, 850]), fill: p.ink },
    ...plant([170, 790], 0),
    ...plant([420, 790], 1),
    ...plant([690, 796], 2),
    ...plant([980, 800], 3),
    ...plant([1310, 788], 4),
    { d: hills(1000, [-20, 850], [500, 835], [1000, 865], [1620, 835]), fill: p.spruceDeep },
  ],
}
