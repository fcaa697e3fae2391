/** What an organisation chooses of how everything looks. The rest follows from it by rule (`look.ts`). */
import { colours, type Seed } from './colours'
import { type Drawn, drawnIn } from './drawn'
import { inHueOf, isColour } from './shade'

/** The faces that are brought along; `system` is the one that the reader's device has. */
export const types = ['onest', 'system'] as const
export type Type = (typeof types)[number]

/** Colours are those of the light scheme. */
export type Brand = Readonly<Record<Seed, string>> & {
  readonly type: Type
  /** Stands at the top of every page, in the place of the mark and the name. */
  readonly logo: Drawn | undefined
  /** Stands before the name, and in the browser's tab. */
  readonly mark: Drawn | undefined
}

/** As it is written down; what is left out is the house's. */
export type WrittenBrand = { readonly [Part in keyof Brand]?: string | null | undefined }

/** The first sheet of a page, left out, is a pale one of the calm colour; all else is the house's. */
export function brandOf({ accent, calm, head, ground, type, logo, mark }: WrittenBrand): Brand {
  const colour = (given: string | null | undefined, own: string) =>
    given && isColour(given) ? given.toLowerCase() : own
  return {
    accent: colour(accent, colours.accent[0]),
    calm: colour(calm, colours.calm[0]),
    head: colour(head, calm && isColour(calm) ? inHueOf(calm, colours.head[0]) : colours.head[0]),
    ground: colour(ground, colours.paper[0]),
    type: types.find((one) => one === type) ?? 'onest',
    logo: drawnIn(logo ?? ''),
    mark: drawnIn(mark ?? ''),
  }
}
