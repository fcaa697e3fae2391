/** What a field says, as plain text: for showing differences, counting words, and searching with the eyes. */

type Node = {
  type?: string
  text?: unknown
  children?: unknown
  fields?: unknown
  listType?: string
  tag?: string
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
export function plainText(
  value: unknown,
  nameOf: (id: string) => string | undefined = () => undefined,
): string {
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

function richText(node: Node, nameOf: (id: string) => string | undefined): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'block' || node.type === 'upload') return `${plainText(node.fields ?? node, nameOf)}\n\n`
  const inner = Array.isArray(node.children)
    ? (node.children as Node[]).map((child) => richText(child, nameOf)).join('')
    : ''
  if (node.type === 'listitem') return `– ${inner}\n`
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'list') return `${inner}\n\n`
  return inner
}

const lines = (parts: readonly string[]) => parts.filter((part) => part.trim() !== '').join('\n')
