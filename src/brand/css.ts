/** The colours for style sheets: `onAccent` is `--on-accent`, and what is cut from a paper has the paper's class. */
import { admin, colours, papers, printed, type Schemes } from './colours'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const properties = (values: readonly (readonly [name: string, value: string])[]) =>
  `:root{${values.map(([name, value]) => `--${kebab(name)}:${value}`).join(';')}}`

/** All of the light scheme, and what the dark one changes. */
function scheme(at: 0 | 1): string {
  const toSay = (all: Record<string, Schemes>) =>
    Object.entries(all).flatMap(([name, { 0: light, [at]: value }]) =>
      at === 0 || value !== light ? [[name, value] as const] : [],
    )
  const classes = toSay(papers).map(([name, value]) => `.${name}{color:${value}}`)
  return properties(toSay(colours)) + classes.join('')
}

/** For the public pages. What is printed is never dark. */
export const siteColours = [
  `:root{color-scheme:light dark}${scheme(0)}`,
  `@media screen and (prefers-color-scheme:dark){${scheme(1)}}`,
  `@media print{${properties(Object.entries(printed))}}`,
].join('\n')

/** For the admin, beside Payload's own. */
export const adminColours = properties(
  Object.entries(admin).map(([name, value]) => [`admin-${name}`, value] as const),
)
