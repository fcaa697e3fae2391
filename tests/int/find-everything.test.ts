import { expect, test } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import type { FoundKind } from '@/domain/review/found'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture } from '../support/picture'
import { aStory } from '../support/story'

const { post } = asking(editorialEndpoints)
const find = async (q: string, who: typeof people.editor, only?: string) =>
  (await post('/search', await who(), { q, ...(only && { only }) })).body as FoundKind[]
const idsIn = (kinds: readonly FoundKind[], collection: string) =>
  kinds.find((kind) => kind.collection === collection)?.found.map(({ id }) => id) ?? []

/** Something of everything in Boden, none of it with the town's name in its words. */
async function allOfBoden() {
  const payload = await openCms()
  const municipality = await municipalityId('boden')
  const story = (await aStory({ title: 'Brödbak med alla' }).draft()).id
  const leader = String((await people.leaderOfBoden()).id)
  const picture = await aPicture()
  await payload.update({ collection: 'media', id: picture, data: { municipality } })
  const consent = await aConsent()
  await payload.update({ collection: 'consents', id: consent, data: { municipality } as never })
  return { municipality, story, leader, picture, consent }
}

test('the name of a municipality finds all of it, as far as the person may see', async () => {
  const boden = await allOfBoden()
  const forEditor = await find('Boden', people.editor)
  expect(forEditor[0]).toMatchObject({ collection: 'municipalities', found: [{ title: 'Boden' }] })
  expect(idsIn(forEditor, 'stories')).toContain(boden.story)
  expect(idsIn(forEditor, 'users')).toContain(boden.leader)
  expect(idsIn(forEditor, 'media')).toContain(boden.picture)
  expect(idsIn(forEditor, 'consents')).toEqual([])
  expect(idsIn(await find('boden', people.safeguarding), 'consents')).toContain(boden.consent)

  const story = forEditor.flatMap(({ found }) => found).find(({ id }) => id === boden.story)
  expect(story).toMatchObject({
    title: 'Brödbak med alla',
    municipality: 'Boden',
    state: { working: 'draft', live: 'never' },
  })
})

test('every word has to fit, each wherever it stands, and a kind may be called by its name', async () => {
  const { story, picture } = await allOfBoden()
  expect(idsIn(await find('brödbak boden', people.editor), 'stories')).toContain(story)
  expect(await find('brödbak kalmar', people.editor)).toEqual([])
  const pictures = await find('bilder boden', people.editor)
  expect(pictures.map(({ collection }) => collection)).toEqual(['media'])
  expect(idsIn(pictures, 'media')).toContain(picture)
  expect(await find('menyer', people.editor)).toMatchObject([{ collection: 'navigation', count: 1 }])
})

test('nobody finds what she may not open', async () => {
  const { story } = await allOfBoden()
  expect(idsIn(await find('brödbak', people.leaderOfBoden), 'stories')).toContain(story)
  expect(idsIn(await find('brödbak', people.leaderOfKalmar), 'stories')).not.toContain(story)
  const payload = await openCms()
  const { id } = await payload.create({
    collection: 'cases',
    data: { kind: 'removal', text: 'Sällsyntaste ordet', state: 'new', openedAt: new Date().toISOString() },
  })
  expect(idsIn(await find('sällsyntaste', people.safeguarding), 'cases')).toEqual([String(id)])
  for (const other of [people.editor, people.reviewer, people.admin, people.leaderOfBoden])
    expect(await find('sällsyntaste', other)).toEqual([])
  expect((await post('/search', null, { q: 'brödbak' })).status).toBe(401)
})

test('more of one kind comes when it is asked for, and nonsense finds nothing', async () => {
  for (let count = 0; count < 7; count++) await aStory({ title: `Många likadana ${count}` }).draft()
  const [few] = await find('likadana', people.editor)
  expect(few).toMatchObject({ collection: 'stories', count: 7 })
  expect(few?.found).toHaveLength(5)
  const [all] = await find('likadana', people.editor, 'stories')
  expect(all?.found).toHaveLength(7)
  expect(await find('likadana', people.editor, 'payload-preferences')).toEqual([])
  for (const nothing of ['', ' ', 'x', '%%', '__', 'constructor', `${'qxz '.repeat(24)}`])
    expect(await find(nothing, people.editor)).toEqual([])
})
