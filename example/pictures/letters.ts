/** Contact: paper planes on their way to somebody. */
import type { Paper } from '@/brand/colours'
import type { Cut, Scene } from '@/brand/drawing/scene'
import { line, type Point, polygon, ridge, turn } from '@/brand/drawing/scissors'
import { house } from '@/brand/drawing/things'

function plane(place: Point, size: number, tilt: number, wing: Paper, fold: Paper): Cut[] {
  const put = (x: number, y: number): Point => turn([x * size, y * size], tilt, place)
  return [
    { d: polygon(put(-0.5, 0.12), put(1, -0.35), put(-0.18, 0.5)), paper: fold },
    { d: polygon(put(-0.9, -0.12), put(1, -0.35), put(-0.32, 0.14)), paper: wing },
    { d: polygon(put(-0.18, 0.5), put(-0.32, 0.14), put(1, -0.35), put(0.02, 0.24)), paper: 'coal' },
    { d: polygon(put(0.02, 0.24), put(1, -0.35), put(0.42, 0.56)), paper: wing },
  ]
}

export const letters: Scene = {
  width: 1600,
  height: 1000,
  ground: 'cloudberry',
  cuts: [
    { d: ridge(1000, [-20, 700], [400, 620], [900, 720], [1300, 640], [1620, 700]), paper: 'rust' },
    ...house(1305, 700, 176, 'snow', { window: 'cloudberry', roof: 'wine' }),
    { d: ridge(1000, [-20, 820], [300, 860], [800, 790], [1200, 850], [1620, 800]), paper: 'lingon' },
    ...house(335, 872, 230, 'sky', { window: 'cloudberry', roof: 'fir' }),
    { d: ridge(1000, [-20, 930], [600, 900], [1100, 950], [1620, 910]), paper: 'wine' },
    {
      d: line([330, 690], [420, 520], [600, 440], [700, 520], [620, 590], [560, 500], [720, 370]),
      paper: 'snow',
      line: 6,
    },
    ...plane([880, 300], 250, -6, 'snow', 'birch'),
    ...plane([420, 250], 120, -14, 'snow', 'birch'),
    ...plane([1320, 420], 100, 24, 'snow', 'birch'),
  ],
}
