/** A text as it is stored: where a document was put in the place of its id, its id stands again. */
export function asStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asStored)
  if (typeof value !== 'object' || value === null) return value
  if (isDocument(value)) return value.id
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asStored(part)]))
}

/** Nothing else in a text knows when it was written. */
const isDocument = (value: object): value is { readonly id: string } =>
  'id' in value && 'createdAt' in value && 'updatedAt' in value
