/** Why there is nothing here: taken away (410), moved (301), or never there (404). */
import type { Route } from '@/domain/routes'
import type { LiveCollection } from './payload'
import { safeUrl } from './rich-text'
import { standingOf } from './standing'

export type Absence = { status: 404 } | { status: 410 } | { status: 301; to: string }

const collections: Partial<Record<Route['kind'], LiveCollection>> = {
  project: 'projects',
  module: 'training-modules',
  municipality: 'municipalities',
  story: 'stories',
  document: 'documents',
  page: 'pages',
  privacy: 'pages',
}

/** For a route whose document is not live. Old slugs will be looked up here as well, when `redirects` exists. */
export async function absenceOf(route: Route): Promise<Absence> {
  const collection = collections[route.kind]
  if (!collection) return { status: 404 }
  const slug = 'slug' in route ? route.slug : 'integritet'
  const standing = (await standingOf(collection, [slug])).get(slug)
  if (!standing) return { status: 404 }
  const to = standing.redirectTo && safeUrl(standing.redirectTo)
  if (standing.live === 'withdrawn' && to) return { status: 301, to }
  return standing.live === 'withdrawn' || standing.live === 'taken_down' ? { status: 410 } : { status: 404 }
}
