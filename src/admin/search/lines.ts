/** What was found, as the lines that one goes through by the arrows. */
import type { Found, FoundKind } from '@/domain/review/found'
import { editPathOf } from '../api/reference'

/** Something found, or the way to all of a kind. */
export type Line =
  | { readonly found: Found; readonly href: string }
  | { readonly found: null; readonly all: string; readonly count: number }

/** A kind of which not everything is told ends with the way to the rest. */
export const linesOf = (kinds: readonly FoundKind[]): Line[] =>
  kinds.flatMap(({ collection, found, count }) => [
    ...found.map((one) => ({ found: one, href: pathOf(one) })),
    ...(count > found.length ? [{ found: null, all: collection, count }] : []),
  ])

const pathOf = ({ collection, id }: Found) => editPathOf({ kind: collection, id })

export const lineId = (list: string, index: number) => `${list}-${index}`
