/** The words of all projects that want explaining, in alphabetical order. */
import { alphabetically } from '@/domain/alphabetical'
import type { Locale } from '@/domain/locales'
import type { Route } from '@/domain/routes'
import type { ProjectDoc } from './document-shapes'
import { pick, type Said } from './pick'
import { findLive } from './published'

type Word = { term: string; meaning: Said }

export type GlossaryWord = Word & { project: { to: Route; name: string } }

/** Those of one project, in its own order. */
export const wordsOf = ({ glossary: rows }: Pick<ProjectDoc, 'glossary'>, locale: Locale): Word[] =>
  (rows ?? []).flatMap(({ term, meaning }) => {
    const said = pick(meaning, locale)
    return term && said ? [{ term, meaning: said }] : []
  })

export async function glossary(locale: Locale): Promise<GlossaryWord[]> {
  const docs = await findLive('projects', {
    order: 'order, slug',
    fields: ['shortName', 'slug', 'glossary'],
    brings: [],
  })
  const words = docs.flatMap((doc): GlossaryWord[] => {
    const project = { to: { kind: 'project', slug: doc.slug }, name: doc.shortName ?? doc.slug } as const
    return wordsOf(doc, locale).map((word) => ({ ...word, project }))
  })
  return words.toSorted((a, b) => alphabetically(a.term, b.term))
}
