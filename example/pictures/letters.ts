/** Contact: paper planes on their way to somebody. */
import { palette as p } from '@/pdf/palette'
import type { Scene, Shape } from '@/pdf/scene'
import { hills, line, type Point, polygon, turn } from './shapes'
import { house } from './things'

function plane(place: Point, size: number, tilt: number, wing: string, fold: string): Shape[] {
  const put = (x: number, y: number): Point => turn([x * size, y * size], tilt, place)
  return [
    { d: polygon(put(-0.5, 0.12), put(1, -0.35), put(-0.18, 0.5)), fill: fold },
    { d: polygon(put(-0.9, -0.12), put(1, -0.35), put(-0.32, 0.14)), fill: wing },
    { d: polygon(put(-0.18, 0.5), put(-0.32, 0.14), put(1, -0.35), put(0.02, 0.24)), fill: p.ink },
    { d: polygon(put(0.02, 0.24), put(1, -0.35), put(0.42, 0.56)), fill: wing },
  ]
}

export const letters: Scene = {
  width: 1600,
  height: 1000,
  ground: p.cloudberry,
  shapes: [
    { d: hills(1000, [-20, 700], [400, 620], [900, 720], [1300, 640], [1620, 700]), fill: '#D9583B' },
    ...house([1240, 700], 130, 96, p.paper, p.lingonDeep, p.cloudberry),
    { d: hills(1000, [-20, 820], [300, 860], [800, 790], [1200, 850], [1620, 800]), fill: p.lingon },
    ...house([250, 872], 170, 124, p.sky, p.spruceDeep, p.cloudberry),
    { d: hills(1000, [-20, 930], [600, 900], [1100, 950], [1620, 910]), fill: p.lingonDeep },
    {
      d: line([330, 690], [420, 520], [600, 440], [700, 520], [620, 590], [560, 500], [720, 370]),
      stroke: p.paper,
      strokeWidth: 6,
    },
    ...plane([880, 300], 250, -6, p.snow, p.birch),
    ...plane([420, 250], 120, -14, p.paper, p.birch),
    ...plane([1320, 420], 100, 24, p.paper, p.birch),
  ],
}
