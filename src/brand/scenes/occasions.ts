/** What a story, a project or anything else is given when nothing about it decides: by its slug, always the same. */
import type { Paper } from '../colours'
import { type Chance, seeded } from '../drawing/chance'
import { disc, forest, hills, inTurn, village } from '../drawing/land'
import { pair, person } from '../drawing/people'
import { type Cut, type Scene, sheet } from '../drawing/scene'
import { branch, hand, house, kite } from '../drawing/things'

const motifs = ['kites', 'hands', 'roofs', 'leaves', 'people'] as const
export type Motif = (typeof motifs)[number]

const draw: Record<Motif, (chance: Chance) => Cut[]> = {
  kites: (chance) => [
    ...kite(736 + chance.between(-20, 20), 130, 170, 'lingon', 'pink', { string: [668, 330] }),
    ...kite(420 + chance.between(-30, 20), 110, 120, 'snow', 'spruce', { string: [442, 352] }),
    hills(420, 120, 'moss', chance),
    person(600, 494, 190, 'snow', { pose: 'run', wears: 'trousers' }),
    person(478, 474, 124, 'lingon', { pose: 'reach' }),
    person(790, 490, 122, 'spruce', { pose: 'cheer' }),
    hills(492, 30, 'deep', chance),
  ],
  hands: (chance) => [
    disc(600, 250, 214, 'pink', chance),
    branch(150, 440, 190, 'moss', 5),
    branch(1050, 450, 200, 'spruce', 5),
    ...house(600, 360, 270, 'lingon', { chance }),
    hand(392, 310, 240, 'snow'),
    hand(808, 310, 240, 'spruce', true),
    ...pair(552, 492, 160, 'snow', 'coal', 'trousers'),
    hills(480, 20, 'deep', chance),
  ],
  roofs: (chance) => [
    disc(chance.between(250, 900), 130, 96, 'lingon', chance),
    hills(360, 130, 'deep', chance),
    ...village(430, -60, 9, chance),
    hills(450, 40, 'spruce', chance),
    ...pair(500, 504, 190, 'pink', 'snow', 'trousers'),
  ],
  leaves: (chance) => {
    const paper = inTurn(['spruce', 'lingon', 'snow', 'moss', 'pink'], chance)
    return [
      disc(chance.between(200, 1000), 150, 110, 'lingon', chance),
      ...[70, 290, 520, 740, 950, 1150].map((x) =>
        branch(x + chance.between(-30, 30), 450, chance.between(150, 270), paper(), chance.between(4, 5)),
      ),
      hills(470, 50, 'deep', chance),
      person(chance.between(380, 560), 496, 128, 'coal', { pose: 'cheer', wears: 'trousers' }),
      person(chance.between(640, 820), 500, 116, 'snow', { pose: 'reach' }),
    ]
  },
  people: (chance) => {
    const paper = inTurn(['lingon', 'snow', 'spruce', 'coal', 'pink'], chance)
    return [
      disc(chance.between(300, 900), 170, 120, 'snow', chance),
      hills(400, 140, 'moss', chance),
      ...[230, 124, 210, 108, 128, 236, 118].map((size, index) =>
        person(index * 140 + 190, 500, size, paper(), {
          pose: size < 130 ? chance.oneOf(['stand', 'cheer']) : chance.oneOf(['stand', 'reach']),
          wears: chance.oneOf(['coat', 'trousers']),
        }),
      ),
      hills(508, 16, 'deep', chance),
    ]
  },
}

type Occasion = { seed: string; motif?: Motif | undefined; ground?: Paper }

export function occasionScene({ seed, motif, ground }: Occasion): Scene {
  const chance = seeded(seed)
  const chosen = motif ?? seeded(`motif/${seed}`).oneOf(motifs)
  return { ...sheet, ground: ground ?? chance.oneOf(['sky', 'birch']), cuts: draw[chosen](chance) }
}

const motifsOfTheme: Record<string, readonly [Motif, ...Motif[]]> = {
  leisure: ['kites', 'people'],
  school: ['people', 'roofs'],
  health: ['leaves', 'hands'],
  language: ['people', 'hands'],
  parents: ['hands', 'people'],
  'meeting-place': ['roofs', 'people'],
  holiday: ['leaves', 'kites'],
}

/** A story's, after its first theme; among that one's motifs, by the slug. */
export function storyScene({ seed, themes }: { seed: string; themes: readonly string[] }): Scene {
  const fitting = motifsOfTheme[themes[0] ?? '']
  return occasionScene({ seed, motif: fitting && seeded(seed).oneOf(fitting) })
}

/** The front page's wide sheet: everybody is on one half, the other is left to the words and the doors. */
export function homeScene(): Scene {
  const chance = seeded('home')
  const cuts = [
    disc(1016, 148, 112, 'lingon', chance),
    ...kite(800, 124, 104, 'snow', 'spruce', { string: [726, 344] }),
    hills(392, 110, 'deep', chance),
    ...forest(446, 5, 126, chance),
    ...village(446, 800, 2, chance),
    hills(462, 44, 'snow', chance),
    person(668, 498, 165, 'lingon', { pose: 'run', wears: 'trousers' }),
    ...pair(880, 502, 226, 'coal', 'cloudberry', 'coat'),
    person(780, 500, 112, 'pink', { pose: 'cheer' }),
    branch(1144, 540, 160, 'spruce', 5),
    hills(488, 14, 'spruce', chance),
  ]
  return { ...sheet, ground: 'sky', cuts }
}
