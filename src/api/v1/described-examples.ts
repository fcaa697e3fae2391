/**
 * Examples of whole documents for the description: the house's own, as the lists give them. So they are always as they
 * are described, approved, and gone from here when they are gone from readers.
 */
import { siteOrigin } from '@/content/published'
import { answerList } from './list'
import type { Resource } from './resource'
import { resources } from './resources'

type Described = { readonly paths?: Readonly<Record<string, unknown>> }
type WithAnswer = {
  get: { responses: { '200': { content: { 'application/json': { example?: unknown } } } } }
}

/** @param api is added to */
export async function addExamples(api: Described): Promise<void> {
  const paths = api.paths as Readonly<Record<string, WithAnswer>>
  const show = (path: string, example: unknown) => {
    const answer = paths[path]?.get.responses['200'].content['application/json']
    if (answer) answer.example = example
  }
  const firsts = await Promise.all(resources.map(firstOf))
  for (const [at, { kind }] of resources.entries()) {
    const first = firsts[at]
    if (!first) continue
    show(`/api/v1/${kind}`, { data: [first], next: null })
    show(`/api/v1/${kind}/{name}`, { data: first })
  }
}

async function firstOf(resource: Resource): Promise<unknown> {
  const request = new Request(new URL(`/api/v1/${resource.kind}?limit=1`, siteOrigin()))
  const { data } = (await (await answerList(request, resource)).json()) as { data: unknown[] }
  return data[0]
}
