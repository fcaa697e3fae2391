import { expect, test } from 'vitest'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

const approve = async (id: string, as: Awaited<ReturnType<typeof people.editor>>, expected: string) =>
  rest('POST', `/stories/${id}/transitions/approve`, { as, body: { expected } })

test('of two reviewers approving at once one wins and the other gets a conflict', async () => {
  const story = await aStory().inReview()
  const answers = await Promise.all([
    approve(story.id, await people.reviewer(), story.version),
    approve(story.id, await people.otherReviewer(), story.version),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('approving after an edit that the reviewer has not seen is a conflict', async () => {
  const story = await aStory().inReview()
  await rest('PATCH', `/stories/${story.id}`, { as: await people.editor(), body: { summary: 'Något nytt.' } })
  expect(await approve(story.id, await people.reviewer(), story.version)).toMatchObject({
    status: 409,
    body: { because: 'staleVersion' },
  })
})

test('a contributor cannot approve, even with one saved letter', async () => {
  const story = await aStory().inReview()
  const both = await people.editorAndReviewer()
  await rest('PATCH', `/stories/${story.id}`, {
    as: both,
    body: { summary: 'Vad vi gjorde tillsammans i höst!' },
  })
  const { version } = await look(story.id)
  expect(await approve(story.id, both, version)).toMatchObject({
    status: 403,
    body: { because: 'hasContributed' },
  })
  expect(await approve(story.id, await people.reviewer(), version)).toMatchObject({ status: 200 })
})

test('of two people saving the same version the slower one is told, and nothing is overwritten', async () => {
  const story = await aStory().draft()
  const as = await people.editor()
  const save = (summary: string) =>
    rest('PATCH', `/stories/${story.id}`, {
      as,
      body: { summary },
      headers: { 'if-match': `"${story.version}"` },
    })
  const answers = await Promise.all([save('Den ena texten.'), save('Den andra texten.')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('a leader of another municipality does not even learn that the draft exists', async () => {
  const story = await aStory().draft()
  const as = await people.leaderOfKalmar()
  expect((await rest('GET', `/stories/${story.id}?draft=true`, { as })).status).toBe(404)
  expect((await rest('GET', `/stories/${story.id}/workflow`, { as })).status).toBe(404)
  expect((await rest('PATCH', `/stories/${story.id}`, { as, body: { summary: 'x' } })).status).toBe(404)
  expect((await rest('POST', `/stories/${story.id}/transitions/submit`, { as, body: {} })).status).toBe(404)
  expect((await rest('DELETE', `/stories/${story.id}`, { as })).status).toBe(404)
  expect(
    (await rest('GET', `/stories/versions?where[parent][equals]=${story.id}`, { as })).body.totalDocs,
  ).toBe(0)
})

test('a leader cannot write in, or move a story to, another municipality', async () => {
  const { municipalityId, projectId } = await import('../support/people')
  const as = await people.leaderOfBoden()
  const kalmar = await municipalityId('kalmar')
  const data = { title: 'Hej', summary: 'Hej', municipality: kalmar, project: await projectId() }
  expect((await rest('POST', '/stories', { as, body: data })).status).toBe(403)
  const story = await aStory().draft()
  expect((await rest('PATCH', `/stories/${story.id}`, { as, body: { municipality: kalmar } })).status).toBe(
    403,
  )
})
