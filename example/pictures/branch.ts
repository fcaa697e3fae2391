/** The training: one branch, eleven leaves. */
import type { Paper } from '@/brand/colours'
import type { Scene } from '@/brand/drawing/scene'
import { blob, circle } from '@/brand/drawing/scissors'
import { leaf } from '@/brand/drawing/things'

type Grown = readonly [x: number, y: number, length: number, tilt: number, left: Paper, right: Paper]

const leaves: readonly Grown[] = [
  [210, 690, 190, -38, 'spruce', 'fir'],
  [330, 660, 220, -4, 'moss', 'spruce'],
  [400, 690, 190, 152, 'fir', 'spruce'],
  [540, 590, 240, -24, 'spruce', 'moss'],
  [640, 610, 210, 148, 'moss', 'spruce'],
  [760, 500, 250, -12, 'fir', 'spruce'],
  [880, 520, 230, 142, 'spruce', 'moss'],
  [1000, 410, 240, -20, 'moss', 'spruce'],
  [1110, 420, 220, 136, 'spruce', 'fir'],
  [1230, 310, 210, -6, 'spruce', 'moss'],
  [1350, 270, 230, 62, 'lingon', 'wine'],
]

export const branch: Scene = {
  width: 1600,
  height: 1000,
  ground: 'birch',
  cuts: [
    { d: circle(1180, 520, 400), paper: 'snow' },
    {
      d: blob(
        [-40, 780],
        [260, 672],
        [600, 590],
        [960, 430],
        [1360, 262],
        [1372, 276],
        [980, 462],
        [620, 632],
        [300, 722],
        [-40, 850],
      ),
      paper: 'coal',
    },
    ...leaves.flatMap((grown) => leaf(...grown)),
    { d: circle(470, 690, 26), paper: 'lingon' },
    { d: circle(512, 720, 22), paper: 'wine' },
    { d: circle(930, 490, 26), paper: 'lingon' },
    { d: circle(962, 528, 22), paper: 'wine' },
    { d: circle(1190, 370, 24), paper: 'lingon' },
  ],
}
