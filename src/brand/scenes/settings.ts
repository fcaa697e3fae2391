/** What the land is, as it is drawn: what lies behind a landmark, and what before it. */
import type { Chance } from '../drawing/chance'
import { forest, glitter, hills, water } from '../drawing/land'
import type { Cut } from '../drawing/scene'
import { circle, placed, polygon } from '../drawing/scissors'
import { boat, house, spruce } from '../drawing/things'

/** What the land is. */
export type Setting = 'river' | 'coast' | 'archipelago' | 'fjord' | 'lake' | 'wetland' | 'forest' | 'plain'
/** What stands in it. */
export type Landmark = 'fortress' | 'castle' | 'bridge' | 'mine' | 'forge' | 'loom' | 'timber'

export type Landscape = { setting: Setting | undefined; landmark: Landmark | undefined }

type Draw = (chance: Chance, landscape: Landscape) => Cut[]

/** It winds towards us, or, where something stands at it, runs past in front. */
const river: { behind: Draw; before: Draw } = {
  behind: (chance, { landmark }) =>
    landmark
      ? [hills(430, 60, 'moss', chance)]
      : [
          hills(410, 30, 'moss', chance),
          {
            d: 'M560 396C700 408 780 424 690 442S430 470 500 520 300 700 300 900H1100C1000 640 720 580 790 500S900 426 640 396Z',
            paper: 'deep',
          },
          glitter('sky', [640, 418, 80], [560, 462, 100], [620, 500, 110]),
        ],
  before: (chance, { landmark }) =>
    landmark
      ? [
          { d: 'M-260 478Q100 456 420 476T980 470 1460 474V900H-260Z', paper: 'deep' },
          glitter('sky', [390, 492, 90], [560, 500, 130], [760, 488, 90]),
          hills(522, 10, 'moss', chance),
        ]
      : [],
}

