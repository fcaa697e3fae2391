/** I23, I24: nobody approves what she had a hand in, by whatever way her hand came into it. */
import { createLocalReq, type TypedUser } from 'payload'
import { expect, test } from 'vitest'
import { loadSubject } from '@/cms/document/subject'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import type { ReviewPage } from '@/domain/review/review-page'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aPicture } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const { get, post } = asking(editorialEndpoints)

const save = async (id: string, as: TypedUser, body: object) => {
  const answer = await rest('PATCH', `/stories/${id}`, { as, body })
  expect(answer.status, answer.text).toBe(200)
  return (await look(id)).version
}
const restore = async (id: string, as: TypedUser, version: string) => {
  const expected = (await look(id)).version
  const answer = await post('/restore', as, { kind: 'stories', id, version, expected })
  expect(answer.status, answer.text).toBe(200)
  return (await look(id)).version
}

/** What she is told who claims it as a reviewer, when somebody else has handed it in. */
async function claimBy(id: string, who: TypedUser): Promise<string> {
  const { version } = await look(id)
  await transition(id, 'submit', await people.editor(), version)
  return transition(id, 'claim', who, version).then(
    () => 'claimed',
    ({ because }) => because,
  )
}

test('whoever wrote what was thrown away and brought back by somebody else does not approve it', async () => {
  const both = await people.editorAndReviewer()
  const story = await aStory().live()
  const hers = await save(story.id, both, { summary: 'Hennes ord.' })
  await transition(story.id, 'discard', both, hers)
  expect((await look(story.id)).contributors).toEqual([])
  await restore(story.id, await people.otherEditor(), hers)
  expect((await look(story.id)).contributors).toContain(String(both.id))
  expect(await claimBy(story.id, both)).toBe('hasContributed')
})

test('nor when somebody else writes the same words again', async () => {
  const both = await people.editorAndReviewer()
  const story = await aStory().live()
  const hers = await save(story.id, both, { summary: 'Hennes ord.' })
  await transition(story.id, 'discard', both, hers)
  await save(story.id, await people.otherEditor(), { summary: 'Hennes ord.' })
  expect(await claimBy(story.id, both)).toBe('hasContributed')
})

test('who uploaded the picture of a text, or wrote its words, does not approve the text', async () => {
  const [uploader, wordsmith] = [await people.editorAndReviewer(), await people.everything()]
  const picture = await aPicture({}, uploader)
  const alt = { as: wordsmith, body: { alt: 'Papper i djupaste rött' } }
  expect((await rest('PATCH', `/media/${picture}`, alt)).status).toBe(200)
  const story = await aStory().draft()
  await save(story.id, await people.editor(), { cover: picture })
  const { contributors } = await look(story.id)
  expect(contributors).toEqual(expect.arrayContaining([String(uploader.id), String(wordsmith.id)]))
  expect(await claimBy(story.id, uploader)).toBe('hasContributed')
  const { version } = await look(story.id)
  await expect(transition(story.id, 'claim', wordsmith, version)).rejects.toMatchObject({
    because: 'hasContributed',
  })
  for (const step of ['claim', 'approve', 'publish'] as const)
    await transition(story.id, step, await people.reviewer(), version)

  // Approved with the text, the picture is nobody's any more; a new text that shows it is another matter.
  await save(story.id, await people.editor(), { summary: 'En rad till.' })
  expect((await look(story.id)).contributors).toEqual([String((await people.editor()).id)])
  const next = await aStory().draft()
  await save(next.id, await people.editor(), { cover: picture })
  expect(await claimBy(next.id, uploader)).toBe('hasContributed')
})

test('who uploaded a picture has a hand in its blurred copy too', async () => {
  const uploader = await people.editorAndReviewer()
  const picture = await aPicture({}, uploader)
  const regions = [{ x: 0.2, y: 0.2, width: 0.3, height: 0.3 }]
  const blurred = await rest('POST', `/media/${picture}/blur`, {
    as: await people.editor(),
    body: { regions },
  })
  const story = await aStory().draft()
  await save(story.id, await people.otherEditor(), { cover: blurred.body.id })
  expect(await claimBy(story.id, uploader)).toBe('hasContributed')
})

test('the judge, the review page and the next one in the queue name the same people', async () => {
  const uploader = await people.editorAndReviewer()
  const picture = await aPicture({}, uploader)
  const story = await aStory().draft()
  const expected = await save(story.id, await people.editor(), { cover: picture })
  await transition(story.id, 'submit', await people.editor(), expected)
  const other = await aStory().submitted()

  const reviewer = await people.reviewer()
  const page = (await get('/document', reviewer, { kind: 'stories', id: story.id })).body as ReviewPage
  expect([...page.contributors].sort()).toEqual(['editor', 'editorAndReviewer', 'leaderOfBoden'])
  const req = await createLocalReq({}, await openCms())
  const loaded = await loadSubject(req, { kind: 'stories', id: story.id })
  expect(loaded?.subject.contributors).toHaveLength(3)
  const hers = (await get('/document', uploader, { kind: 'stories', id: other.id })).body as ReviewPage
  expect(hers.next?.id).not.toBe(story.id)
})

test('what a person wrote by hand is nobody else’s', async () => {
  const story = await aStory().draft()
  expect((await look(story.id)).contributors).toEqual([String((await people.leaderOfBoden()).id)])
})
