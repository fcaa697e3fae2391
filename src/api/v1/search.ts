/** Readers' search, as the site's own page of it answers. */
import { z } from 'zod'
import { type FoundText, search } from '@/content/search'
import { factsOf, reviewedKinds, searchedKinds } from '@/domain/kinds'
import { localeFacts, locales } from '@/domain/locales'
import { problem } from './problem'
import { readQuery, searchQuery } from './question'
import { absolute } from './wire'

const found = z
  .object({
    parts: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
    lang: z.enum(locales),
    dir: z.enum(['ltr', 'rtl']),
  })
  .meta({ id: 'FoundText', description: 'Text in which the words that were asked for are marked.' })

export const hitSchema = z
  .object({
    kind: z.enum(reviewedKinds),
    url: z.url(),
    title: found,
    excerpt: found.nullable(),
  })
  .meta({ id: 'Hit', description: 'Something that was found.' })

export const searchSchema = z.object({
  data: z.array(hitSchema),
  next: z.string().nullable().describe('Where to ask for more.'),
  total: z.int(),
  isAtLeast: z.boolean().describe('Not everything was counted: there are as many as `total`, or more.'),
})

export const query = searchQuery(searchedKinds)

export async function answerSearch(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const read = readQuery(query, searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const { q, lang, kind, municipality, page } = read.asked
  const pageOf = (one: string) => factsOf(one as (typeof searchedKinds)[number]).page
  const view = await search(q, { kind: kind && (pageOf(kind) ?? undefined), municipality }, page, lang)
  if (view.pages > page) searchParams.set('page', String(page + 1))
  const answer: z.input<typeof searchSchema> = {
    data: view.hits.map((hit) => ({
      kind: searchedKinds.find((one) => pageOf(one) === hit.kind) ?? 'pages',
      url: absolute(hit.to, lang),
      title: told(hit.title),
      excerpt: hit.excerpt ? told(hit.excerpt) : null,
    })),
    next: view.pages > page ? `${pathname}?${searchParams}` : null,
    total: view.total,
    isAtLeast: view.isAtLeast,
  }
  return Response.json(answer)
}

const told = ({ parts, lang }: FoundText) => ({ parts, lang, dir: localeFacts[lang].dir })
