/** From a stored document to the page that shows it. */
import type { Route } from '@/domain/routes'

const kindOf = {
  projects: 'project',
  'training-modules': 'module',
  municipalities: 'municipality',
  stories: 'story',
  pages: 'page',
  documents: 'document',
} as const

const isPaged = (collection: string): collection is keyof typeof kindOf => collection in kindOf

/** The route of a populated document; undefined when the reader may not see it or it has no page. */
export function routeOf(collection: string, doc: unknown): Route | undefined {
  if (collection === 'research') return { kind: 'research' }
  if (collection === 'contacts') return { kind: 'contact' }
  if (!isPaged(collection) || typeof doc !== 'object' || doc === null || !('slug' in doc)) return undefined
  return typeof doc.slug === 'string' ? { kind: kindOf[collection], slug: doc.slug } : undefined
}
