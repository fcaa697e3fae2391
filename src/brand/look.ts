/**
 * From a brand to every colour there is, in both schemes: the pattern moved to the brand's colours, and mended where
 * words could no longer be read. The lightness of a colour gives way, by the least that suffices; a colour of the brand
 * itself only so far that it is still seen to be that colour.
 */
import { type Brand, brandOf } from './brand'
import {
  type Colour,
  colours,
  type Paper,
  papers,
  type Schemes,
  type Seed,
  seeds,
  type Toned,
} from './colours'
import { bounds, mostAsked, type Pair } from './contrast'
import { apart, contrast, moved, nearest, noLighterThan } from './shade'

export type Look = {
  readonly colours: Readonly<Record<Colour, Schemes>>
  readonly papers: Readonly<Record<Paper, Schemes>>
}

/** Of a brand that nobody could read. */
export type Unreadable = { readonly unreadable: Pair; readonly seed: Seed }

/** Of lightness, from 0 to 1: about the difference between a colour and the same in the shade. */
const farthest = 0.15

/** No sheet is lighter than this by night. */
const brightestByNight = 0.62

/** What carries words, and the word that needs it most. A page's words are all dark or all light, a band's either. */
const grounds = {
  paper: 'ink',
  sheet: 'ink',
  panel: 'ink',
  head: 'ink',
  accent: 'onAccent',
  calm: 'onCalm',
} as const satisfies Partial<Record<Colour, Colour>>
type Ground = keyof typeof grounds
const isBand = (ground: Ground) => ground === 'accent' || ground === 'calm'

/** Under which name a brand's own colour stands among all. */
const nameOf = { accent: 'accent', calm: 'calm', head: 'head', ground: 'paper' } as const satisfies Record<
  Seed,
  Ground
>

type Scheme = 0 | 1
const extremes = ['#000000', '#ffffff'] as const

type Tokens = Readonly<Record<Colour, string>>
type OwnColours = Readonly<Record<Seed, string>>

/** @returns which pair it is that nobody could read, where a colour would have to become another */
export function lookOf(brand: Brand): Look | Unreadable {
  const light = tokensIn(0, brand)
  for (const seed of seeds) {
    const name = nameOf[seed]
    if (apart(brand[seed], light[name]) > farthest) return { unreadable: [grounds[name], name], seed }
  }
  const dark = tokensIn(1, byNight(brand))
  return {
    colours: each(colours, (_, name) => [light[name], dark[name]]),
    papers: each(papers, (paper) => [put(paper, 0, light), put(paper, 1, dark)]),
  }
}

/** Of a brand as readers have it: the house's where it could not be read, which nobody can have approved. */
export function readableLook(brand: Brand): Look {
  const look = lookOf(brand)
  return 'unreadable' in look ? ownLook : look
}

function each<Name extends string, From, To>(
  all: Readonly<Record<Name, From>>,
  to: (one: From, name: Name) => To,
): Record<Name, To> {
  const entries = (Object.entries(all) as [Name, From][]).map(([name, one]) => [name, to(one, name)])
  return Object.fromEntries(entries)
}

/** A colour of the pattern where the colour that it follows has come to be another. */
function put(colour: Toned, scheme: Scheme, tokens: Readonly<Record<(typeof nameOf)[Seed], string>>): string {
  const [, , follows] = colour
  const name = follows && nameOf[follows]
  return name ? moved(colour[scheme], colours[name][scheme], tokens[name]) : colour[scheme]
}

function byNight(brand: OwnColours): OwnColours {
  return each(nameOf, (name, seed) => {
    const [light, dark] = colours[name]
    return noLighterThan(moved(dark, light, brand[seed]), brightestByNight)
  })
}

/** Grounds first, so that there is a word that can be read on them; then every word, on all of its grounds. */
function tokensIn(scheme: Scheme, { accent, calm, head, ground: paper }: OwnColours): Tokens {
  const mended = (ground: Ground, hex: string) => {
    const words = isBand(ground) ? extremes : [extremes[scheme]]
    return nearest(hex, (tried) => words.some((word) => contrast(word, tried) >= mostAsked)) ?? hex
  }
  const own = each({ accent, calm, head, paper }, (hex, ground) => mended(ground, hex))
  const tokens = {
    ...each(colours, (colour: Toned) => put(colour, scheme, own)),
    ...own,
  }
  for (const ground of ['sheet', 'panel'] as const) tokens[ground] = mended(ground, tokens[ground])
  for (const word of new Set(bounds.map(([word]) => word))) {
    const onGrounds = bounds.filter(([name]) => name === word)
    const isRead = (hex: string) =>
      onGrounds.every(([, ground, atLeast]) => contrast(hex, tokens[ground]) >= atLeast)
    tokens[word] = nearest(tokens[word], isRead) ?? tokens[word]
  }
  return tokens
}

export const ownLook = lookOf(brandOf({})) as Look
