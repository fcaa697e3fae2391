/** Which colour is read or seen on which, and how far apart the two must be, in both schemes (WCAG 2.2). */
import type { Colour } from './colours'

export type Pair = readonly [word: Colour, ground: Colour]

/** Texts: AAA (1.4.6), more than 1.4.3 asks for. */
export const texts: readonly Pair[] = [
  ...(['ink', 'quiet', 'link', 'warn'] as const).flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'sheet'] as const,
  ]),
  ['ink', 'panel'],
  ['quiet', 'panel'],
  ['ink', 'head'],
  ['quiet', 'head'],
  ['onAccent', 'accent'],
  ['accentButton', 'accent'],
  ['onAccentButton', 'accentButton'],
  ['onCalm', 'calm'],
  ['onCalmButton', 'onCalm'],
  ['chalk', 'coal'],
]

/** Edges, marks and frames that tell something: 3:1 (1.4.11). */
export const marks: readonly Pair[] = [
  ['link', 'panel'],
  ['link', 'head'],
  ['warn', 'panel'],
  // The map: a dot on the land, the one that is lit, and the ring around the one that a page is about.
  ['land', 'onCalm'],
  ['mark', 'land'],
]

/** What is read has to be so far from its ground. */
export const mostAsked = 7

/** Every pair with its bound. */
export const bounds: readonly (readonly [...Pair, atLeast: number])[] = [
  ...texts.map((pair) => [...pair, mostAsked] as const),
  ...marks.map((pair) => [...pair, 3] as const),
]
