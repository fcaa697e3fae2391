import { expect, test } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { indexDraft } from '@/cms/search/index-draft'
import type { FoundKind } from '@/domain/review/found'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture } from '../support/picture'
import { aStory, paragraph } from '../support/story'

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

/** What the worker does a moment after every save. */
async function indexed(id: string, kind = 'stories') {
  await indexDraft(await openCms(), { kind, id })
  return id
}

test('a word in the text finds it, with the passage where it stands, after those that are called so', async () => {
  const called = (await aStory({ title: 'Lingonplockning i skogen' }).draft()).id
  const body = paragraph(
    'Vi gick långt. Sedan åt vi lingonpannkakor vid elden, alla tillsammans. Så gick vi hem.',
  )
  const told = await indexed((await aStory({ title: 'En dag ute', body }).draft()).id)
  const kinds = await find('lingon', people.editor)
  expect(idsIn(kinds, 'stories')).toEqual([called, told])
  expect(kinds.find(({ collection }) => collection === 'stories')).toMatchObject({ count: 2 })
  const [first, second] = kinds.flatMap(({ found }) => found)
  expect(first?.passage).toBeNull()
  expect(second?.title).toBe('En dag ute')
  expect(second?.passage?.parts.map(({ text }) => text).join('')).toMatch(
    /^Sedan åt vi lingonpannkakor vid elden/,
  )
  expect(second?.passage?.parts.filter(({ isHit }) => isHit)).toEqual([
    { text: 'lingonpannkakor', isHit: true },
  ])
  expect(idsIn(await find('elden lingonpannkakor dag', people.editor), 'stories')).toEqual([told])
  expect(idsIn(await find('elden boden', people.editor), 'stories')).toEqual([told])
  expect(await find('lingonpannkakor kalmar', people.editor)).toEqual([])
})

test('a word that only a translation holds shows that translation', async () => {
  const { id } = await aStory({ title: 'Översatt dag' }).draft()
  const data = { title: 'A day', body: paragraph('We made elderflower juice.') } as never
  const options = { collection: 'stories', id, locale: 'en', draft: true, overrideAccess: false } as const
  await (await openCms()).update({ ...options, data, user: await people.editor() })
  await indexed(id)
  const [one] = (await find('elderflower', people.editor)).flatMap(({ found }) => found)
  expect(one).toMatchObject({ id, title: 'Översatt dag', passage: { locale: 'en' } })
})

test('nobody is told of a word in a text that she may not read, nor that it is there', async () => {
  const body = paragraph('Ett mycket ovanligt ord: kvastskaftspyssel.')
  const id = await indexed((await aStory({ body }).draft()).id)
  expect(idsIn(await find('kvastskaftspyssel', people.leaderOfBoden), 'stories')).toEqual([id])
  expect(await find('kvastskaftspyssel', people.leaderOfKalmar)).toEqual([])
  expect(await find('kvastskaftspyssel', people.leaderOfKalmar, 'stories')).toEqual([])

  // A live text of another town that is being rewritten: its new words are none of hers.
  const { id: live } = await aStory().live()
  const options = { collection: 'stories', id: live, draft: true, overrideAccess: false } as const
  const data = { body: paragraph('Nu står här gräshoppsfångst.') } as never
  await (await openCms()).update({ ...options, data, user: await people.editor() })
  await indexed(live)
  expect(idsIn(await find('gräshoppsfångst', people.leaderOfBoden), 'stories')).toEqual([live])
  expect(await find('gräshoppsfångst', people.leaderOfKalmar)).toEqual([])
})

test('a text that was rewritten is not found by the words that it had, even before it is indexed anew', async () => {
  const id = await indexed((await aStory({ body: paragraph('Här stod vattenmelonsallad.') }).draft()).id)
  const payload = await openCms()
  const options = { collection: 'stories', id, draft: true, overrideAccess: false } as const
  await payload.update({
    ...options,
    data: { body: paragraph('Nu inte.') } as never,
    user: await people.editor(),
  })
  expect(await find('vattenmelonsallad', people.editor)).toEqual([])
  const { rows } = await payload.db.drizzle.execute(
    `select 1 from graphile_worker.jobs where key = 'draft:stories:${id}'`,
  )
  expect(rows).toHaveLength(1)
})
