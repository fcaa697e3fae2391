/** Where readers find a document of each kind. */

import { type ReviewedKind, reviewedKinds } from './kinds'
import type { Route } from './routes'

const routeOf = {
  projects: (slug) => ({ kind: 'project', slug }),
  'training-modules': (slug) => ({ kind: 'module', slug }),
  municipalities: (slug) => ({ kind: 'municipality', slug }),
  contacts: () => ({ kind: 'contact' }),
  stories: (slug) => ({ kind: 'story', slug }),
  pages: (slug) => ({ kind: 'page', slug }),
  documents: (slug) => ({ kind: 'document', slug }),
  research: () => ({ kind: 'research' }),
  organisations: () => null,
  'site-settings': () => ({ kind: 'home' }),
  navigation: () => ({ kind: 'home' }),
  'accessibility-statement': () => ({ kind: 'accessibility' }),
} as const satisfies Record<ReviewedKind, (slug: string) => Route | null>

/** @returns null for what has no page of its own */
export function publicRoute(kind: ReviewedKind, slug: string | null): Route | null {
  return routeOf[kind](slug ?? '')
}

/** @returns the kind and slug of the one document that a page is about; null for a list, a form or a file */
export function documentAt(route: Route): { kind: ReviewedKind; slug: string } | null {
  if (!('slug' in route)) return null
  const { slug } = route
  const kind = reviewedKinds.find((one) => publicRoute(one, slug)?.kind === route.kind)
  return kind ? { kind, slug } : null
}
