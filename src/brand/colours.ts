/**
 * Every colour there is, by what it is for: whoever has other colours changes this file and runs `npm run generate`.
 * Which words must be read on which ground is said in `contrast.ts`, and tested.
 */

/** In the light and in the dark scheme. */
export type Schemes = readonly [light: string, dark: string]

/** What pages, forms and papers are made of. */
export const colours = {
  /** The page itself. */
  paper: ['#faf4e8', '#191713'],
  /** What lies on it: fields, notices. */
  sheet: ['#fffaf0', '#26221c'],
  /** The first sheet of a page. */
  head: ['#b9d3e0', '#1e3947'],
  /** Boxes and bands beside the text. */
  panel: ['#efe0c4', '#2e2a23'],
  /** A band or door that calls. */
  accent: ['#a4112c', '#95102a'],
  onAccent: ['#fff9ee', '#fff4e6'],
  /** A band or door that rests. */
  calm: ['#17483a', '#174235'],
  onCalm: ['#faf4e8', '#f6ecdc'],
  ink: ['#1c1813', '#f6ecdc'],
  quiet: ['#3f3930', '#d2c8b9'],
  line: ['#d9ccb4', '#5a5144'],
  /** Lines under links, and what else is red on paper. */
  link: ['#a4112c', '#ff9aa6'],
  /** What is wrong. */
  warn: ['#a4112c', '#ff9aa6'],
  /** Under a word that was found, and a place on the map. */
  mark: ['#e7919a', '#e7919a'],
  /** The country on the map. */
  land: ['#17483a', '#2b5c4b'],
  /** Dark and light in either scheme: the way out, what is printed on a button that lies on colour. */
  coal: ['#1c1813', '#0c0b09'],
  chalk: ['#ffffff', '#ffffff'],
} as const satisfies Record<string, Schemes>

/** The sheets that every drawing is cut from. In the dark they are the same papers by night: none of them glares. */
export const papers = {
  lingon: ['#a4112c', '#9c1a32'],
  wine: ['#7f0e22', '#6e1023'],
  rust: ['#d9583b', '#a8452f'],
  cloudberry: ['#e8a33d', '#b27c30'],
  straw: ['#f3d9a4', '#6b5a38'],
  pink: ['#e7919a', '#c26b76'],
  spruce: ['#17483a', '#174235'],
  fir: ['#123b2f', '#0f2f26'],
  moss: ['#7fa68f', '#3d6b56'],
  sky: ['#b9d3e0', '#22404f'],
  deep: ['#7ba3bb', '#345f76'],
  dusk: ['#34607c', '#27506a'],
  night: ['#24445a', '#152b39'],
  snow: ['#fffaf0', '#bdb3a1'],
  birch: ['#efe0c4', '#3a342a'],
  coal: ['#1c1813', '#0c0b09'],
  /** Behind a pane: somebody is at home, and at night it is lit. */
  window: ['#efe0c4', '#d9a441'],
} as const satisfies Record<string, Schemes>

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
