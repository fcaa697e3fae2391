/** Haninge: islands, a boat with a red sail, and a ball on its way. */
import { palette as p } from '@/pdf/palette'
import type { Scene, Shape } from '@/pdf/scene'
import { blob, circle, hills, line, polygon } from './shapes'
import { boat, spruce } from './things'

const wave = (x: number, y: number, width: number, fill: string): Shape => ({
  d: polygon([x, y], [x + width * 0.5, y - 10], [x + width, y + 2], [x + width * 0.5, y + 8]),
  fill,
})

const cloud = (x: number, y: number, size: number): Shape => ({
  d: blob(
    [x, y],
    [x + size * 0.3, y - size * 0.32],
    [x + size * 0.8, y - size * 0.3],
    [x + size * 1.3, y - size * 0.42],
    [x + size * 1.7, y - size * 0.05],
    [x + size * 0.9, y + size * 0.06],
  ),
  fill: p.snow,
})

const ball: readonly Shape[] = [
  { d: line([90, 700], [220, 420], [400, 330], [590, 420], [700, 640]), stroke: p.paper, strokeWidth: 5 },
  { d: circle(400, 318, 74), fill: p.lingon },
  { d: blob([345, 268], [400, 300], [455, 268], [430, 250], [400, 244], [368, 250]), fill: p.snow },
  { d: blob([345, 368], [400, 336], [455, 368], [430, 386], [400, 392], [368, 386]), fill: p.cloudberry },
]

export const leisure: Scene = {
  width: 1600,
  height: 1000,
  ground: p.sky,
  shapes: [
    cloud(860, 170, 130),
    cloud(120, 150, 100),
    cloud(1290, 270, 90),
    { d: hills(1000, [-20, 560], [800, 552], [1620, 560]), fill: p.skyDeep },
    { d: hills(600, [700, 600], [820, 530], [960, 520], [1090, 560], [1180, 600]), fill: p.moss },
    ...spruce([860, 540], 90, p.spruce),
    ...spruce([930, 535], 120, p.spruceDeep),
    ...spruce([1010, 548], 80, p.spruce),
    { d: hills(640, [1250, 640], [1330, 560], [1480, 520], [1640, 540], [1660, 640]), fill: p.spruce },
    ...spruce([1390, 560], 150, p.spruceDeep),
    ...spruce([1480, 540], 210, p.spruceDeep),
    ...spruce([1565, 550], 130, p.spruceDeep),
    { d: hills(1000, [-20, 650], [500, 640], [1100, 655], [1620, 640]), fill: p.night },
    wave(760, 720, 130, p.skyDeep),
    wave(1330, 740, 150, p.skyDeep),
    wave(560, 800, 110, p.skyDeep),
    wave(1100, 860, 160, p.skyDeep),
    wave(1420, 900, 120, p.skyDeep),
    ...boat([1120, 690], 150, p.paper, p.lingon, p.cloudberry),
    {
      d: hills(1000, [-20, 720], [140, 690], [360, 760], [560, 850], [760, 930], [900, 1000]),
      fill: p.birch,
    },
    { d: hills(1000, [-20, 850], [260, 860], [480, 940], [600, 1000]), fill: p.moss },
    ...spruce([80, 900], 260, p.spruceDeep),
    ...ball,
  ],
}
