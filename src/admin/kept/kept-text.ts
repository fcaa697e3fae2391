/** Something that was typed and not saved yet, as the browser keeps it: sealed, but for where it belongs. */
import { day } from '@/domain/day'
import type { Sealed } from '@/domain/kept/sealing'

export type KeptText = Sealed & {
  readonly id: string
  readonly person: string
  readonly kind: string
  /** Null for a text that was never saved. */
  readonly document: string | null
  readonly locale: string
  /** The version that the form began with. */
  readonly version: string | null
  readonly at: number
}

/** What is forgotten afterwards was looked for by nobody. */
export const keptDays = 7

export function isTooOld({ at }: Pick<KeptText, 'at'>, now: number): boolean {
  return now - at > keptDays * day
}
