/**
 * Every colour there is, by what it is for, as the house has it: the pattern from which `look.ts` makes every
 * organisation's own. Which words must be read on which ground is said in `contrast.ts`.
 */

/** The colours that a brand has of its own. */
export const seeds = ['accent', 'calm', 'head', 'ground'] as const
export type Seed = (typeof seeds)[number]

/** In the light and in the dark scheme. */
export type Schemes = readonly [light: string, dark: string]

/** A colour of the pattern, and which of a brand's colours it moves with; without one it is everybody's. */
export type Toned = readonly [light: string, dark: string, follows?: Seed]

/** What pages, forms and papers are made of. */
export const colours = {
  /** The page itself. */
  paper: ['#faf4e8', '#191713', 'ground'],
  /** What lies on it: fields, notices. */
  sheet: ['#fffaf0', '#26221c', 'ground'],
  /** The first sheet of a page. */
  head: ['#b9d3e0', '#1e3947', 'head'],
  /** Boxes and bands beside the text. */
  panel: ['#efe0c4', '#2e2a23', 'ground'],
  /** A band or door that calls. */
  accent: ['#a4112c', '#95102a', 'accent'],
  onAccent: ['#fff9ee', '#fff4e6', 'ground'],
  /** A button on such a band, and what is printed on it. */
  accentButton: ['#faf4e8', '#f6ecdc', 'ground'],
  onAccentButton: ['#1c1813', '#0c0b09'],
  /** A band or door that rests. A button on it has the colour of its words. */
  calm: ['#17483a', '#174235', 'calm'],
  onCalm: ['#faf4e8', '#f6ecdc', 'ground'],
  onCalmButton: ['#1c1813', '#0c0b09'],
  ink: ['#1c1813', '#f6ecdc', 'ground'],
  quiet: ['#3f3930', '#d2c8b9', 'ground'],
  line: ['#d9ccb4', '#5a5144', 'ground'],
  /** Lines under links, and what else has the accent on paper. */
  link: ['#a4112c', '#ff9aa6', 'accent'],
  /** What is wrong: red, whatever the accent. */
  warn: ['#a4112c', '#ff9aa6'],
  /** Under a word that was found, and a place on the map. */
  mark: ['#e7919a', '#e7919a', 'accent'],
  /** The country on the map. */
  land: ['#17483a', '#2b5c4b', 'calm'],
  /** Dark and light in either scheme: the way out. */
  coal: ['#1c1813', '#0c0b09'],
  chalk: ['#ffffff', '#ffffff'],
} as const satisfies Record<string, Toned>

export type Colour = keyof typeof colours

/** The sheets that every drawing is cut from. In the dark they are the same papers by night: none of them glares. */
export const papers = {
  lingon: ['#a4112c', '#9c1a32', 'accent'],
  wine: ['#7f0e22', '#6e1023', 'accent'],
  rust: ['#d9583b', '#a8452f'],
  cloudberry: ['#e8a33d', '#b27c30'],
  straw: ['#f3d9a4', '#6b5a38'],
  pink: ['#e7919a', '#c26b76', 'accent'],
  spruce: ['#17483a', '#174235', 'calm'],
  fir: ['#123b2f', '#0f2f26', 'calm'],
  moss: ['#7fa68f', '#3d6b56', 'calm'],
  sky: ['#b9d3e0', '#22404f', 'head'],
  deep: ['#7ba3bb', '#345f76', 'head'],
  dusk: ['#34607c', '#27506a', 'head'],
  night: ['#24445a', '#152b39', 'head'],
  snow: ['#fffaf0', '#bdb3a1', 'ground'],
  birch: ['#efe0c4', '#3a342a', 'ground'],
  coal: ['#1c1813', '#0c0b09'],
  /** Behind a pane: somebody is at home, and at night it is lit. */
  window: ['#efe0c4', '#d9a441'],
} as const satisfies Record<string, Toned>

export type Paper = keyof typeof papers

/** What a printed page changes; PDFs keep the light scheme. */
export const printed = {
  paper: '#ffffff',
  sheet: '#ffffff',
  ink: '#000000',
  quiet: '#333333',
} as const satisfies Partial<Record<keyof typeof colours, string>>

/** The admin has Payload's colours; what that lacks is here. */
export const admin = {
  /** What is in order, mixed with the ground or the text of either theme. */
  good: '#2e8b57',
  /** A frame that must be seen on any picture has two colours, and a third where the focus is. */
  frameLight: '#ffffff',
  frameDark: '#000000',
  frameFocus: '#ffd400',
  frameVeil: 'rgb(128 128 128 / 20%)',
  shadow: 'rgb(0 0 0 / 18%)',
} as const

/** The emblem of the European Union has colours of its own, and nobody changes them. */
export const union = { blue: '#003399', gold: '#ffcc00' } as const
