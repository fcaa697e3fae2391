/**
 * What a field says, as runs of text of one look. A difference is found and shown in them, so that a word set in bold,
 * a heading of another level or a link that leads elsewhere is seen as readers see it, and not as signs.
 */

import { type Visitor, visit } from '../rich-text'

export type Look = {
  readonly heading?: number
  readonly strong?: true
  readonly emphasis?: true
  /** Where a link leads, in words. */
  readonly to?: string
}

export type Run = Look & { readonly text: string }

/** Keys of rows and blocks that nobody wrote. */
const unseen = new Set(['id', 'blockType', 'relationTo', '_order'])

/** What a reference points to, by its id; what a kind of block is called, by `blockOf` of it. */
export type NameOf = (id: string) => string | undefined

/** Under which name a kind of block is asked for: no text that somebody wrote is the same. */
export const blockOf = (blockType: string) => `block\u0000${blockType}`

/** @param value a field's value in one language: text, number, rich text, a list of rows, a reference */
export function textRuns(value: unknown, nameOf: NameOf = () => undefined): Run[] {
  return joined(runsIn(value, nameOf))
}

function runsIn(value: unknown, nameOf: NameOf): Run[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string') return plain(nameOf(value) ?? value)
  if (typeof value === 'boolean') return plain(value ? '✓' : '')
  if (typeof value !== 'object') return plain(String(value))
  if (value instanceof Date) return plain(value.toISOString())
  if (Array.isArray(value)) return lines(value.map((one) => runsIn(one, nameOf)))
  if ('root' in value) return trimmed(visit(value, looking(nameOf, {})))
  const parts = Object.entries(value)
    .filter(([key]) => !unseen.has(key))
    .map(([, entry]) => runsIn(entry, nameOf))
  // A block may say nothing of its own, and be seen on the page all the same.
  const kind = 'blockType' in value ? plain(nameOf(blockOf(String(value.blockType))) ?? '') : []
  return lines([kind, ...parts])
}

const plain = (text: string): Run[] => (text === '' ? [] : [{ text }])

function looking(nameOf: NameOf, look: Look, isOrdered = false): Visitor<Run> {
  const here = looking.bind(null, nameOf)
  const runs: Visitor<Run> = {
    text: ({ text, isBold, isItalic }, inside) => [
      { ...look, ...(isBold && { strong: true }), ...(isItalic && { emphasis: true }), text },
      ...inside(runs),
    ],
    linebreak: () => [{ ...look, text: '\n' }],
    tab: () => [{ ...look, text: '\t' }],
    paragraph: (_, inside) => [...inside(runs), ...plain('\n\n')],
    heading: ({ level }, inside) => [...inside(here({ ...look, heading: level })), ...plain('\n\n')],
    list: (node, inside) => [...inside(here(look, node.isOrdered)), ...plain('\n\n')],
    listitem: ({ number }, inside) => [
      ...plain(isOrdered ? `${number}. ` : '– '),
      ...inside(here(look)),
      ...plain('\n'),
    ],
    link: ({ document, url }, inside) => {
      const to = document ? textOf(runsIn(document.value, nameOf)) : String(url ?? '')
      const said = inside({ ...here({ ...look, to }), address: () => [], reference: () => [] })
      // A link without words leads somewhere all the same.
      const isTold = said.some((run) => run.to === to && run.text.trim() !== '')
      return isTold ? said : [...said, ...plain(`[→ ${to}]`)]
    },
    block: ({ fields }) => [...runsIn(fields, nameOf), ...plain('\n\n')],
    words: ({ text }) => plain(`${text}\n`),
    address: ({ text }) => plain(`${text}\n`),
    reference: ({ id }) => plain(`${nameOf(id) ?? id}\n`),
  }
  return runs
}

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

/** Which of two runs may stand as one. */
export const lookOf = ({ heading, strong, emphasis, to }: Look): string =>
  `${heading ?? ''}${strong ? 'b' : ''}${emphasis ? 'i' : ''}${to === undefined ? '' : `>${to}`}`

/** Neighbouring words of the same look are one: how the editor happened to cut them says nothing. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && lookOf(last) === lookOf(run))
      result[result.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') result.push(run)
  }
  return result
}

function trimmed(runs: readonly Run[]): Run[] {
  const result = [...runs]
  while (result[0]?.text.trim() === '') result.shift()
  while (result.at(-1)?.text.trim() === '') result.pop()
  const [first, last] = [result[0], result.at(-1)]
  if (first) result[0] = { ...first, text: first.text.trimStart() }
  if (last)
    result[result.length - 1] = { ...(result.at(-1) ?? last), text: (result.at(-1) ?? last).text.trimEnd() }
  return result
}

const lines = (parts: readonly (readonly Run[])[]): Run[] =>
  parts
    .filter((part) => textOf(part).trim() !== '')
    .flatMap((part, at) => [...(at > 0 ? plain('\n') : []), ...part])
