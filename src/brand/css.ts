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

/** What the brand's face lacks comes from ours. */
const faces: Readonly<Record<Type, string>> = {
  onest: 'Text,Stand-in,system-ui,sans-serif',
  system: 'system-ui,Text,sans-serif',
}

/** Only who has a logo pays for it. */
const logo =
  '.logo{block-size:3rem;inline-size:auto;max-inline-size:100%;forced-color-adjust:none}.plate{background:var(--chalk);padding:.35rem}'

type Shown = Look & { readonly type: Type; readonly hasLogo: boolean }

/** For the public pages. What is printed is never dark. */
export function siteLook({ papers, type, hasLogo, ...look }: Shown): string {
  const colours = toSay(look.colours)
  return [
    `:root{color-scheme:light dark;--text:${faces[type]};${declared(valuesOf(colours, 0))}}`,
    cut(valuesOf(papers, 0)),
    `@media screen and (prefers-color-scheme:dark){:root{${declared(changesIn(colours))}}${cut(changesIn(papers))}}`,
    `@media print{:root{${declared(Object.entries(printed))}}}`,
    hasLogo ? logo : '',
  ].join('')
}

/** Both schemes beside one another, whichever the reader has: for the page that shows a brand. */
export const bothSchemes = ({ colours, papers }: Look): string =>
  (
    [
      ['by-day', 'light', 0],
      ['by-night', 'dark', 1],
    ] as const
  )
    .map(
      ([name, scheme, at]) =>
        `.${name}{color-scheme:${scheme};background:var(--paper);color:var(--ink);${declared(valuesOf(colours, at))}}${cut(valuesOf(papers, at), `.${name} `)}`,
    )
    .join('')

/** For the admin, beside Payload's own. */
export const adminColours = `:root{${declared(
  Object.entries(admin).map(([name, value]) => [`admin-${name}`, value] as const),
)}}`
