/** Where readers find a document of each kind. */
import type { Route } from '@/domain/routes'
import type { ReviewedKind } from '@/domain/workflow/kinds'

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
