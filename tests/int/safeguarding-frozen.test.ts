/** A picture that reviewers or readers look at: what they see stays, its consents may come, be renewed and go. */
import { beforeAll, expect, test } from 'vitest'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild, openAgain } from '../support/picture'
import { rest } from '../support/rest'
import { blocks } from '../support/rich-text'
import { aStory, look, transition } from '../support/story'

let picture: string
let story: string
let consent: string
let name: string

/** A live story that shows a child with a consent. */
beforeAll(async () => {
  const payload = await openCms()
  consent = await aConsent()
  picture = await aPictureOfAChild([consent])
  ;({ id: story } = await aStory().draft())
  const leader = await people.leaderOfBoden()
  await payload.update({
    collection: 'stories',
    id: story,
    draft: true,
    user: leader,
    data: { cover: picture },
  })
  const { version } = await look(story)
  await transition(story, 'submit', leader, version)
  for (const step of ['claim', 'approve', 'publish'] as const)
    await transition(story, step, await people.reviewer(), version)
  name = String((await payload.findByID({ collection: 'media', id: picture })).filename)
})

const change = async (body: object, locale = 'sv') =>
  (await rest('PATCH', `/media/${picture}?locale=${locale}`, { as: await people.safeguarding(), body }))
    .status
const readers = async () => (await rest('GET', `/media/file/${name}`)).status

test.each([
  [{ alt: 'Något annat' }],
  [{ caption: 'Något annat' }],
  [{ credit: 'Någon annan' }],
  [{ depicts: 'nobody' }],
  [{ peopleShown: 7 }],
])('%j is refused', async (body) => {
  expect(await change(body)).toBe(409)
  expect(await readers()).toBe(200)
})

test('another language of it is refused as well, and saying again what it says is no change', async () => {
  expect(await change({ alt: 'Something else' }, 'en')).toBe(409)
  expect(await change({ alt: 'Papper i rött', depicts: 'childrenIdentifiable', peopleShown: 1 })).toBe(200)
})

test('untying the consent closes the picture at once, and no consent that one person ties opens it again', async () => {
  expect(await change({ consents: [] })).toBe(200)
  expect(await readers()).toBe(410)
  expect(await change({ consents: [consent, await aConsent()] })).toBe(200)
  expect(await readers()).toBe(410)
})

test('taking back the declaration closes it too, and declaring again opens nothing', async () => {
  await openAgain(picture)
  expect(await readers()).toBe(200)
  expect(await change({ protectedIdentityDeclaration: { isDeclared: false } })).toBe(200)
  expect(await readers()).toBe(410)
  expect(await change({ protectedIdentityDeclaration: { isDeclared: true } })).toBe(200)
  expect(await readers()).toBe(410)
  await openAgain(picture)
  expect(await readers()).toBe(200)
})

test('it is not deleted while anybody looks at it', async () => {
  expect((await rest('DELETE', `/media/${picture}`, { as: await people.safeguarding() })).status).toBe(409)
})

test('nor one in a text that is handed in, nor when the text is live', async () => {
  const shown = await aPicture()
  const written = await aStory({ body: blocks({ blockType: 'picture', media: shown }) }).submitted()
  const remove = async () =>
    (await rest('DELETE', `/media/${shown}`, { as: await people.safeguarding() })).status
  expect(await remove()).toBe(409)
  for (const step of ['claim', 'approve', 'publish'] as const)
    await transition(written.id, step, await people.reviewer(), written.version)
  expect(await remove()).toBe(409)
})

test('pictures are deleted by those who keep them: a leader those of her municipality, a reviewer none', async () => {
  const [ofKalmar, ofBoden] = [
    await aPicture({ municipality: await municipalityId('kalmar') }),
    await aPicture({ municipality: await municipalityId('boden') }),
  ]
  const remove = async (who: 'leaderOfBoden' | 'reviewer', id: string) =>
    (await rest('DELETE', `/media/${id}`, { as: await people[who]() })).status
  expect(await remove('reviewer', ofBoden)).toBe(403)
  expect(await remove('leaderOfBoden', ofKalmar)).toBe(403)
  expect(await remove('leaderOfBoden', ofBoden)).toBe(200)
})
