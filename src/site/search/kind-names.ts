/** What the kinds of pages are called where they are found together. */
import type { SearchedKind } from '@/content/search'
import { factsOf, listOf, searchedKinds } from '@/domain/kinds'
import type { Frame } from '@/site/frame/frame'

export const kindNames = ({ say }: Frame): Record<SearchedKind, string> =>
  Object.fromEntries(
    searchedKinds.map((kind) => {
      const list = listOf(kind)
      return [factsOf(kind).page, list ? say.nav[list] : say.search.pages]
    }),
  ) as Record<SearchedKind, string>
