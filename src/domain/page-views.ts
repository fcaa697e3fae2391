/** How often pages are read: by day, page and language, and nothing about who read them. */

import {
  factsOf,
  type ListRoute,
  listRoutes,
  type PageOf,
  type ReviewedKind,
  reviewedKinds,
  type ShownKind,
} from './kinds'
import type { Locale } from './locales'
import { organisation } from './organisation'

/** Kinds of address that are pages somebody reads; forms about a worry, feeds and files are not counted. */
const counted = ['home', 'search', 'accessibility', 'privacy'] as const

export type CountedKind = (typeof counted)[number] | ListRoute | PageOf<ShownKind>

const countedKinds: readonly string[] = [
  ...counted,
  ...listRoutes,
  ...reviewedKinds.flatMap((kind) => factsOf(kind).page ?? []),
]

export function isCounted(kind: string): kind is CountedKind {
  return countedKinds.includes(kind)
}

/** Days begin and end where editors and leaders live them; Sweden writes them as machines do. */
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: organisation.timeZone, dateStyle: 'short' })

/** `2026-11-22` */
export const dayOf = (moment: Date): string => dayFormat.format(moment)

export type ReadPage = {
  /** Where it is on the site, in the default language. */
  readonly path: string
  /** The document that it shows, when there is one. */
  readonly document: { readonly kind: ReviewedKind; readonly id: string } | null
  readonly title: string | null
  readonly place: CountedKind
  readonly views: number
  /** How many of them in another language than the default one. */
  readonly inOtherLanguages: number
}

/** What the view of it shows. */
export type PageViews = {
  readonly days: number
  readonly total: number
  readonly perDay: readonly { readonly day: string; readonly views: number }[]
  readonly languages: readonly { readonly locale: Locale; readonly views: number }[]
  readonly pages: readonly ReadPage[]
}
