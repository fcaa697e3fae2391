/** Which media and files a document shows: the answer decides whose address is open to readers. */

/** Fields that point to stored pictures and files, wherever they stand in a document or its rich text. */
const targets = {
  cover: 'media',
  media: 'media',
  pictures: 'media',
  picture: 'media',
  file: 'files',
  currentFile: 'files',
} as const satisfies Record<string, 'media' | 'files'>

/** @returns references such as `media:<id>` and `files:<id>`, each once, sorted */
export function referencesIn(content: Readonly<Record<string, unknown>>): string[] {
  const found = new Set<string>()
  walk(content, found)
  return [...found].sort()
}

/** @returns the ids among references to one shelf */
export function idsOf(references: readonly string[], shelf: 'media' | 'files'): string[] {
  const begin = `${shelf}:`
  return references.filter((one) => one.startsWith(begin)).map((one) => one.slice(begin.length))
}

function walk(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, found)
    return
  }
  if (value === null || typeof value !== 'object') return
  const node = value as Record<string, unknown>
  // Rich text points to uploads with `relationTo` and `value`.
  if (node.relationTo === 'media' || node.relationTo === 'files') add(node.relationTo, node.value, found)
  for (const [key, entry] of Object.entries(node)) {
    const target = targets[key as keyof typeof targets]
    if (target) for (const one of Array.isArray(entry) ? entry : [entry]) add(target, one, found)
    walk(entry, found)
  }
}

function add(target: string, value: unknown, found: Set<string>): void {
  if (typeof value === 'string' && value !== '') found.add(`${target}:${value}`)
  else if (value !== null && typeof value === 'object') {
    const { id } = value as { id?: unknown }
    if (typeof id === 'string') found.add(`${target}:${id}`)
  }
}
