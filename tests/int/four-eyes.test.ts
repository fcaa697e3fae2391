import { expect, test } from 'vitest'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

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

test('throwing away what was never live does not make anybody forget who wrote it', async () => {
  const both = await people.editorAndReviewer()
  const story = await aStory({ by: people.editorAndReviewer }).draft()
  await transition(story.id, 'discard', both, story.version)
  await rest('PATCH', `/stories/${story.id}`, {
    as: await people.editor(),
    body: { summary: 'En rad till.' },
  })
  const { version, contributors } = await look(story.id)
  expect(contributors).toContain(String(both.id))
  await transition(story.id, 'submit', await people.editor(), version)
  await transition(story.id, 'claim', await people.reviewer(), version)
  await expect(transition(story.id, 'approve', both, version)).rejects.toMatchObject({
    because: 'hasContributed',
  })
})

test('a second look at what is live does not make anybody forget who writes in the next edit', async () => {
  const both = await people.editorAndReviewer()
  const story = await forced()
  await rest('PATCH', `/stories/${story.id}`, { as: both, body: { summary: 'Nästa ändring.' } })
  await transition(story.id, 'approveRetrospectively', await people.reviewer())
  const { version } = await look(story.id)
  await transition(story.id, 'submit', both, version)
  await transition(story.id, 'claim', await people.reviewer(), version)
  await expect(transition(story.id, 'approve', both, version)).rejects.toMatchObject({
    because: 'hasContributed',
  })
})

test('what nobody had approved still awaits its second look after it was taken down and put back', async () => {
  const story = await forced()
  await transition(story.id, 'takeDown', await people.safeguarding())
  await transition(story.id, 'reinstate', await people.safeguarding())
  const { live } = await transition(story.id, 'reinstate', await people.reviewer())
  expect(live).toBe('live_unreviewed')
})

test('a first yes to putting back holds for what it was said to, not for a later text', async () => {
  const story = await aStory().takenDown()
  const reviewer = await people.reviewer()
  await transition(story.id, 'reinstate', await people.safeguarding())
  const editor = await people.editor()
  await rest('PATCH', `/stories/${story.id}`, { as: editor, body: { summary: 'En annan text.' } })
  const { version } = await look(story.id)
  await transition(story.id, 'submit', editor, version)
  await transition(story.id, 'claim', reviewer, version)
  await transition(story.id, 'approve', reviewer, version)
  expect(await transition(story.id, 'reinstate', reviewer)).toMatchObject({ live: 'taken_down' })
  expect(await transition(story.id, 'reinstate', await people.safeguarding())).toMatchObject({ live: 'live' })
})

test('many refused at once wait for nobody', async () => {
  const story = await aStory().submitted()
  const as = await people.leaderOfBoden()
  const answers = await Promise.all(Array.from({ length: 50 }, () => approve(story.id, as, story.version)))
  expect([...new Set(answers.map(({ status }) => status))]).toEqual([403])
})

async function forced() {
  const story = await aStory().draft()
  await transition(story.id, 'forcePublish', await people.forcer(), story.version, {
    note: 'Det brinner, och alla måste få veta det nu.',
  })
  return story
}
