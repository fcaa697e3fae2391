import { expect, test } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aPicture } from '../support/picture'
import { aStory } from '../support/story'

const { get } = asking(editorialEndpoints)
const namesOf = async (refs: readonly string[], who: typeof people.editor) =>
  (await get('/names', await who(), { refs: refs.join(',') })).body as Record<string, string>

test('what a list points at is named in Swedish: documents, drafts too, people, pictures', async () => {
  const story = await aStory({ title: 'Utan arabisk rubrik' }).draft()
  const boden = await municipalityId('boden')
  const leader = await people.leaderOfBoden()
  const picture = await aPicture()
  const payload = await openCms()
  const { alt } = await payload.findByID({ collection: 'media', id: picture })
  const refs = [`stories:${story.id}`, `municipalities:${boden}`, `media:${picture}`, `users:${leader.id}`]
  expect(await namesOf(refs, people.admin)).toEqual({
    [`stories:${story.id}`]: 'Utan arabisk rubrik',
    [`municipalities:${boden}`]: 'Boden',
    [`media:${picture}`]: alt,
    [`users:${leader.id}`]: leader.name,
  })
})

test('a live page keeps its name for who reads only what is live, while an editor writes in it', async () => {
  const { id } = await aStory({ title: 'Känd i Kalmar' }).live()
  const ofKalmar = () => namesOf([`stories:${id}`], people.leaderOfKalmar)
  expect(await ofKalmar()).toEqual({ [`stories:${id}`]: 'Känd i Kalmar' })
  const data = { title: 'Ännu inget' } as never
  const options = { collection: 'stories', id, draft: true, overrideAccess: false } as const
  await (await openCms()).update({ ...options, data, user: await people.editor() })
  expect(await ofKalmar()).toEqual({ [`stories:${id}`]: 'Känd i Kalmar' })
})

test('nobody is told the name of what she may not read, and nonsense has none', async () => {
  const story = await aStory({ title: 'Bodens utkast' }).draft()
  expect(await namesOf([`stories:${story.id}`], people.leaderOfKalmar)).toEqual({})
  expect(await namesOf(['stories:x', 'nothing:1', '', `constructor:${story.id}`], people.editor)).toEqual({})
  expect((await get('/names', null, { refs: `stories:${story.id}` })).status).toBe(401)
})

test('a language that somebody once chose is not what the next page opens in', async () => {
  const payload = await openCms()
  const user = await people.editor()
  const remembered = { key: 'locale', value: 'ar', user: { relationTo: 'users' as const, value: user.id } }
  const { id } = await payload.create({ collection: 'payload-preferences', data: remembered, user })
  const { docs } = await payload.db.find<{ value: unknown }>({
    collection: 'payload-preferences',
    where: { id: { equals: id } },
  })
  expect(docs).toMatchObject([{ value: 'sv' }])
  const other = { ...remembered, key: 'collection-stories', value: { limit: 50 } }
  expect(await payload.create({ collection: 'payload-preferences', data: other, user })).toMatchObject({
    value: { limit: 50 },
  })
})
