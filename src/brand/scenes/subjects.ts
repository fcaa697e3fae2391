/**
 * A training module's scene, after its first subject. What is hard is told by a thing that is being mended, opened or
 * carried; nobody is hurt in a picture, and nobody in it is anybody.
 */
import type { Paper } from '../colours'
import { type Chance, seeded } from '../drawing/chance'
import { disc, forest, hills } from '../drawing/land'
import { pair, person } from '../drawing/people'
import { type Cut, type Scene, sheet } from '../drawing/scene'
import { circle, placed, polygon } from '../drawing/scissors'
import { branch, bunting, house, kite, leaf, spruce } from '../drawing/things'
import { occasionScene } from './occasions'

type Subject = { ground: Paper; draw: (chance: Chance) => Cut[] }

const subjects: Record<string, Subject> = {
  // One roof that is large enough for all.
  rights: {
    ground: 'sky',
    draw: (chance) => [
      hills(400, 90, 'moss', chance),
      { d: 'M600 84V452', paper: 'coal', line: 12 },
      { d: 'M330 260Q360 90 600 84 470 130 450 262 390 226 330 260Z', paper: 'lingon' },
      { d: 'M450 262Q470 130 600 84 730 130 750 262 670 214 600 258 530 214 450 262Z', paper: 'snow' },
      { d: 'M870 260Q840 90 600 84 730 130 750 262 810 226 870 260Z', paper: 'lingon' },
      hills(470, 30, 'spruce', chance),
      person(600, 494, 196, 'coal', { pose: 'hold' }),
      person(470, 494, 116, 'pink', { pose: 'stand', wears: 'trousers' }),
      person(536, 498, 92, 'snow', { pose: 'cheer' }),
      person(684, 496, 104, 'cloudberry', { pose: 'cheer', wears: 'trousers' }),
      person(754, 494, 122, 'snow', { pose: 'stand' }),
      hills(516, 14, 'deep', chance),
    ],
  },
  // One home, seen from both sides.
  placement: {
    ground: 'birch',
    draw: (chance) => [
      disc(600, 190, 130, 'pink', chance),
      { d: 'M-40 900V340Q240 250 470 420T760 470V900Z', paper: 'moss' },
      { d: 'M1240 900V320Q960 250 740 420T420 480V900Z', paper: 'deep' },
      ...house(600, 440, 250, 'lingon', { roof: 'coal' }),
      { d: 'M603 450V296L692 298 682 450Z', paper: 'spruce' },
      { d: 'M608 210 716 297 603 300Z', paper: 'fir' },
      { d: 'M630 336l38 2 2 42-40-2Z', paper: 'window' },
      ...pair(378, 478, 170, 'snow', 'lingon', 'trousers'),
      person(816, 476, 172, 'coal', { pose: 'reach' }),
      hills(500, 20, 'spruce', chance),
    ],
  },
  // Four lives on a line, none of them anybody's.
  cases: {
    ground: 'sky',
    draw: (chance) => [
      hills(420, 100, 'moss', chance),
      { d: 'M-20 96Q600 200 1220 96', paper: 'coal', line: 4 },
      ...[
        [396, 130, -4],
        [534, 142, 3],
        [670, 142, -2],
        [808, 130, 5],
      ].flatMap(([x = 0, y = 0, turned = 0], index): Cut[] => [
        {
          d: 'M-58 0 57 2 60 150-56 152Z',
          paper: index % 2 ? 'birch' : 'snow',
          at: placed(x, y, 100, turned),
        },
        { d: 'M-9-14h18v32h-18Z', paper: 'lingon', at: placed(x, y, 100, turned) },
      ]),
      ...house(398, 262, 86, 'lingon'),
      ...leaf(534, 280, 92, 24, 'spruce', 'moss'),
      ...kite(672, 214, 62, 'pink', 'wine', { hasTail: false }),
      person(800, 276, 100, 'spruce', { wears: 'trousers' }),
      hills(460, 40, 'spruce', chance),
      person(520, 502, 170, 'snow', { pose: 'reach' }),
      person(700, 500, 160, 'coal', { pose: 'reach', wears: 'trousers' }),
      hills(512, 14, 'deep', chance),
    ],
  },
  // Around one table, with paper on it.
  workshop: {
    ground: 'birch',
    draw: (chance) => [
      ...bunting([-20, 70], [1220, 60], 60, 15, 52, ['lingon', 'spruce', 'snow', 'deep']),
      hills(400, 50, 'deep', chance),
      person(430, 440, 176, 'lingon', { pose: 'hold' }),
      person(546, 428, 180, 'spruce', { pose: 'reach', wears: 'trousers' }),
      person(664, 428, 176, 'coal', { pose: 'cheer' }),
      person(780, 440, 172, 'snow', { pose: 'hold', wears: 'trousers' }),
      { d: 'M330 410C340 350 860 350 870 410 860 470 340 470 330 410Z', paper: 'snow' },
      { d: 'M470 452 440 620M730 452 760 620', paper: 'wine', line: 20 },
      { d: polygon([420, 396], [486, 386], [494, 416], [430, 424]), paper: 'pink' },
      { d: polygon([540, 380], [598, 384], [592, 414], [536, 408]), paper: 'cloudberry' },
      { d: polygon([640, 398], [712, 388], [720, 418], [650, 428]), paper: 'moss' },
      { d: polygon([750, 384], [800, 390], [790, 416], [744, 408]), paper: 'lingon' },
      ...leaf(600, 442, 46, 70, 'spruce', 'moss'),
      hills(510, 14, 'moss', chance),
    ],
  },
  // To look closely is to see the whole home.
  investigation: {
    ground: 'sky',
    draw: (chance) => [
      hills(390, 80, 'deep', chance),
      ...house(250, 430, 110, 'snow', { window: 'deep' }),
      ...house(950, 436, 120, 'pink'),
      ...forest(430, 8, 90, chance),
      hills(446, 30, 'moss', chance),
      { d: 'M708 360 830 492', paper: 'wine', line: 38 },
      { d: circle(578, 240, 186), paper: 'coal' },
      { d: circle(578, 240, 162), paper: 'straw' },
      ...house(560, 352, 190, 'lingon', { window: 'cloudberry' }),
      person(676, 348, 88, 'spruce', { pose: 'cheer' }),
      { d: 'M438 320Q578 380 718 320 680 402 578 402 476 402 438 320Z', paper: 'moss' },
      hills(512, 20, 'spruce', chance),
    ],
  },
  // A bowl that was broken and is whole again: the seams are its best.
  trauma: {
    ground: 'birch',
    draw: (chance) => [
      disc(600, 220, 200, 'pink', chance),
      branch(600, 296, 150, 'spruce', 5),
      branch(506, 300, 104, 'moss', 4),
      branch(694, 300, 112, 'moss', 4),
      { d: 'M390 290H812Q800 470 668 486H536Q402 470 390 290Z', paper: 'dusk' },
      { d: 'M390 290H812L808 318Q600 336 394 318Z', paper: 'night' },
      {
        d: 'M470 324l28 52-20 40 34 68M498 376l70 20 40 90M676 328l-34 60 30 40-14 56M642 388l-74 8',
        paper: 'cloudberry',
        line: 8,
      },
      hills(496, 24, 'deep', chance),
      hills(520, 16, 'moss', chance),
    ],
  },
  // The door of the cage stands open.
  honour: {
    ground: 'sky',
    draw: (chance) => [
      disc(824, 150, 92, 'snow', chance),
      hills(420, 80, 'moss', chance),
      { d: 'M500 96V60', paper: 'coal', line: 8 },
      { d: 'M386 440V220Q392 100 500 96 608 100 614 220V440Z', paper: 'birch' },
      {
        d: 'M386 440V220Q392 100 500 96 608 100 614 220V440M424 440V190Q440 110 500 96M462 440V180M500 440V96M386 250H538M386 340H538',
        paper: 'coal',
        line: 8,
      },
      { d: 'M540 430V232L640 206 644 452Z', paper: 'sky' },
      { d: 'M540 430V232L640 206 644 452ZM574 438V224M608 446V214M540 330 642 326', paper: 'coal', line: 8 },
      { d: polygon([366, 436], [636, 432], [640, 462], [362, 464]), paper: 'wine' },
      {
        d: 'M0 0C-30-58-84-66-118-52-92-30-68-2-34 8-60 16-80 34-86 52-52 48-10 44 20 22L54 6 22-10C14-14 6-10 0 0Z',
        paper: 'lingon',
        at: placed(792, 176, 110, -16),
      },
      { d: 'M-10-4C-20-50-58-84-96-96-84-58-66-18-34 8Z', paper: 'pink', at: placed(792, 176, 110, -16) },
      hills(476, 40, 'spruce', chance),
      spruce(890, 500, 150, 'fir'),
      hills(512, 14, 'deep', chance),
    ],
  },
  // A house in two halves, being sewn together.
  breakdown: {
    ground: 'birch',
    draw: (chance) => [
      hills(400, 100, 'deep', chance),
      hills(456, 30, 'snow', chance),
      { d: 'M400 462 396 270 588 120 566 220 590 300 566 380 584 462Z', paper: 'lingon' },
      { d: 'M378 286 590 110 580 156 410 300Z', paper: 'coal' },
      { d: 'M800 462 806 270 614 120 592 220 616 300 592 380 610 462Z', paper: 'spruce' },
      { d: 'M824 286 612 110 606 156 794 300Z', paper: 'coal' },
      { d: 'M440 320h64v64h-64ZM696 320h64v64h-64Z', paper: 'window' },
      {
        d: 'M556 196l64 14M560 244l70 14M570 292l66 14M560 340l66 14M556 388l66 14M560 436l66 10',
        paper: 'snow',
        line: 9,
      },
      { d: 'M626 446Q720 500 790 420T900 260', paper: 'snow', line: 6 },
      { d: 'M892 286 936 150', paper: 'coal', line: 9 },
      ...pair(330, 494, 150, 'coal', 'pink', 'trousers'),
      hills(492, 20, 'moss', chance),
    ],
  },
  // A bag, a road, and lights where it leads.
  ending: {
    ground: 'sky',
    draw: (chance) => [
      disc(700, 220, 110, 'lingon', chance),
      hills(390, 110, 'deep', chance),
      ...house(760, 350, 108, 'snow', { window: 'cloudberry' }),
      { d: 'M-40 900V400Q300 330 640 372T1240 360V900Z', paper: 'moss' },
      {
        d: 'M744 366C700 380 850 400 760 424S380 440 420 500 520 640 520 900H900C900 640 660 540 690 480S880 430 840 396 780 372 768 364Z',
        paper: 'birch',
      },
      ...pair(566, 470, 120, 'coal', 'lingon', 'coat'),
      // The bag in the foreground has been packed by its owner.
      { d: 'M392 372q0-34 34-34h36q34 0 34 34', paper: 'coal', line: 12 },
      { d: 'M330 374 556 370 562 490 326 494Z', paper: 'wine' },
      { d: 'M370 372v122M516 370v122', paper: 'cloudberry', line: 14 },
      { d: circle(444, 430, 24), paper: 'pink' },
      hills(514, 14, 'spruce', chance),
    ],
  },
  // In the row there is a place for one more, and she is on her way.
  inclusion: {
    ground: 'birch',
    draw: (chance) => [
      disc(600, 250, 150, 'snow', chance),
      ...bunting([-20, 60], [1220, 50], 70, 15, 52, ['spruce', 'lingon', 'cloudberry', 'deep']),
      hills(410, 90, 'moss', chance),
      person(384, 496, 150, 'lingon', { pose: 'hold' }),
      person(466, 498, 196, 'coal', { pose: 'hold', wears: 'trousers' }),
      person(548, 498, 128, 'pink', { pose: 'hold' }),
      person(640, 470, 112, 'cloudberry', { pose: 'run', wears: 'trousers' }),
      person(738, 498, 180, 'spruce', { pose: 'hold' }),
      person(818, 498, 124, 'snow', { pose: 'hold', wears: 'trousers' }),
      hills(512, 14, 'deep', chance),
    ],
  },
  // Tea, a blanket and a tree: whoever carries others may sit down.
  'self-care': {
    ground: 'sky',
    draw: (chance) => [
      disc(420, 150, 84, 'snow', chance),
      hills(410, 90, 'deep', chance),
      branch(850, 450, 230, 'spruce', 5),
      hills(456, 24, 'moss', chance),
      {
        d: 'M540 232q-30-30 0-58t-4-60M604 232q-30-34 4-66t-6-70M668 232q-28-30 2-56t-4-58',
        paper: 'snow',
        line: 16,
      },
      { d: 'M718 300q86-14 84 56t-110 68', paper: 'lingon', line: 28 },
      { d: 'M462 256H742Q740 440 660 458H544Q464 440 462 256Z', paper: 'lingon' },
      { d: 'M462 256Q600 214 742 256 600 300 462 256Z', paper: 'wine' },
      ...leaf(600, 420, 90, 0, 'pink', 'snow'),
      { d: 'M388 466Q600 436 816 466 780 500 600 500T388 466Z', paper: 'snow' },
      hills(506, 16, 'spruce', chance),
    ],
  },
}

/** @param topics of the module; without one that has a scene, the slug decides as it does for a story */
export function subjectScene({ seed, topics }: { seed: string; topics: readonly string[] }): Scene {
  const subject = topics.map((topic) => subjects[topic]).find(Boolean)
  if (!subject) return occasionScene({ seed })
  return { ...sheet, ground: subject.ground, cuts: subject.draw(seeded(seed)) }
}
