/** Haninge: islands, a boat with a red sail, and a ball on its way. */
import type { Paper } from '@/brand/colours'
import type { Cut, Scene } from '@/brand/drawing/scene'
import { blob, circle, line, polygon, ridge } from '@/brand/drawing/scissors'
import { boat, spruce } from '@/brand/drawing/things'

const wave = (x: number, y: number, width: number, paper: Paper): Cut => ({
  d: polygon([x, y], [x + width * 0.5, y - 10], [x + width, y + 2], [x + width * 0.5, y + 8]),
  paper,
})

const cloud = (x: number, y: number, size: number): Cut => ({
  d: blob(
    [x, y],
    [x + size * 0.3, y - size * 0.32],
    [x + size * 0.8, y - size * 0.3],
    [x + size * 1.3, y - size * 0.42],
    [x + size * 1.7, y - size * 0.05],
    [x + size * 0.9, y + size * 0.06],
  ),
  paper: 'snow',
})

const ball: readonly Cut[] = [
  { d: line([90, 700], [220, 420], [400, 330], [590, 420], [700, 640]), paper: 'snow', line: 5 },
  { d: circle(400, 318, 74), paper: 'lingon' },
  { d: blob([345, 268], [400, 300], [455, 268], [430, 250], [400, 244], [368, 250]), paper: 'snow' },
  { d: blob([345, 368], [400, 336], [455, 368], [430, 386], [400, 392], [368, 386]), paper: 'cloudberry' },
]

export const leisure: Scene = {
  width: 1600,
  height: 1000,
  ground: 'sky',
  cuts: [
    cloud(860, 170, 130),
    cloud(120, 150, 100),
    cloud(1290, 270, 90),
    { d: ridge(1000, [-20, 560], [800, 552], [1620, 560]), paper: 'deep' },
    { d: ridge(600, [700, 600], [820, 530], [960, 520], [1090, 560], [1180, 600]), paper: 'moss' },
    spruce(860, 540, 75, 'spruce'),
    spruce(930, 535, 100, 'fir'),
    spruce(1010, 548, 67, 'spruce'),
    { d: ridge(640, [1250, 640], [1330, 560], [1480, 520], [1640, 540], [1660, 640]), paper: 'spruce' },
    spruce(1390, 560, 125, 'fir'),
    spruce(1480, 540, 175, 'fir'),
    spruce(1565, 550, 108, 'fir'),
    { d: ridge(1000, [-20, 650], [500, 640], [1100, 655], [1620, 640]), paper: 'night' },
    wave(760, 720, 130, 'deep'),
    wave(1330, 740, 150, 'deep'),
    wave(560, 800, 110, 'deep'),
    wave(1100, 860, 160, 'deep'),
    wave(1420, 900, 120, 'deep'),
    ...boat(1120, 690, 150, 'snow', 'lingon', 'cloudberry'),
    {
      d: ridge(1000, [-20, 720], [140, 690], [360, 760], [560, 850], [760, 930], [900, 1000]),
      paper: 'birch',
    },
    { d: ridge(1000, [-20, 850], [260, 860], [480, 940], [600, 1000]), paper: 'moss' },
    spruce(80, 900, 217, 'fir'),
    ...ball,
  ],
}
