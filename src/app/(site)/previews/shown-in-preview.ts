/** Which addresses the preview of a release has: the pages that people read. Feeds, cards and archives tell of what is live. */
import { type Route, type RouteKind, reservedSlugs } from '@/domain/routes'
import { forms } from '../answers/forms'
import { pages } from '../answers/pages'

const shown = new Set<RouteKind>([...(Object.keys({ ...pages, ...forms }) as RouteKind[]), 'handout'])

/** What stands in the place of a page's name may be a room of the house. */
export const isInPreview = (route: Route): boolean =>
  shown.has(route.kind) && !(route.kind === 'page' && reservedSlugs.includes(route.slug))
