/** How the form's place for a field's original text is called after the field. */
export const besideSuffix = 'InOriginal'

/** `objectives.2.textInOriginal` → `objectives.2.text` */
export const besideWhat = (path: string): string => path.slice(0, -besideSuffix.length)

/**
 * The value at a path, where rows are found by their ids and not by their number: a list that is being sorted still
 * shows each row its own original.
 * @param rowIdAt the id of the row at a path such as `objectives.2`
 */
export function valueAt(
  document: unknown,
  path: string,
  rowIdAt: (rowPath: string) => string | undefined,
): unknown {
  let [value, walked] = [document, '']
  for (const step of path.split('.')) {
    walked = walked ? `${walked}.${step}` : step
    if (Array.isArray(value)) {
      const id = rowIdAt(walked)
      value = value.find((row: { id?: unknown }) => id !== undefined && row.id === id)
    } else value = (value as Record<string, unknown> | null | undefined)?.[step]
  }
  return value
}
