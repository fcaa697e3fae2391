/** The words of all projects that want explaining, in alphabetical order. */
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import { findLive } from './payload'
import { pick, type Said } from './pick'

export type GlossaryWord = { term: string; meaning: Said; project: { to: Route; name: string } }

export async function glossary(locale: Locale): Promise<GlossaryWord[]> {
  const docs = await findLive('projects', {
    sort: ['order', 'slug'],
    depth: 0,
    select: { shortName: true, slug: true, glossary: true },
  })
  const words = docs.flatMap(({ slug, shortName, glossary: entries }) =>
    (entries ?? []).flatMap(({ term, meaning }): GlossaryWord[] => {
      const said = pick(meaning, locale)
      const project = { to: { kind: 'project' as const, slug }, name: shortName ?? slug }
      return term && said ? [{ term, meaning: said, project }] : []
    }),
  )
  return words.toSorted((a, b) => a.term.localeCompare(b.term, 'sv'))
}
