/**
 * What a field says, as runs of text of one look. A difference is found and shown in them, so that a word set in bold,
 * a heading of another level or a link that leads elsewhere is seen as readers see it, and not as signs.
 */

export type Look = {
  readonly heading?: number
  readonly strong?: true
  readonly emphasis?: true
  /** Where a link leads, in words. */
  readonly to?: string
}

export type Run = Look & { readonly text: string }

type Node = {
  type?: string
  text?: unknown
  /** Of a text: which emphasis, as bits. */
  format?: unknown
  children?: Node[]
  fields?: unknown
  listType?: string
  tag?: string
  value?: number
}

/** Keys of rows, blocks and rich text that no reader sees. */
const unseen = new Set([
  'id',
  'blockType',
  'blockName',
  'version',
  'relationTo',
  '_order',
  'newTab',
  'linkType',
])

/** What a reference points to, by its id. */
export type NameOf = (id: string) => string | undefined

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
  if ('root' in value) return trimmed(richText((value as { root: Node }).root, nameOf, {}))
  const parts = Object.entries(value)
    .filter(([key]) => !unseen.has(key))
    .map(([, entry]) => runsIn(entry, nameOf))
  return lines(parts)
}

const plain = (text: string): Run[] => (text === '' ? [] : [{ text }])

const bold = 1
const italic = 2

function richText(node: Node, nameOf: NameOf, look: Look, listType?: string): Run[] {
  if (typeof node.text === 'string') return [{ ...look, ...emphasis(node.format), text: node.text }]
  if (node.type === 'linebreak') return [{ ...look, text: '\n' }]
  if (node.type === 'block' || node.type === 'upload')
    return [...runsIn(node.fields ?? node, nameOf), ...plain('\n\n')]
  const within = (more: Look) =>
    (node.children ?? []).flatMap((child) => richText(child, nameOf, { ...look, ...more }, node.listType))
  if (node.type === 'link' || node.type === 'autolink') {
    const to = target(node.fields, nameOf)
    const said = within({ to })
    // A link without words leads somewhere all the same.
    return textOf(said) === '' ? plain(`[→ ${to}]`) : said
  }
  if (node.type === 'heading')
    return [...within({ heading: Number(node.tag?.slice(1)) || 1 }), ...plain('\n\n')]
  if (node.type === 'listitem')
    return [...plain(listType === 'number' ? `${node.value ?? 1}. ` : '– '), ...within({}), ...plain('\n')]
  if (node.type === 'paragraph' || node.type === 'list') return [...within({}), ...plain('\n\n')]
  return within({})
}

function emphasis(format: unknown): Look {
  const bits = typeof format === 'number' ? format : 0
  return { ...(bits & bold && { strong: true as const }), ...(bits & italic && { emphasis: true as const }) }
}

function target(fields: unknown, nameOf: NameOf): string {
  const { url, doc } = (fields ?? {}) as { url?: unknown; doc?: { value?: unknown } | null }
  return doc?.value ? textOf(runsIn(doc.value, nameOf)) : String(url ?? '')
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
