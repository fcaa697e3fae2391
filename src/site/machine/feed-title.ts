/** What a feed is called in a reader's list. */
import type { FeedView } from '@/content/feed'
import { listRoutes } from '@/domain/kinds'
import type { Frame } from '@/site/frame/frame'

export function feedTitle({ place, page }: FeedView, { say, site }: Frame): string {
  const list = listRoutes.find((one) => one === page.kind)
  const told = place ? say.municipality.stories(place.name) : list && say.nav[list]
  return [site.name, told].filter(Boolean).join(' – ')
}
