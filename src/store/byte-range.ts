import { parse } from 'range-parser'
import type { Part } from './keeping'

const unsatisfiable = 2

/**
 * The part that a Range header asks for (RFC 9110, 14.2); `none` when there are no such bytes (416). Undefined when the
 * whole is the right answer: no range, another unit, several parts at once, or something that makes no sense.
 */
export function partOf(header: string | null | undefined, size: number): Part | 'none' | undefined {
  if (!header) return undefined
  const { code, type, ranges } = parse(size, header)
  if (type !== 'bytes' || header.includes(',')) return undefined
  if (code === unsatisfiable) return 'none'
  return code === 0 ? ranges[0] : undefined
}
