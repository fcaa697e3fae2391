/** IMPACT: homes that hold together. One red thread runs from house to house. */
import type { Cut, Scene } from '@/brand/drawing/scene'
import { circle, line, type Point, ridge } from '@/brand/drawing/scissors'
import { house, spruce } from '@/brand/drawing/things'

const thread = (...points: readonly Point[]): Cut => ({
  d: line(...points),
  paper: 'lingon',
  line: 10,
})

export const homes: Scene = {
  width: 1600,
  height: 1000,
  ground: 'night',
  cuts: [
    { d: circle(1240, 240, 130), paper: 'snow' },
    { d: circle(1190, 215, 118), paper: 'night' },
    ...[
      [180, 130],
      [420, 220],
      [660, 110],
      [900, 200],
      [1480, 120],
      [1420, 380],
      [90, 330],
    ].map(([x = 0, y = 0], index): Cut => ({ d: circle(x, y, index % 2 ? 7 : 10), paper: 'snow' })),
    {
      d: ridge(1000, [-20, 560], [260, 480], [640, 590], [1020, 470], [1380, 540], [1620, 470]),
      paper: 'dusk',
    },
    spruce(520, 590, 133, 'fir'),
    spruce(600, 605, 100, 'fir'),
    { d: ridge(1000, [-20, 690], [300, 620], [700, 710], [1100, 630], [1620, 700]), paper: 'deep' },
    ...house(285, 668, 257, 'snow', { window: 'cloudberry', roof: 'wine' }),
    ...house(1115, 668, 311, 'lingon', { window: 'cloudberry', roof: 'fir' }),
    { d: ridge(1000, [-20, 850], [420, 800], [820, 870], [1240, 800], [1620, 850]), paper: 'sky' },
    thread([-20, 560], [90, 600], [200, 560]),
    thread([375, 552], [450, 700], [570, 725]),
    thread([800, 722], [930, 690], [1010, 540]),
    thread([1220, 540], [1260, 690], [1345, 730]),
    thread([1490, 730], [1560, 770], [1620, 740]),
    ...house(685, 866, 338, 'cloudberry', { window: 'snow', roof: 'wine' }),
    ...house(1415, 838, 230, 'spruce', { window: 'cloudberry', roof: 'coal' }),
    spruce(90, 880, 167, 'spruce'),
    spruce(930, 880, 108, 'spruce'),
    { d: ridge(1000, [-20, 940], [500, 915], [1000, 955], [1620, 920]), paper: 'snow' },
  ],
}
