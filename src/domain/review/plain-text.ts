/**
 * What a field says, as text: for showing differences, counting words, and searching with the eyes. What stands bold,
 * is a heading or leads somewhere is told in signs, as one writes them in a message: `**so**`, `## so`, `so [→ where]`.
 */

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

/**
 * @param value a field's value in one language: text, number, rich text, a list of rows, a reference
 * @param nameOf what a reference points to, by its id
 */
export function plainText(value: unknown, nameOf: NameOf = () => undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return nameOf(value) ?? value
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (typeof value !== 'object') return String(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return lines(value.map((one) => plainText(one, nameOf)))
  if ('root' in value) return richText((value as { root: Node }).root, nameOf).trim()
  const parts = Object.entries(value)
    .filter(([key]) => !unseen.has(key))
    .map(([, entry]) => plainText(entry, nameOf))
  return lines(parts)
}

type NameOf = (id: string) => string | undefined

const bold = 1
const italic = 2

function richText(node: Node, nameOf: NameOf, listType?: string): string {
  if (typeof node.text === 'string') return emphasised(node.text, node.format)
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'block' || node.type === 'upload') return `${plainText(node.fields ?? node, nameOf)}\n\n`
  const inner = joined(node.children ?? [])
    .map((child) => richText(child, nameOf, node.listType))
    .join('')
  if (node.type === 'link' || node.type === 'autolink') return `${inner} [→ ${target(node.fields, nameOf)}]`
  if (node.type === 'listitem') return `${listType === 'number' ? `${node.value ?? 1}.` : '–'} ${inner}\n`
  if (node.type === 'heading') return `${'#'.repeat(Number(node.tag?.slice(1)) || 1)} ${inner}\n\n`
  if (node.type === 'paragraph' || node.type === 'list') return `${inner}\n\n`
  return inner
}

/** Neighbouring words of the same look are one: how the editor happened to cut them says nothing. */
function joined(children: readonly Node[]): Node[] {
  const result: Node[] = []
  for (const child of children) {
    const last = result.at(-1)
    const isSame = typeof last?.text === 'string' && typeof child.text === 'string'
    if (last && isSame && (last.format ?? 0) === (child.format ?? 0)) {
      result[result.length - 1] = { ...last, text: `${last.text}${child.text}` }
    } else result.push(child)
  }
  return result
}

function emphasised(text: string, format: unknown): string {
  const bits = typeof format === 'number' ? format : 0
  const signs = `${bits & bold ? '**' : ''}${bits & italic ? '_' : ''}`
  return signs && text.trim() ? `${signs}${text}${[...signs].reverse().join('')}` : text
}

function target(fields: unknown, nameOf: NameOf): string {
  const { url, doc } = (fields ?? {}) as { url?: unknown; doc?: { value?: unknown } | null }
  return doc?.value ? plainText(doc.value, nameOf) : String(url ?? '')
}

const lines = (parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join('\n')
