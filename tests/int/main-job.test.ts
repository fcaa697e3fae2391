import { expect, test } from 'vitest'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { publicCopy } from '../support/public-copy'
import { rest } from '../support/rest'
import { aStory, look, paragraph } from '../support/story'

const post = async (id: string, name: string, as: Awaited<ReturnType<typeof people.editor>>, body: object) =>
  rest('POST', `/stories/${id}/transitions/${name}`, { as, body })

test('a leader writes, a reviewer sends back with a reason, the leader mends, the reviewer approves, everybody reads', async () => {
  const leader = await people.leaderOfBoden()
  const reviewer = await people.reviewer()
  const draft = await aStory().draft()
  expect((await rest('GET', `/v1/stories/${draft.id}`)).status).toBe(404)

  const submitted = await post(draft.id, 'submit', leader, { expected: draft.version })
  expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted', live: 'never' } })

  const unseen = await rest('GET', `/stories/${draft.id}/workflow`, { as: leader })
  expect(unseen.body).toMatchObject({ publicPath: null, views: null })

  await post(draft.id, 'claim', reviewer, { expected: draft.version })
  const withoutReason = await post(draft.id, 'requestChanges', reviewer, { expected: draft.version })
  expect(withoutReason).toMatchObject({ status: 403, body: { because: 'missingReason' } })
  const sentBack = await post(draft.id, 'requestChanges', reviewer, {
    expected: draft.version,
    reasons: [{ field: 'summary', text: 'Berätta vem som kan komma.' }],
  })
  expect(sentBack).toMatchObject({ status: 200, body: { state: 'changes_requested' } })

  const mended = await rest('PATCH', `/stories/${draft.id}`, {
    as: leader,
    body: { summary: 'Alla familjer kan komma.' },
  })
  expect(mended.status).toBe(200)
  const { version } = await look(draft.id)
  expect(version).not.toBe(draft.version)

  expect(await post(draft.id, 'submit', leader, { expected: version })).toMatchObject({ status: 200 })
  expect(await post(draft.id, 'claim', reviewer, { expected: version })).toMatchObject({ status: 200 })
  expect(await post(draft.id, 'approve', reviewer, { expected: version })).toMatchObject({
    status: 200,
    body: { state: 'approved' },
  })
  const published = await post(draft.id, 'publish', reviewer, { expected: version })
  expect(published).toMatchObject({ status: 200, body: { state: 'none', live: 'live' } })

  const read = await rest('GET', `/v1/stories/${draft.id}`)
  expect(read).toMatchObject({
    status: 200,
    body: { data: { summary: { text: 'Alla familjer kan komma.' } } },
  })

  const workflow = await rest('GET', `/stories/${draft.id}/workflow`, { as: leader })
  expect(workflow.body).toMatchObject({ publicPath: expect.stringMatching(/^\/berattelser\/./), views: 0 })
  const names = (workflow.body.history as { name: string; refusedBecause: string | null }[])
    .filter(({ refusedBecause }) => !refusedBecause)
    .map(({ name }) => name)
  expect(names.reverse()).toEqual([
    'create',
    'submit',
    'claim',
    'requestChanges',
    'save',
    'submit',
    'claim',
    'approve',
    'publish',
  ])
})

test('the live copy does not change by a byte while an edit is written, reviewed and thrown away', async () => {
  const story = await aStory().live()
  const before = await publicCopy(story.id)
  const leader = await people.leaderOfBoden()
  await rest('PATCH', `/stories/${story.id}`, { as: leader, body: { body: paragraph('Något helt annat.') } })
  expect(await look(story.id)).toMatchObject({ working: 'draft', live: 'live' })
  expect(await publicCopy(story.id)).toBe(before)

  const { version } = await look(story.id)
  expect(await post(story.id, 'discard', leader, { expected: version })).toMatchObject({
    status: 200,
    body: { state: 'none', live: 'live' },
  })
  expect(await publicCopy(story.id)).toBe(before)
  const draft = await rest('GET', `/stories/${story.id}?draft=true&depth=0`, { as: leader })
  expect(draft.text).not.toContain('Något helt annat')
})

test('a draft with another address and municipality moves nothing that is live', async () => {
  const story = await aStory().live()
  const editor = await people.editor()
  const body = { slug: `annan-${story.slug}`, municipality: await municipalityId('kalmar'), title: 'Flyttad' }
  expect((await rest('PATCH', `/stories/${story.id}`, { as: editor, body })).status).toBe(200)
  const memory = async () => {
    const { body } = await rest('GET', `/workflow-items?where[subjectId][equals]=${story.id}`, { as: editor })
    return (body.docs as object[])[0]
  }
  expect(await memory()).toMatchObject({ slug: story.slug, municipality: await municipalityId('boden') })
  await post(story.id, 'discard', editor, { expected: (await look(story.id)).version })
  expect(await memory()).not.toMatchObject({ title: 'Flyttad' })
})

test('an approval covers every language: text added in English afterwards voids it', async () => {
  const story = await aStory().approved()
  const payload = await openCms()
  const editor = await people.editor()
  await payload.update({
    collection: 'stories',
    id: story.id,
    draft: true,
    locale: 'en',
    user: editor,
    data: { title: 'An autumn day' },
  })
  const { version, working } = await look(story.id)
  expect(working).toBe('submitted')
  expect(await post(story.id, 'publish', editor, { expected: version })).toMatchObject({ status: 403 })
})

test('a save that changes nothing changes nothing: no version, no event, the approval stands', async () => {
  const story = await aStory().approved()
  const editor = await people.editor()
  const current = await rest('GET', `/stories/${story.id}?draft=true&depth=0`, { as: editor })
  const saved = await rest('PATCH', `/stories/${story.id}`, {
    as: editor,
    body: { summary: current.body.summary },
  })
  expect(saved.status).toBe(200)
  expect(await look(story.id)).toMatchObject({ working: 'approved', version: story.version })
  expect(await post(story.id, 'publish', editor, { expected: story.version })).toMatchObject({ status: 200 })
})

test('a taken-down story is gone for readers, and two people bring exactly it back', async () => {
  const story = await aStory().live()
  // The day on which readers saw it change last is that of its coming back.
  const shown = async () => (await publicCopy(story.id)).replaceAll(/"updated(?:At|_at)": ?"[^"]*"/g, '')
  const before = await shown()
  const safeguarding = await people.safeguarding()
  expect(await post(story.id, 'takeDown', await people.leaderOfBoden(), {})).toMatchObject({
    status: 200,
    body: { live: 'taken_down' },
  })
  expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(410)

  expect(await post(story.id, 'reinstate', safeguarding, {})).toMatchObject({
    status: 200,
    body: { live: 'taken_down' },
  })
  expect(await post(story.id, 'reinstate', safeguarding, {})).toMatchObject({
    status: 403,
    body: { because: 'samePerson' },
  })
  expect(await post(story.id, 'reinstate', await people.reviewer(), {})).toMatchObject({
    status: 200,
    body: { live: 'live' },
  })
  expect(await shown()).toBe(before)
})
