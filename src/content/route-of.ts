/** From a stored document to the page that shows it. */
import { isReviewedKind } from '@/domain/kinds'
import { isPaged, publicRoute } from '@/domain/public-route'
import type { Route } from '@/domain/routes'

/** The route of a populated document; undefined when the reader may not see it or it has no page. */
export function routeOf(collection: string, doc: unknown): Route | undefined {
  if (!isReviewedKind(collection)) return undefined
  if (!isPaged(collection)) return publicRoute(collection, null) ?? undefined
  if (typeof doc !== 'object' || doc === null || !('slug' in doc)) return undefined
  return typeof doc.slug === 'string' ? (publicRoute(collection, doc.slug) ?? undefined) : undefined
}
