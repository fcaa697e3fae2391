/** The training: one branch, eleven leaves. */
import { palette as p } from '@/pdf/palette'
import type { Scene } from '@/pdf/scene'
import { blob, circle, type Point } from './shapes'
import { leaf } from './things'

type Grown = readonly [place: Point, length: number, tilt: number, left: string, right: string]

const leaves: readonly Grown[] = [
  [[210, 690], 190, -38, p.spruce, p.spruceDeep],
  [[330, 660], 220, -4, p.moss, p.spruce],
  [[400, 690], 190, 152, p.spruceDeep, p.spruce],
  [[540, 590], 240, -24, p.spruce, p.moss],
  [[640, 610], 210, 148, p.moss, p.spruce],
  [[760, 500], 250, -12, p.spruceDeep, p.spruce],
  [[880, 520], 230, 142, p.spruce, p.moss],
  [[1000, 410], 240, -20, p.moss, p.spruce],
  [[1110, 420], 220, 136, p.spruce, p.spruceDeep],
  [[1230, 310], 210, -6, p.spruce, p.moss],
  [[1350, 270], 230, 62, p.lingon, p.lingonDeep],
]

export const branch: Scene = {
  width: 1600,
  height: 1000,
  ground: p.birch,
  shapes: [
    { d: circle(1180, 520, 400), fill: p.paper },
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
      fill: p.ink,
    },
    ...leaves.flatMap((grown) => leaf(...grown)),
    { d: circle(470, 690, 26), fill: p.lingon },
    { d: circle(512, 720, 22), fill: p.lingonDeep },
    { d: circle(930, 490, 26), fill: p.lingon },
    { d: circle(962, 528, 22), fill: p.lingonDeep },
    { d: circle(1190, 370, 24), fill: p.lingon },
  ],
}
