/** Barn i fokus: nine kites, one for each municipality, over one landscape. */
import type { Paper } from '@/brand/colours'
import type { Cut, Scene } from '@/brand/drawing/scene'
import { circle, line, ridge } from '@/brand/drawing/scissors'
import { house, kite, spruce } from '@/brand/drawing/things'

type Flight = readonly [x: number, y: number, size: number, tilt: number, left: Paper, right: Paper]

const flights: readonly Flight[] = [
  [820, 250, 150, 14, 'wine', 'lingon'],
  [250, 210, 92, -16, 'fir', 'spruce'],
  [505, 150, 70, 10, 'deep', 'night'],
  [1130, 160, 84, -10, 'spruce', 'moss'],
  [1390, 250, 96, 18, 'night', 'deep'],
  [430, 420, 76, 8, 'cloudberry', 'lingon'],
  [1160, 430, 72, 12, 'lingon', 'wine'],
  [110, 455, 62, 20, 'wine', 'lingon'],
  [1500, 520, 60, -12, 'fir', 'spruce'],
]

/** One string only, from the largest kite to the hill: the others fly free, or the sky would be a web. */
const string: Cut = {
  d: line([785, 392], [800, 480], [742, 570], [800, 680], [770, 778]),
  paper: 'coal',
  line: 4,
}

export const kites: Scene = {
  width: 1600,
  height: 1000,
  ground: 'sky',
  cuts: [
    { d: circle(1250, 700, 230), paper: 'snow' },
    {
      d: ridge(1000, [-20, 720], [220, 640], [520, 730], [860, 650], [1200, 730], [1620, 620]),
      paper: 'moss',
    },
    ...house(1281, 742, 124, 'lingon', { window: 'cloudberry', roof: 'coal' }),
    ...house(1406, 722, 97, 'snow', { window: 'cloudberry', roof: 'wine' }),
    {
      d: ridge(1000, [-20, 800], [300, 860], [700, 770], [1000, 800], [1300, 880], [1620, 790]),
      paper: 'spruce',
    },
    spruce(150, 870, 158, 'fir'),
    spruce(245, 900, 117, 'fir'),
    spruce(1480, 880, 175, 'fir'),
    { d: ridge(1000, [-20, 930], [400, 905], [900, 960], [1620, 900]), paper: 'fir' },
    string,
    ...flights.flatMap(([x, y, size, turned, left, right], index) =>
      kite(x, y, size * 1.35, left, right, { turned, hasTail: index > 0 }),
    ),
  ],
}
