/** One document of the seed, ready to be written: what it is found by, what all languages share, and its texts. */

import type { ReviewedKind } from '@/domain/kinds'
import type { ExampleLanguage } from './languages'

export type Fields = Readonly<Record<string, unknown>>

export type SeedFile = { readonly name: string; readonly make: () => Promise<{ bytes: Buffer }> }

export type SeedEntry = {
  readonly kind: ReviewedKind
  /** Value of the natural key: slug, code or name; a global's own name. */
  readonly key: string
  /** Not localized. Rows of lists are completed by the texts, row by row. */
  readonly shared: Fields
  readonly texts: { readonly sv: Fields } & { readonly [L in ExampleLanguage]?: Fields }
  /** Points at documents that come later in the order, so it is written when every draft has an id. */
  readonly late?: Fields
  /** Its current file, made when the document is. */
  readonly file?: SeedFile
}

const natural: Partial<Record<ReviewedKind, string>> = {
  municipalities: 'code',
  contacts: 'name',
  organisations: 'name',
}

/** The field that says whether a document is there already. */
export const naturalKey = (kind: ReviewedKind): string => natural[kind] ?? 'slug'
