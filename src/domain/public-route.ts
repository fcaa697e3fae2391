/** Where readers find a document of each kind. */
import {
  type EmbeddedKind,
  embeddedKinds,
  factsOf,
  type ListRoute,
  listOf,
  type PageOf,
  type ReviewedCollection,
  type ReviewedKind,
  reviewedKinds,
} from './kinds'
import { type Route, type RouteKind, type SlugKind, takesSlug } from './routes'

/** @returns null for what has no page of its own */
export function publicRoute(kind: ReviewedKind, slug: string | null): Route | null {
  const { page } = factsOf(kind)
  if (page === null) return null
  return takesSlug(page) ? { kind: page, slug: slug ?? '' } : ({ kind: page } as Route)
}

export type PagedKind = {
  [Kind in ReviewedCollection]: PageOf<Kind> extends SlugKind ? Kind : never
}[ReviewedCollection]

/** Whether every document of a kind has a page of its own, which readers can be sent to. */
export function isPaged(kind: ReviewedKind): kind is PagedKind {
  const { page } = factsOf(kind)
  return page !== null && takesSlug(page)
}

export const pagedKinds = reviewedKinds.filter(isPaged)

/** @returns the kind and slug of the one document that a page is about; null for a list, a form or a file */
export function documentAt(route: Route): { kind: PagedKind; slug: string } | null {
  const kind = 'slug' in route && pagedKinds.find((one) => factsOf(one).page === route.kind)
  return kind ? { kind, slug: route.slug } : null
}

/** What the picture is called that stands for a page where it is shared; src/content/share.ts draws it. */
export function sharedAs(route: Route): string | undefined {
  const { kind, slug } = documentAt(route) ?? {}
  return kind && factsOf(kind).isShared ? `${route.kind}-${slug}` : undefined
}

/** The card of a page for the pages of others; undefined where it has none. */
export function embedOf(page: Route): Route | undefined {
  const { kind, slug } = documentAt(page) ?? {}
  const embed = kind && factsOf(kind).embed
  return embed && ({ kind: embed, slug } as Route)
}

/** @returns the kind and slug of the one document whose card an address is; null for everything else */
export function embeddedAt(route: Route): { kind: EmbeddedKind; slug: string } | null {
  const kind = 'slug' in route && embeddedKinds.find((one) => factsOf(one).embed === route.kind)
  return kind ? { kind, slug: route.slug } : null
}

/** The kind whose document stands behind an address: its page, its card, its feeds, its print. */
export const kindBehind = (route: RouteKind): PagedKind | undefined =>
  pagedKinds.find((kind) => {
    const { page, embed, alsoAt = [] } = factsOf(kind)
    return [page, embed, ...alsoAt].includes(route)
  })

/** The list that a page belongs to. */
export function listAround(route: RouteKind): ListRoute | undefined {
  const kind = kindBehind(route)
  return kind && listOf(kind)
}
