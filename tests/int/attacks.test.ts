/** I2: no way but the transition service changes what the public sees. Each line of docs on the CMS's traps, tried. */
import { afterAll, describe, expect, test } from 'vitest'
import { openCms } from '../support/cms'
import { municipalityId, type PersonName, people, projectId } from '../support/people'
import { publicCopy } from '../support/public-copy'
import { rest } from '../support/rest'
import { aStory, look, paragraph, type Story } from '../support/story'

const evil = 'KANARIE-VIOLETT'
const data = { title: evil, summary: evil, body: paragraph(evil) }

type Attack = (story: Story, as: Awaited<ReturnType<typeof people.editor>>) => Promise<{ status: number }>

const patch =
  (query: string, body: object): Attack =>
  ({ id }, as) =>
    rest('PATCH', `/stories/${id}?${query}`, { as, body })

const attacks: Record<string, Attack> = {
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

const attackers: PersonName[] = [
  'leaderOfBoden',
  'leaderOfKalmar',
  'editor',
  'reviewer',
  'safeguarding',
  'admin',
  'forcer',
]
let tried = 0
afterAll(() => console.log(`${tried} attacks tried`))

describe.each(Object.entries(attacks))('%s', (_, attack) => {
  test.each([...attackers, null])('by %s leaves every public byte as it was', async (who) => {
    const story = await liveWithDraft()
    const before = await publicCopy(story.id)
    const { status } = await attack(story, who ? await people[who]() : (null as never))
    tried += 1
    expect(status).toBeLessThan(500)
    expect(await publicCopy(story.id)).toBe(before)
  })

  test.each(['leaderOfBoden', 'editor'] as const)('by %s makes no draft public', async (who) => {
    const story = await aStory().draft()
    const { status } = await attack(story, await people[who]())
    tried += 1
    expect(status).toBeLessThan(500)
    expect((await rest('GET', `/stories/${story.id}?draft=true`)).status).toBe(404)
    const { rows } = await storyRows(story.id)
    expect(rows).toBe(0)
  })

  test('by an editor does not bring back what was taken down', async () => {
    const story = await aStory().takenDown()
    await attack(story, await people.editor())
    tried += 1
    expect((await rest('GET', `/stories/${story.id}`)).status).toBe(404)
    expect((await rest('GET', `/stories?draft=true&where[id][equals]=${story.id}`)).body.totalDocs).toBe(0)
    expect(await look(story.id)).toMatchObject({ live: 'taken_down' })
  })
})

describe('creating', () => {
  test.each(['', 'draft=false', 'publishAllLocales=true', 'publishSpecificLocale=sv'])(
    'as published (%s) makes a draft',
    async (query) => {
      const body = {
        ...data,
        _status: 'published',
        municipality: await municipalityId('boden'),
        project: await projectId(),
      }
      const created = await rest('POST', `/stories?${query}`, { as: await people.leaderOfBoden(), body })
      expect(created.status).toBe(201)
      const { id } = created.body.doc as { id: string }
      expect((await rest('GET', `/stories/${id}`)).status).toBe(404)
      expect(await look(id)).toMatchObject({ working: 'draft', live: 'never' })
    },
  )
})

describe('the Local API without the key', () => {
  test('publishes nothing, with overridden access and a user, or without', async () => {
    const payload = await openCms()
    const story = await aStory().draft()
    const editor = await people.editor()
    await payload.update({
      collection: 'stories',
      id: story.id,
      user: editor,
      data: { _status: 'published' } as never,
    })
    await expect(
      payload.update({ collection: 'stories', id: story.id, data: { _status: 'published' } as never }),
    ).rejects.toThrow()
    await payload.update({
      collection: 'stories',
      id: story.id,
      user: editor,
      context: { reviewDoorKey: Symbol('review door') },
      data: { _status: 'published' } as never,
    })
    expect((await rest('GET', `/stories/${story.id}`)).status).toBe(404)
  })

  test('not even the database adapter changes a public row', async () => {
    const payload = await openCms()
    const story = await aStory().live()
    const before = await publicCopy(story.id)
    const write = payload.db.updateOne({
      collection: 'stories',
      id: story.id,
      data: { title: { sv: evil }, slug: 'kapad' } as never,
      locale: 'sv',
      req: {} as never,
    })
    await expect(write).rejects.toThrow()
    expect(await publicCopy(story.id)).toBe(before)
  })
})

/** A live story with another text waiting as a draft: the normal case, and the one where Payload slips. */
async function liveWithDraft(): Promise<Story> {
  const story = await aStory().live()
  const payload = await openCms()
  await payload.update({
    collection: 'stories',
    id: story.id,
    draft: true,
    user: await people.leaderOfBoden(),
    data: { summary: `Utkast ${evil}` },
  })
  return { ...story, version: (await look(story.id)).version }
}

async function storyRows(id: string): Promise<{ rows: number }> {
  const payload = await openCms()
  const { totalDocs } = await payload.count({
    collection: 'stories',
    where: { id: { equals: id }, _status: { equals: 'published' } },
  })
  return { rows: totalDocs }
}
