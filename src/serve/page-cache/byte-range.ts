/** First and last byte, both included. */
export type Part = { readonly from: number; readonly to: number }

/**
 * The part that a Range header asks for; `none` when the file has no such bytes (416). Undefined when the whole is the
 * right answer: no range, another unit, several parts at once, or something that makes no sense.
 */
export function partOf(range: string | undefined, size: number): Part | 'none' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return undefined
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'none' : { from: size - length, to: size - 1 }
  }
  const from = Number(first)
  if (last !== '' && Number(last) < from) return undefined
  if (from >= size) return 'none'
  return { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
