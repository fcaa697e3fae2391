/** The look for style sheets: `onAccent` is `--on-accent`, and what is cut from a paper has the paper's class. */
import type { Type } from './brand'
import { admin, type Colour, printed } from './colours'
import type { Look } from './look'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const short = (hex: string) => hex.replace(/^#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3')

type Value = readonly [name: string, value: string]
type Scheme = 0 | 1

const declared = (values: readonly Value[]) =>
  values.map(([name, value]) => `--${kebab(name)}:${short(value)}`).join(';')
const cut = (values: readonly Value[], below = '') =>
  values.map(([name, value]) => `${below}.${name}{color:${short(value)}}`).join('')

const valuesOf = (all: Look['colours'] | Look['papers'], scheme: Scheme): Value[] =>
  Object.entries(all).map(([name, schemes]) => [name, schemes[scheme]])

/** Where the style sheet takes another colour when nothing is said of this one: pages weigh less for most brands. */
const otherwise: Partial<Record<Colour, Colour>> = {
  accentButton: 'onCalm',
  onAccentButton: 'coal',
  onCalmButton: 'coal',
}

const toSay = (colours: Look['colours']) =>
  Object.fromEntries(
    Object.entries(colours).filter(([name, schemes]) => {
      const other = otherwise[name as Colour]
      return !other || String(schemes) !== String(colours[other])
    }),
  ) as Look['colours']

/** What the dark scheme changes. */
const changesIn = (all: Look['colours'] | Look['papers']): Value[] =>
  Object.entries(all).flatMap(([name, [light, dark]]) => (light === dark ? [] : [[name, dark] as const]))

/** Letters of other writings are ours whatever the face: few devices have them all. */
const faces: Readonly<Record<Type, string>> = {
  onest: 'Text,Sign,Stand-in,system-ui,sans-serif',
  system: 'Sign,system-ui,sans-serif',
}

/** Only who has a logo pays for it. */
const logo = '.logo{block-size:3rem;inline-size:auto;max-inline-size:100%;forced-color-adjust:none}'
/** What a logo lies on by night, if it could not be seen otherwise. */
const plate = '.plate{background:var(--chalk);color:var(--coal);padding:.35rem}'
const noPlate = '.plate{background:none;color:inherit;padding:0}'

type Shown = Look & { readonly type: Type; readonly hasLogo: boolean }

/** For the public pages. What is printed is never dark. */
export function siteLook({ papers, type, hasLogo, ...look }: Shown): string {
  const colours = toSay(look.colours)
  const byNight = `:root{${declared(changesIn(colours))}}${cut(changesIn(papers))}${hasLogo ? plate : ''}`
  return [
    `:root{color-scheme:light dark;--text:${faces[type]};${declared(valuesOf(colours, 0))}}`,
    cut(valuesOf(papers, 0)),
    hasLogo ? logo : '',
    `@media screen and (prefers-color-scheme:dark){${byNight}}`,
    `@media print{:root{${declared(Object.entries(printed))}}}`,
  ].join('')
}

const schemes = [
  { name: 'by-day', scheme: 'light', at: 0, logoOn: noPlate },
  { name: 'by-night', scheme: 'dark', at: 1, logoOn: plate },
] as const

/** Both schemes beside one another, whichever the reader has: for the page that shows a brand, and no other. */
export const bothSchemes = ({ colours, papers }: Look): string =>
  [
    '.schemes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}',
    ...schemes.map(({ name, scheme, at, logoOn }) =>
      [
        `.${name}{color-scheme:${scheme};background:var(--paper);color:var(--ink);${declared(valuesOf(colours, at))}}`,
        cut(valuesOf(papers, at), `.${name} `),
        `.${name} ${logoOn}`,
      ].join(''),
    ),
  ].join('')

/** For the admin, beside Payload's own. */
export const adminColours = `:root{${declared(
  Object.entries(admin).map(([name, value]) => [`admin-${name}`, value] as const),
)}}`
