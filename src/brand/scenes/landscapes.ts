/**
 * A municipality's landscape: where it lies decides the sun and the woods, what its text tells of decides the rest,
 * and its code everything else. What a text does not tell is drawn by the general rule: hills and a village.
 *
 * The middle of the sheet is seen in every window: there stands what the place is known by.
 */
import type { Paper } from '../colours'
import { type Chance, seeded } from '../drawing/chance'
import { disc, forest, glitter, hills, village, water } from '../drawing/land'
import { pair } from '../drawing/people'
import { type Cut, type Scene, sheet } from '../drawing/scene'
import { circle, placed, polygon } from '../drawing/scissors'
import { boat, house, spruce } from '../drawing/things'

/** What the land is. */
export type Setting = 'river' | 'coast' | 'archipelago' | 'fjord' | 'lake' | 'wetland' | 'forest' | 'plain'
/** What stands in it. */
export type Landmark = 'fortress' | 'castle' | 'bridge' | 'mine' | 'forge' | 'loom' | 'timber'

type Place = {
  code: string
  lat: number
  lon: number
  landscape: { setting: Setting | undefined; landmark: Landmark | undefined }
}

type Draw = (chance: Chance, landscape: Place['landscape']) => Cut[]

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
const settings: Record<Setting, { behind: Draw; before: Draw }> = {
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

const landmarks: Record<Landmark, Draw> = {
  fortress: () => [
    // Ramparts of earth on rock, a casemate and a flag: what is left of guarding is a view.
    { d: 'M610 330V190', paper: 'coal', line: 7 },
    { d: 'M612 192l88 24-88 30Z', paper: 'lingon' },
    { d: 'M270 466 322 380H430L462 326H738L770 380H878L930 466Z', paper: 'dusk' },
    { d: 'M390 466 424 396H776L810 466Z', paper: 'night' },
    { d: 'M556 466v-40q44-44 88 0v40Z', paper: 'cloudberry' },
    { d: 'M456 420h48v18h-48ZM696 420h48v18h-48Z', paper: 'window' },
    { d: 'M270 468q330-32 660 0v16H270Z', paper: 'fir' },
  ],
  castle: () => [
    ...[
      [440, 96, 150],
      [760, 96, 150],
      [600, 116, 196],
    ].flatMap(([x = 0, wide = 0, high = 0]): Cut[] => [
      {
        d: polygon(
          [x - wide / 2, 446],
          [x - wide / 2 + 3, 446 - high],
          [x + wide / 2 - 2, 446 - high],
          [x + wide / 2, 446],
        ),
        paper: x === 600 ? 'birch' : 'snow',
      },
      {
        d: `M${x - wide / 2 - 12} ${448 - high}Q${x - 16} ${430 - high} ${x + 2} ${350 - high}Q${x + 18} ${430 - high} ${x + wide / 2 + 12} ${446 - high}Z`,
        paper: 'wine',
      },
      { d: `M${x - 9} ${480 - high}h18v30h-18Z`, paper: 'coal' },
    ]),
    { d: 'M470 446V362h26v-14h24v14h24v-14h24v14h64v-14h24v14h24v-14h24v14h26v84Z', paper: 'snow' },
    { d: 'M572 446v-40q28-34 56 0v40Z', paper: 'wine' },
    { d: 'M350 446q250-22 500 0l30 20H320Z', paper: 'moss' },
  ],
  bridge: () => [
    { d: 'M-40 404 600 372 1240 404', paper: 'coal', line: 12 },
    ...[200, 330, 460, 740, 870, 1000].map((x): Cut => ({ d: `M${x} 392V470`, paper: 'coal', line: 12 })),
    ...[480, 720].flatMap((x): Cut[] => [
      {
        d: [60, 110, 160, 210]
          .map((away) => `M${x} ${230 + away / 6}L${x - away} 384M${x} ${230 + away / 6}L${x + away} 384`)
          .join(''),
        paper: 'coal',
        line: 3,
      },
      { d: polygon([x - 13, 470], [x - 7, 190], [x + 7, 190], [x + 13, 470]), paper: 'lingon' },
    ]),
  ],
  mine: (chance) => [
    { d: 'M280 470q90-120 190-60t180 60Z', paper: 'dusk' },
    // The headframe over the shaft, and its wheel.
    {
      d: 'M566 462 612 236M700 462 634 236M588 360h84M578 410l106-50M590 360l92 50',
      paper: 'coal',
      line: 12,
    },
    { d: polygon([590, 262], [594, 214], [654, 214], [660, 262]), paper: 'lingon' },
    { d: circle(626, 214, 36), paper: 'coal' },
    { d: circle(626, 214, 25), paper: 'snow' },
    { d: 'M596 214h60M626 184v60', paper: 'coal', line: 6 },
    ...house(770, 462, 190, 'lingon', { chance }),
    ...house(482, 466, 130, 'lingon', { chance }),
    { d: 'M420 470q200-22 460 0v20H420Z', paper: 'moss' },
  ],
  forge: (chance) => [
    { d: polygon([706, 452], [712, 226], [756, 226], [764, 452]), paper: 'wine' },
    { d: 'M732 214q-26-26 4-52t-6-50', paper: 'snow', line: 20 },
    ...house(600, 456, 270, 'lingon', { chance, window: 'cloudberry' }),
    { d: 'M640 462v-52q36-40 70 0v52Z', paper: 'coal' },
    { d: 'M654 462v-42q22-26 42 0v42Z', paper: 'cloudberry' },
    // The river turns the wheel that lifts the hammer.
    { d: circle(462, 434, 70), paper: 'coal' },
    { d: circle(462, 434, 52), paper: 'birch' },
    { d: 'M392 434h140M462 364v140M413 385l98 98M413 483l98-98', paper: 'coal', line: 9 },
    { d: 'M380 478q90 24 190-6l40 40H350Z', paper: 'deep' },
  ],
  loom: () => [
    // An upright loom: the cloth grows downwards, and stones keep the threads straight.
    {
      d: Array.from({ length: 12 }, (_, thread) => `M${468 + thread * 24} 300V430`).join(''),
      paper: 'snow',
      line: 5,
    },
    ...Array.from(
      { length: 6 },
      (_, stone): Cut => ({ d: circle(0, 0, 17), paper: 'coal', at: placed(480 + stone * 48, 440) }),
    ),
    { d: polygon([452, 190], [748, 190], [746, 330], [454, 332]), paper: 'lingon' },
    { d: 'M453 222H747M453 300H747', paper: 'cloudberry', line: 12 },
    { d: `M456 261${'l24-20 24 20 24-20 24 20'.repeat(3)}`, paper: 'snow', line: 8 },
    { d: 'M440 180V478M760 180V478M420 186H780', paper: 'wine', line: 20 },
    { d: 'M430 366H770', paper: 'wine', line: 10 },
  ],
  timber: (chance) => [
    ...house(770, 440, 170, 'lingon', { chance }),
    ...house(880, 446, 130, 'snow', { chance, window: 'deep' }),
    // Logs in a stack, and some on their way.
    ...[
      [430, 452],
      [498, 452],
      [566, 452],
      [634, 452],
      [464, 394],
      [532, 394],
      [600, 394],
      [498, 336],
      [566, 336],
    ].flatMap(([x = 0, y = 0], log): Cut[] => [
      { d: circle(0, 0, 34), paper: log % 2 ? 'rust' : 'wine', at: placed(x, y) },
      { d: circle(0, 0, 26), paper: 'straw', at: placed(x, y) },
      { d: circle(0, 0, 11), paper: 'cloudberry', at: placed(x, y) },
    ]),
    { d: 'M600 506h150M700 528h180', paper: 'rust', line: 20 },
  ],
}

/** A municipality's scene. */
export function placeScene({ code, lat, lon, landscape }: Place): Scene {
  const chance = seeded(`place ${code}`)
  const isNorthern = lat > 62
  const ground = chance.oneOf<Paper>(['sky', 'birch'])
  const cuts = [
    disc(200 + ((lon - 11) / 13) * 800, 500 - (90 - lat) * 10.5, 96, 'lingon', chance),
    hills(350, isNorthern ? 210 : 90, chance.oneOf(['deep', 'moss']), chance),
    ...(landscape.setting ? [] : [hills(410, 70, 'snow', chance)]),
    ...(isWet(landscape.setting)
      ? []
      : forest(424, Math.round((lat - 52) * 0.9), isNorthern ? 150 : 120, chance)),
    ...(landscape.setting ? settings[landscape.setting].behind(chance, landscape) : []),
    ...(landscape.landmark ? landmarks[landscape.landmark](chance, landscape) : []),
    ...foreground(chance, landscape),
  ]
  return { ...sheet, ground, cuts }
}

function foreground(chance: Chance, { setting, landmark }: Place['landscape']): Cut[] {
  // A landmark at the water stands in it; what else the water has would hide it.
  if (landmark && isOpen(setting))
    return [glitter('sky', [360, 486, 120], [700, 480, 150]), water(506, 'dusk')]
  const before = setting ? settings[setting].before(chance, { setting, landmark }) : []
  if (landmark) return setting ? before : [hills(500, 20, 'spruce', chance)]
  if (isWet(setting)) return before
  const x = chance.between(440, 720)
  const people = pair(
    x,
    506,
    170,
    chance.oneOf(['pink', 'coal']),
    chance.oneOf(['lingon', 'cloudberry']),
    chance.oneOf(['coat', 'trousers']),
  )
  if (setting) return [...before, ...people]
  const houses = village(440, x > 560 ? 240 : 640, 3, chance)
  return [...houses, hills(460, 36, 'spruce', chance), ...people, hills(516, 16, 'moss', chance)]
}

const isOpen = (setting: Setting | undefined) =>
  setting === 'coast' || setting === 'fjord' || setting === 'archipelago'
const isWet = (setting: Setting | undefined) => isOpen(setting) || setting === 'wetland' || setting === 'lake'
