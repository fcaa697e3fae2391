/** Which colour is read or seen on which, and how far apart the two must be. A test holds both schemes to it. */
import type { colours } from './colours'

type Colour = keyof typeof colours

/** Texts: 7:1, more than WCAG 1.4.3 asks for. */
export const texts: readonly (readonly [text: Colour, ground: Colour])[] = [
  ...(['ink', 'quiet', 'link', 'warn'] as const).flatMap((text) => [
    [text, 'paper'] as const,
    [text, 'sheet'] as const,
  ]),
  ['ink', 'panel'],
  ['quiet', 'panel'],
  ['ink', 'head'],
  ['quiet', 'head'],
  ['onAccent', 'accent'],
  ['onCalm', 'calm'],
  ['paper', 'ink'],
  ['calm', 'onCalm'],
  ['coal', 'onCalm'],
  ['chalk', 'coal'],
]

/** Edges, marks and frames that tell something: 3:1 (WCAG 1.4.11). */
export const marks: readonly (readonly [mark: Colour, ground: Colour])[] = [
  ['ink', 'sheet'],
  ['link', 'panel'],
  ['link', 'head'],
  ['warn', 'panel'],
  // The map: a dot on the land, and the one that is lit.
  ['mark', 'land'],
  ['onCalm', 'accent'],
]
