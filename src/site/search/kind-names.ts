/** What the kinds of pages are called where they are found together. */
import type { SearchedKind } from '@/content/search'
import type { Frame } from '@/site/layout/frame'

export const kindNames = ({ say }: Frame): Record<SearchedKind, string> => ({
  project: say.nav.projects,
  module: say.nav.training,
  municipality: say.nav.municipalities,
  story: say.nav.stories,
  document: say.nav.resources,
  research: say.nav.research,
  contact: say.nav.contact,
  page: say.search.pages,
})
