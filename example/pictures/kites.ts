/** Barn i fokus: nine kites, one for each municipality, over one landscape. */
import { palette as p } from '@/pdf/palette'
import type { Scene, Shape } from '@/pdf/scene'
import { circle, hills, line, type Point } from './shapes'
import { house, kite, spruce } from './things'

type Flight = readonly [place: Point, size: number, tilt: number, left: string, right: string]

const flights: readonly Flight[] = [
  [[820, 250], 150, 14, p.lingonDeep, p.lingon],
  [[250, 210], 92, -16, p.spruceDeep, p.spruce],
  [[505, 150], 70, 10, p.skyDeep, p.night],
  [[1130, 160], 84, -10, p.spruce, p.moss],
  [[1390, 250], 96, 18, p.night, p.skyDeep],
  [[430, 420], 76, 8, p.cloudberry, p.lingon],
  [[1160, 430], 72, 12, p.lingon, p.lingonDeep],
  [[110, 455], 62, 20, p.lingonDeep, p.lingon],
  [[1500, 520], 60, -12, p.spruceDeep, p.spruce],
]

/** One string only, from the largest kite to the hill: the others fly free, or the sky would be a web. */
const string: Shape = {
  d: line([785, 392], [800, 480], [742, 570], [800, 680], [770, 778]),
  stroke: p.ink,
  strokeWidth: 4,
}

export const kites: Scene = {
  width: 1600,
  height: 1000,
  ground: p.sky,
  shapes: [
    { d: circle(1250, 700, 230), fill: p.snow },
    {
      d: hills(1000, [-20, 720], [220, 640], [520, 730], [860, 650], [1200, 730], [1620, 620]),
      fill: p.moss,
    },
    ...house([1235, 742], 92, 70, p.lingon, p.ink, p.cloudberry),
    ...house([1370, 722], 72, 62, p.snow, p.lingonDeep, p.cloudberry),
    {
      d: hills(1000, [-20, 800], [300, 860], [700, 770], [1000, 800], [1300, 880], [1620, 790]),
      fill: p.spruce,
    },
    ...spruce([150, 870], 190, p.spruceDeep),
    ...spruce([245, 900], 140, p.spruceDeep),
    ...spruce([1480, 880], 210, p.spruceDeep),
    { d: hills(1000, [-20, 930], [400, 905], [900, 960], [1620, 900]), fill: p.spruceDeep },
    string,
    ...flights.flatMap(([place, size, tilt, left, right], index) =>
      kite(place, size, tilt, left, right, index > 0),
    ),
  ],
}
