/** What a place is known by, in the middle of its sheet. */
import type { Chance } from '../drawing/chance'
import type { Cut } from '../drawing/scene'
import { circle, placed, polygon } from '../drawing/scissors'
import { house } from '../drawing/things'
import type { Landmark } from './settings'

export const landmarks: Record<Landmark, (chance: Chance) => Cut[]> = {
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
