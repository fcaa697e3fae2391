/** Which addresses the preview of a release has: the pages that people read. Feeds, cards and archives tell of what is live. */
import type { Route, RouteKind } from '@/domain/routes'
import { forms } from '../answers/forms'
import { pages } from '../answers/pages'

const shown = new Set<RouteKind>([...(Object.keys({ ...pages, ...forms }) as RouteKind[]), 'handout'])

export const isInPreview = ({ kind }: Route): boolean => shown.has(kind)