/** What lies before the landmark; the village stands behind it where nothing else does. */
export const settings: Record<Setting, { behind: Draw; before: Draw }> = {
  river,
  coast: {
    behind: (chance) => [hills(392, 40, 'moss', chance), water(400, 'deep', true)],
    before: (chance) => [
      glitter('sky', [300, 436, 110], [880, 428, 120], [720, 470, 100]),
      // The light, and the islet that it stands on.
      { d: polygon([570, 446], [582, 236], [622, 236], [634, 446]), paper: 'snow' },
      {
        d: 'M579 300 625 300 628 352 575 352ZM574 236 580 206H624L630 236ZM582 206 602 176 622 206Z',
        paper: 'lingon',
      },
      { d: 'M590 212h24v20h-24Z', paper: 'cloudberry' },
      { d: 'M490 452q110-40 230 0l40 24H450Z', paper: 'fir' },
      ...boat(chance.between(400, 440), 462, 36, 'lingon', 'snow', 'pink'),
      ...boat(800, 428, 26, 'snow', 'lingon', 'snow'),
      water(506, 'dusk'),
    ],
  },
  archipelago: {
    behind: (chance) => [
      water(330, 'deep', true),
      ...[
        [250, 360, 150],
        [980, 356, 170],
        [600, 350, 96],
      ].flatMap(([x = 0, y = 0, wide = 0]) => [
        ...forest(y, Math.round(wide / 36), 56, chance, [x - wide * 0.6, x + wide * 0.7]),
        { d: `M${x - wide} ${y + 14}q${wide}-64 ${2 * wide} 0Z`, paper: 'moss' } as const,
      ]),
    ],
    before: () => [
      glitter('sky', [330, 410, 120], [760, 396, 100], [520, 470, 110]),
      ...[440, 486, 660, 716].map((x, tree) =>
        spruce(x, 424, [84, 112, 120, 88][tree] ?? 90, tree % 2 ? 'spruce' : 'fir'),
      ),
      ...house(580, 424, 112, 'lingon'),
      { d: 'M390 436c60-34 360-40 440 0Z', paper: 'moss' },
      ...boat(800, 470, 46, 'snow', 'lingon', 'pink'),
      water(510, 'dusk'),
    ],
  },
  fjord: {
    behind: () => [
      { d: 'M-260 400V150c160-30 330 40 460 120s200 90 360 130Z', paper: 'moss' },
      { d: 'M1460 400V110c-190-20-300 80-420 150s-250 100-400 140Z', paper: 'spruce' },
      water(392, 'deep', true),
    ],
    before: (chance) => [
      { d: 'M-260 450V270c180 10 320 50 440 100s150 54 300 80Z', paper: 'spruce' },
      { d: 'M1460 450V240c-160 0-300 70-410 110s-150 70-310 100Z', paper: 'fir' },
      glitter('sky', [470, 420, 90], [640, 440, 130], [560, 474, 150]),
      ...house(826, 440, 92, 'lingon', { chance }),
      ...house(908, 428, 80, 'snow', { chance, window: 'deep' }),
      ...boat(590, 462, 80, 'lingon', 'snow', 'pink'),
      water(508, 'dusk'),
    ],
  },
  lake: {
    behind: (chance) => [
      ...forest(410, 12, 90, chance),
      hills(420, 20, 'moss', chance),
      { d: 'M200 452c120-40 660-46 800 0 60 24-120 66-420 64s-440-44-380-64Z', paper: 'deep' },
    ],
    before: (chance) => [
      glitter('sky', [420, 452, 120], [680, 474, 140]),
      ...boat(560, 464, 40, 'lingon', 'snow', 'pink'),
      hills(516, 14, 'spruce', chance),
    ],
  },
  wetland: {
    behind: (chance) => [
      hills(400, 40, 'moss', chance),
      water(420, 'sky', true),
      { d: 'M-40 470c260-50 420-10 640-30s420-20 700 20v60H-40Z', paper: 'deep' },
      // Cranes on their way, two and one.
      ...[
        [420, 150, 90],
        [520, 110, 70],
        [330, 196, 64],
      ].map(
        ([x = 0, y = 0, size = 0]): Cut => ({
          d: 'M-60-22C-30-30-10-14 0 0 14-18 36-30 64-24 40-14 22 2 10 14l44 10-50-4L-40 8l36 0C-16-8-36-18-60-22Z',
          paper: 'coal',
          at: placed(x, y, size),
        }),
      ),
    ],
    before: (chance) => [
      ...crane(560, 486, 130, 'snow'),
      ...crane(700, 492, 104, 'snow', true),
      reeds(330, 500, 130, 'spruce'),
      reeds(440, 510, 100, 'moss'),
      reeds(830, 504, 140, 'spruce'),
      reeds(960, 510, 110, 'fir'),
      hills(514, 12, 'spruce', chance),
    ],
  },
  forest: {
    behind: (chance) => [...forest(410, 16, 130, chance), hills(430, 30, 'moss', chance)],
    before: (chance) => [
      spruce(350, 496, 190, 'fir'),
      spruce(880, 500, 210, 'fir'),
      hills(508, 20, 'spruce', chance),
    ],
  },
  plain: {
    behind: (chance) => [
      hills(400, 16, 'straw', chance),
      { d: 'M-40 900V430L1240 404V900Z', paper: 'cloudberry' },
      { d: 'M-40 900V470L1240 440V900Z', paper: 'straw' },
    ],
    before: (chance) => [hills(508, 12, 'moss', chance)],
  },
}

const crane = (x: number, y: number, size: number, paper: 'snow', isMirrored = false): Cut[] => {
  const at = placed(x, y, size) + (isMirrored ? ' scale(-1 1)' : '')
  return [
    { d: 'M-6-58V0M8-58 14 0', paper: 'coal', at, line: 4 },
    { d: 'M-52-50C-30-84 10-92 34-76L44-128 52-130 48-72C40-52 4-44-52-50Z', paper, at },
    { d: 'M-64-44C-44-66-24-72-6-72-14-54-34-46-64-44ZM44-128l6-12 10 0 22 10-26 2Z', paper: 'coal', at },
    { d: circle(51, -139, 5), paper: 'lingon', at },
  ]
}

const reeds = (x: number, y: number, size: number, paper: 'spruce' | 'moss' | 'fir'): Cut => ({
  d: 'M-40 10Q-36-50-52-96M-22 10Q-22-60-26-130M0 10Q4-60 0-110M20 10Q18-60 34-124M40 10Q44-40 58-84M-26-130v-22M34-124l3-22',
  paper,
  at: placed(x, y, size),
  line: 7,
})

/** Nothing but water before it. */
export const isOpen = (setting: Setting | undefined) =>
  setting === 'coast' || setting === 'fjord' || setting === 'archipelago'
/** No ground to stand on. */
export const isWet = (setting: Setting | undefined) =>
  isOpen(setting) || setting === 'wetland' || setting === 'lake'
