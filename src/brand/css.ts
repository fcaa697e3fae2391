/** The colours for style sheets: `onAccent` is `--on-accent`, and what is cut from a paper has the paper's class. */
import { colours, desk, papers, printed } from './colours'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const properties = (values: readonly (readonly [name: string, value: string])[]) =>
  `:root{${values.map(([name, value]) => `--${kebab(name)}:${value}`).join(';')}}`

function scheme(at: 0 | 1): string {
  const values = Object.entries(colours).map(([name, schemes]) => [name, schemes[at]] as const)
  const classes = Object.entries(papers).map(([name, schemes]) => `.${name}{color:${schemes[at]}}`)
  return properties(values) + classes.join('')
}

/** For the public pages. What is printed is never dark. */
export const siteColours = [
  `:root{color-scheme:light dark}${scheme(0)}`,
  `@media screen and (prefers-color-scheme:dark){${scheme(1)}}`,
  `@media print{${properties(Object.entries(printed))}}`,
].join('\n')

/** For the admin, beside Payload's own. */
export const deskColours = properties(
  Object.entries(desk).map(([name, value]) => [`desk-${name}`, value] as const),
)
