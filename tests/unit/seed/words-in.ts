/** Every text a reader meets in an entry of the seed, with the path it stands at. */

export type Words = { readonly path: string; readonly text: string }

/** Fields that hold addresses, keys and choices, not words. */
const silent = new Set([
  'slug',
  'url',
  'type',
  'tag',
  'id',
  'blockType',
  'kind',
  'version',
  'direction',
  '$ref',
  'mode',
  'listType',
  'linkType',
])

/** @returns texts, rich text as one text with a line for every block */
export function wordsIn(value: unknown, path = ''): Words[] {
  if (typeof value === 'string') return value.trim() ? [{ path, text: value }] : []
  if (typeof value !== 'object' || value === null) return []
  if ('root' in value) return [{ path, text: linesOf(value.root).join('\n') }]
  return Object.entries(value)
    .filter(([name]) => !silent.has(name))
    .flatMap(([name, inner]) => wordsIn(inner, path ? `${path}.${name}` : name))
}

function linesOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, fields, children } = node as {
    type?: string
    fields?: Record<string, unknown>
    children?: unknown[]
  }
  if (type === 'block') return wordsIn(fields).map(({ text }) => text)
  if (type === 'paragraph' || type === 'heading' || type === 'listitem') return [runs(children)]
  return (children ?? []).flatMap(linesOf)
}

function runs(children: unknown[] = []): string {
  return children
    .map((child) => {
      const { text, children: inner } = child as { text?: string; children?: unknown[] }
      return text ?? runs(inner)
    })
    .join('')
}
