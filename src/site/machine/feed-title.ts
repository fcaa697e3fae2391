/** What a feed is called in a reader's list. */
import type { FeedView } from '@/content/feed'
import type { Frame } from '@/site/frame/frame'

export const feedTitle = ({ place }: FeedView, { say, site }: Frame) =>
  place ? `${site.name} – ${say.municipality.stories(place.name)}` : `${site.name} – ${say.stories.title}`
