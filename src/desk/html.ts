/** Markup as text, for the server and the phone alike: what stands in it is escaped unless it is markup itself. */

export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text
  }
}

type Value = Markup | string | number | null | undefined | false | readonly Value[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const written = (value: Value): string => {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return String(value).replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}

/** A template whose values are words: ``html`<p>${words}</p>` ``. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, at) => part + written(values[at])).join(''))
}

/** Data for the page's script. It can end neither its element nor begin a comment. */
export const asData = (data: object): Markup => new Markup(JSON.stringify(data).replaceAll('<', '\\u003c'))

/** Fills in what a sentence leaves open: `{who}`. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
