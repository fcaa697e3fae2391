/** A preview that may be shown: which version of what, where it will stand on the site, and the pass to read it with. */
import type { RequestContext } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { publicRoute } from '@/domain/public-route'
import type { Route } from '@/domain/routes'
import type { Version } from '../document/copies'
import { type Admitted, passFor } from '../document/pass'
import type { Loaded } from '../document/subject'

export type Opened = {
  readonly kind: ReviewedKind
  readonly id: string
  readonly version: string
  /** The pictures and files that go with it, and the pass to read it all. */
  readonly admitted: Admitted
  readonly context: RequestContext
  readonly route: Route
  readonly savedAt: string | null
  /** Whether nothing newer has been saved. */
  readonly isLatest: boolean
}

/** A draft that has no address yet stands in under a name of its own. */
const withoutSlug = 'utkast'

/** @returns null for what has no page */
export function openedWith(
  { reference, item }: Loaded,
  { id, content }: Version,
  admitted: Admitted,
): Opened | null {
  const { kind } = reference
  const slug = typeof content.slug === 'string' && content.slug !== '' ? content.slug : withoutSlug
  const route = publicRoute(kind, slug)
  if (!route) return null
  return {
    ...reference,
    version: id,
    admitted,
    context: passFor(admitted),
    route,
    savedAt: typeof content.updatedAt === 'string' ? content.updatedAt : null,
    isLatest: item.latestVersion === id,
  }
}
