/** Boden: big leaves over a river and a wood of spruces, late light. */
import type { Scene } from '@/brand/drawing/scene'
import { circle, polygon, ridge } from '@/brand/drawing/scissors'
import { leaf, spruce } from '@/brand/drawing/things'

const wood: readonly (readonly [x: number, y: number, height: number])[] = [
  [60, 610, 190],
  [150, 620, 250],
  [260, 600, 170],
  [1010, 600, 150],
  [1100, 610, 230],
  [1210, 600, 300],
  [1330, 610, 210],
  [1440, 600, 270],
  [1550, 610, 190],
]

export const autumn: Scene = {
  width: 1600,
  height: 1000,
  ground: 'straw',
  cuts: [
    { d: circle(640, 430, 190), paper: 'cloudberry' },
    { d: ridge(1000, [-20, 540], [300, 470], [620, 560], [1000, 490], [1620, 540]), paper: 'moss' },
    ...wood.map(([x, y, height]) => spruce(x, y, height / 1.2, 'fir')),
    { d: ridge(1000, [-20, 610], [400, 585], [800, 620], [1200, 590], [1620, 615]), paper: 'spruce' },
    {
      d: polygon(
        [600, 606],
        [760, 612],
        [900, 700],
        [820, 790],
        [1100, 1000],
        [260, 1000],
        [520, 800],
        [640, 700],
      ),
      paper: 'deep',
    },
    { d: polygon([690, 640], [742, 645], [790, 700], [700, 705]), paper: 'sky' },
    { d: polygon([560, 830], [700, 815], [760, 850], [600, 872]), paper: 'sky' },
    { d: ridge(1000, [-20, 800], [180, 780], [420, 880], [520, 1000]), paper: 'fir' },
    { d: ridge(1000, [940, 1000], [1050, 850], [1300, 790], [1620, 820]), paper: 'fir' },
    ...leaf(400, 470, 260, -28, 'wine', 'lingon'),
    ...leaf(830, 300, 190, 24, 'lingon', 'rust'),
    ...leaf(1120, 330, 150, -52, 'rust', 'cloudberry'),
    ...leaf(1400, 300, 200, 38, 'wine', 'lingon'),
    ...leaf(110, 240, 140, 40, 'cloudberry', 'rust'),
    ...leaf(610, 900, 170, 70, 'rust', 'cloudberry'),
    ...leaf(1180, 930, 240, -18, 'lingon', 'wine'),
    ...leaf(220, 930, 180, 22, 'cloudberry', 'rust'),
  ],
}
