/** Kalmar: a strait, a high sun and pennants enough for everybody. */
import type { Paper } from '@/brand/colours'
import type { Cut, Scene } from '@/brand/drawing/scene'
import { blob, circle, polygon, ridge } from '@/brand/drawing/scissors'
import { boat, bunting } from '@/brand/drawing/things'

const flags: readonly [Paper, ...Paper[]] = ['lingon', 'spruce', 'snow', 'night', 'cloudberry']

const ray = (index: number): Cut => {
  const angle = (index * Math.PI) / 8
  const point = (radius: number, turn: number): [number, number] => [
    800 + Math.cos(angle + turn) * radius,
    470 - Math.sin(angle + turn) * radius,
  ]
  return { d: polygon(point(250, -0.07), point(250, 0.07), point(360, 0)), paper: 'cloudberry' }
}

const ring: readonly Cut[] = [
  { d: circle(1180, 760, 96), paper: 'snow' },
  { d: polygon([1150, 670], [1210, 668], [1195, 722], [1166, 722]), paper: 'lingon' },
  { d: polygon([1150, 852], [1210, 852], [1196, 798], [1164, 798]), paper: 'lingon' },
  { d: polygon([1088, 730], [1088, 790], [1142, 776], [1142, 744]), paper: 'lingon' },
  { d: polygon([1272, 730], [1272, 790], [1218, 776], [1218, 744]), paper: 'lingon' },
  { d: circle(1180, 760, 44), paper: 'deep' },
]

export const summer: Scene = {
  width: 1600,
  height: 1000,
  ground: 'sky',
  cuts: [
    ...Array.from({ length: 9 }, (_, index) => ray(index)),
    { d: circle(800, 470, 215), paper: 'cloudberry' },
    { d: ridge(700, [-20, 500], [300, 470], [700, 488], [1200, 462], [1620, 492]), paper: 'moss' },
    { d: ridge(1000, [-20, 530], [500, 516], [1000, 530], [1620, 515]), paper: 'deep' },
    ...boat(330, 590, 84, 'snow', 'snow', 'lingon'),
    ...boat(560, 560, 50, 'wine', 'cloudberry', 'snow'),
    ...boat(1400, 570, 60, 'spruce', 'snow', 'cloudberry'),
    ...ring,
    {
      d: blob(
        [-60, 900],
        [120, 800],
        [420, 790],
        [760, 880],
        [1080, 920],
        [1340, 900],
        [1680, 820],
        [1700, 1080],
        [-60, 1080],
      ),
      paper: 'birch',
    },
    { d: polygon([330, 860], [520, 846], [560, 940], [340, 956]), paper: 'lingon' },
    { d: polygon([384, 856], [420, 853], [432, 950], [390, 953]), paper: 'snow' },
    { d: polygon([456, 851], [490, 849], [520, 943], [476, 947]), paper: 'snow' },
    { d: circle(690, 890, 46), paper: 'spruce' },
    { d: blob([648, 872], [690, 886], [732, 872], [712, 852], [690, 845], [668, 852]), paper: 'cloudberry' },
    ...bunting([-20, 60], [820, 50], 120, 14, 78, flags),
    ...bunting([780, 40], [1620, 70], 130, 14, 78, flags),
    ...bunting([-20, 190], [1620, 170], 70, 26, 50, flags),
  ],
}
