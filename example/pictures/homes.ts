/** IMPACT: homes that hold together. One red thread runs from house to house. */
import { palette as p } from '@/pdf/palette'
import type { Scene, Shape } from '@/pdf/scene'
import { circle, hills, line, type Point } from './shapes'
import { house, spruce } from './things'

const thread = (...points: readonly Point[]): Shape => ({
  d: line(...points),
  stroke: p.lingon,
  strokeWidth: 10,
})

export const homes: Scene = {
  width: 1600,
  height: 1000,
  ground: p.night,
  shapes: [
    { d: circle(1240, 240, 130), fill: p.snow },
    { d: circle(1190, 215, 118), fill: p.night },
    ...[
      [180, 130],
      [420, 220],
      [660, 110],
      [900, 200],
      [1480, 120],
      [1420, 380],
      [90, 330],
    ].map(([x, y], index) => ({
      d: circle(x ?? 0, y ?? 0, index % 2 ? 7 : 10),
      fill: p.snow,
    })),
    {
      d: hills(1000, [-20, 560], [260, 480], [640, 590], [1020, 470], [1380, 540], [1620, 470]),
      fill: '#34607C',
    },
    ...spruce([520, 590], 160, p.spruceDeep),
    ...spruce([600, 605], 120, p.spruceDeep),
    { d: hills(1000, [-20, 690], [300, 620], [700, 710], [1100, 630], [1620, 700]), fill: p.skyDeep },
    ...house([190, 668], 190, 140, p.paper, p.lingonDeep, p.cloudberry),
    ...house([1000, 668], 230, 165, p.lingon, p.spruceDeep, p.cloudberry),
    { d: hills(1000, [-20, 850], [420, 800], [820, 870], [1240, 800], [1620, 850]), fill: p.sky },
    thread([-20, 560], [90, 600], [200, 560]),
    thread([375, 552], [450, 700], [570, 725]),
    thread([800, 722], [930, 690], [1010, 540]),
    thread([1220, 540], [1260, 690], [1345, 730]),
    thread([1490, 730], [1560, 770], [1620, 740]),
    ...house([560, 866], 250, 170, p.cloudberry, p.lingonDeep, p.snow),
    ...house([1330, 838], 170, 130, p.spruce, p.ink, p.cloudberry),
    ...spruce([90, 880], 200, p.spruce),
    ...spruce([930, 880], 130, p.spruce),
    { d: hills(1000, [-20, 940], [500, 915], [1000, 955], [1620, 920]), fill: p.snow },
  ],
}
