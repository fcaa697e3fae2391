/** Every way but the transition service by which somebody might try to change what the public sees of a story. */
import { openCms } from './cms'
import type { people } from './people'
import { rest } from './rest'
import { paragraph, type Story } from './story'

export const evil = 'KANARIE-VIOLETT'
export const data = { title: evil, summary: evil, body: paragraph(evil) }

export type Attack = (
  story: Pick<Story, 'id' | 'version'>,
  as: Awaited<ReturnType<typeof people.editor>> | null,
) => Promise<{ status: number }>

const patch =
  (query: string, body: object): Attack =>
  ({ id }, as) =>
    rest('PATCH', `/stories/${id}?${query}`, { as, body })

export const attacks: Record<string, Attack> = {
  'PATCH without draft=true': patch('', data),
  'PATCH with draft=false': patch('draft=false', data),
  'PATCH with _status published': patch('', { ...data, _status: 'published' }),
  'PATCH draft=true with _status published': patch('draft=true', { ...data, _status: 'published' }),
  'PATCH with _status published and no change': patch('', { _status: 'published' }),
  'PATCH to unpublish': patch('', { _status: 'draft' }),
  'PATCH publishSpecificLocale': patch('publishSpecificLocale=sv', { ...data, _status: 'published' }),
  'PATCH publishSpecificLocale of another language': patch('locale=en&publishSpecificLocale=en', {
    ...data,
    _status: 'published',
  }),
  'PATCH publishAllLocales': patch('publishAllLocales=true', data),
  'PATCH unpublishAllLocales': patch('unpublishAllLocales=true', {}),
  'PATCH unpublishAllLocales with _status published': patch('unpublishAllLocales=true', {
    ...data,
    _status: 'published',
  }),
  'PATCH autosave': patch('autosave=true', { ...data, _status: 'published' }),
  'PATCH autosave draft': patch('draft=true&autosave=true', data),
  'PATCH overrideLock': patch('overrideLock=true', { ...data, _status: 'published' }),
  'PATCH deletedAt': patch('', { deletedAt: new Date().toISOString() }),
  'PATCH with the workflow’s own words': patch('', {
    ...data,
    workflow: { live: 'live' },
    reviewDoorKey: 'Symbol(review door)',
    context: { reviewDoorKey: true },
  }),
  'PATCH of all languages': patch('locale=all', { title: { sv: evil, en: evil }, _status: 'published' }),
  'bulk PATCH': ({ id }, as) =>
    rest('PATCH', `/stories?where[id][equals]=${id}`, { as, body: { ...data, _status: 'published' } }),
  'bulk PATCH draft=false': ({ id }, as) =>
    rest('PATCH', `/stories?draft=false&where[id][equals]=${id}`, { as, body: data }),
  'bulk DELETE': ({ id }, as) => rest('DELETE', `/stories?where[id][equals]=${id}`, { as }),
  DELETE: ({ id }, as) => rest('DELETE', `/stories/${id}`, { as }),
  'DELETE trash': ({ id }, as) => rest('DELETE', `/stories/${id}?trash=true`, { as }),
  duplicate: ({ id }, as) => rest('POST', `/stories/${id}/duplicate?draft=false`, { as, body: data }),
  'restore the first version': async ({ id, version }, as) =>
    rest('POST', `/stories/versions/${await firstVersion(id, version)}`, { as }),
  'restore as draft': async ({ id, version }, as) =>
    rest('POST', `/stories/versions/${await firstVersion(id, version)}?draft=true`, { as }),
  PUT: ({ id }, as) => rest('PUT', `/stories/${id}`, { as, body: { ...data, _status: 'published' } }),
  'method override': ({ id }, as) =>
    rest('POST', `/stories/${id}`, { as, body: data, headers: { 'X-HTTP-Method-Override': 'PATCH' } }),
  'a job of Payload’s': (_, as) =>
    rest('POST', '/payload-jobs', { as, body: { taskSlug: 'schedulePublish', input: { type: 'publish' } } }),
  GraphQL: ({ id }, as) =>
    rest('POST', '/graphql', {
      as,
      body: { query: `mutation { updateStory(id: "${id}", data: {_status: published}) { id } }` },
    }),
}

async function firstVersion(id: string, fallback: string): Promise<string> {
  const payload = await openCms()
  const { docs } = await payload.findVersions({
    collection: 'stories',
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  return String(docs[0]?.id ?? fallback)
}
