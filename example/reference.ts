/** How the seed's texts point at one another before anything has an id: by collection and natural key. */

export type Reference = { readonly $ref: readonly [collection: string, key: string] }

/** Points at a document by its natural key: slug, code, name, or a picture's key. */
export const ref = (collection: string, key: string): Reference => ({ $ref: [collection, key] })

/** Copies a value with every reference in it swapped for what `idOf` answers. */
export function resolveReferences<T>(value: T, idOf: (collection: string, key: string) => string): T {
  const walk = (part: unknown): unknown => {
    if (isReference(part)) return idOf(...part.$ref)
    if (Array.isArray(part)) return part.map(walk)
    if (part !== null && typeof part === 'object' && !(part instanceof Date)) {
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]))
    }
    return part
  }
  return walk(value) as T
}

function isReference(part: unknown): part is Reference {
  return typeof part === 'object' && part !== null && '$ref' in part
}
