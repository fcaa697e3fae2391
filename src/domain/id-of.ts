/** @returns the id that a reference holds, populated or not; null where it points to nothing */
export const idOf = (reference: unknown): string | null => {
  if (reference === null || reference === undefined) return null
  return typeof reference === 'object' ? String((reference as { id: unknown }).id) : String(reference)
}
