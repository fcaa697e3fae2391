/**
 * The canonical content of a version: what an approval is bound to. Two versions with the same canonical content
 * read the same to everybody, in every language, whatever ids, timestamps or key order the database gave them.
 */
const bookkeeping = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'globalType',
  '_order',
  '_uuid',
])

/**
 * @param content a document in all languages at depth 0 (localized fields as `{ sv: …, en: … }`)
 * @returns JSON with sorted keys, without bookkeeping, ids of rows and blocks, and empty values
 */
export function canonicalContent(content: unknown): string {
  return JSON.stringify(canonical(content)) ?? 'null'
}

function canonical(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item) ?? null)
    return items.length > 0 ? items : undefined
  }
  if (typeof value !== 'object') return value

  const row = value as Readonly<Record<string, unknown>>
  const entries = Object.keys(row)
    .filter((key) => !bookkeeping.has(key))
    .sort()
    .map((key) => [key, canonical(row[key])] as const)
    .filter(([, entry]) => entry !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
