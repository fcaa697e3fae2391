/** Search, as the CMS keeps it up to date. Here: what a reader reads of a field, without references and addresses. */

type Node = Readonly<Record<string, unknown>>

/** Parts of blocks and rows that hold sentences. */
const spoken = new Set([
  ...['text', 'title', 'label', 'attribution', 'body', 'term', 'meaning', 'what', 'reason', 'alternative'],
  ...['note', 'name', 'expanded', 'notice', 'did', 'can'],
])

/** @param value text, a number, rich text, or a list of these, in one language */
export function readableText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return joined(value.map(readableText))
  if (value === null || typeof value !== 'object') return ''
  if ('root' in value)
    return richText((value as { root: Node }).root)
      .replace(/\n+/g, '\n')
      .trim()
  return joined(
    Object.entries(value)
      .filter(([name]) => spoken.has(name))
      .map(([, part]) => readableText(part)),
  )
}

function richText(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  if (node.type === 'block') return `${readableText(node.fields)}\n`
  const inner = Array.isArray(node.children) ? (node.children as Node[]).map(richText).join('') : ''
  return ['paragraph', 'heading', 'listitem'].includes(String(node.type)) ? `${inner}\n` : inner
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')
