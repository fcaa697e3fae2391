/** The research: the same plant looked at again and again while it grows, beside the rings of a tree. */
import type { Cut, Scene } from '@/brand/drawing/scene'
import { blob, circle, line, type Point, ridge } from '@/brand/drawing/scissors'
import { leaf } from '@/brand/drawing/things'

/** A plant of so many pairs of leaves. */
function plant([x, base]: Point, pairs: number): Cut[] {
  const height = 70 + pairs * 78
  const leavesAt = (index: number): Cut[] => {
    const y = base - 62 - index * 78
    const length = 118 - index * 10
    return [...leaf(x, y, length, -58, 'moss', 'spruce'), ...leaf(x, y, length, 58, 'spruce', 'fir')]
  }
  return [
    {
      d: line([x, base + 8], [x + 4, base - height * 0.5], [x, base - height]),
      paper: 'fir',
      line: 9,
    },
    ...Array.from({ length: pairs }, (_, index) => leavesAt(index)).flat(),
    ...leaf(x, base - height + 10, 84, 0, 'spruce', 'moss'),
  ]
}

const rings = [
  [360, 'birch'],
  [322, 'snow'],
  [268, 'birch'],
  [226, 'snow'],
  [170, 'birch'],
  [128, 'snow'],
  [76, 'lingon'],
] as const

export const growth: Scene = {
  width: 1600,
  height: 1000,
  ground: 'sky',
  cuts: [
    ...rings.map(([radius, paper]): Cut => ({ d: circle(1240, 360, radius), paper })),
    { d: ridge(1000, [-20, 800], [400, 780], [900, 815], [1620, 770]), paper: 'night' },
    { d: blob([60, 815], [180, 770], [300, 812], [180, 850]), paper: 'coal' },
    ...plant([170, 790], 0),
    ...plant([420, 790], 1),
    ...plant([690, 796], 2),
    ...plant([980, 800], 3),
    ...plant([1310, 788], 4),
    { d: ridge(1000, [-20, 850], [500, 835], [1000, 865], [1620, 835]), paper: 'fir' },
  ],
}
