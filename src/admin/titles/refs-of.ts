/** What a relationship's value points at, in the form in which names are asked for. */

/**
 * @param value one id or many, or pairs where the field may point at several collections
 * @param relationTo the collection, where there is one only
 */
export function refsOf(value: unknown, relationTo: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one): string[] => {
    if (typeof one === 'string' && one && typeof relationTo === 'string') return [`${relationTo}:${one}`]
    if (typeof one !== 'object' || one === null) return []
    const { relationTo: to, value: id, id: own } = one as Record<string, unknown>
    if (typeof to === 'string') return refsOf(id, to)
    return refsOf(own, relationTo)
  })
}
