/** What the workflow remembers of an act, and what it forgets with it. */
import { sql } from '@payloadcms/db-postgres'
import { expect, test, vi } from 'vitest'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const rowOf = async (statement: ReturnType<typeof sql>) =>
  (await query({ payload: await openCms() }, statement))[0]
const itemOf = (id: string) => rowOf(sql`select * from workflow_items where subject_id = ${id}`)
const force = async (id: string, version: string) =>
  transition(id, 'forcePublish', await people.forcer(), version, {
    note: 'Det brinner, och alla måste få veta det nu.',
  })

test('an approved text that is sent back is approved no longer', async () => {
  const story = await aStory().approved()
  const reviewer = await people.reviewer()
  await transition(story.id, 'requestChanges', reviewer, story.version, { note: 'En rad är fel.' })
  expect(await itemOf(story.id)).toMatchObject({
    approved_hash: null,
    approved_version: null,
    claimant: null,
  })
})

test('an approved text that is written in is nobody’s to review, and approved no longer', async () => {
  const story = await aStory().approved()
  const as = await people.editor()
  await rest('PATCH', `/stories/${story.id}`, { as, body: { summary: 'En annan rad.' } })
  expect(await itemOf(story.id)).toMatchObject({
    working: 'submitted',
    approved_hash: null,
    approved_version: null,
    claimant: null,
  })
})

test('a second look is kept as an approval of what readers see, not of the next edit', async () => {
  const story = await aStory().draft()
  await force(story.id, story.version)
  const live = await itemOf(story.id)
  await rest('PATCH', `/stories/${story.id}`, {
    as: await people.editor(),
    body: { summary: 'Nästa ändring.' },
  })
  await transition(story.id, 'approveRetrospectively', await people.reviewer())
  const approval = await rowOf(sql`select * from approvals where subject_id = ${story.id}`)
  expect(approval).toMatchObject({
    is_retrospective: true,
    version: live?.live_version,
    hash: live?.live_hash,
  })
  expect(JSON.stringify(approval?.snapshot)).not.toContain('Nästa ändring.')
})

test('no version of what was taken down is marked as one that readers see', async () => {
  const story = await aStory().takenDown()
  const left = await rowOf(
    sql`select count(*)::int as n from _stories_v where parent_id = ${story.id} and version__status = 'published'`,
  )
  expect(left?.n).toBe(0)
  await transition(story.id, 'reinstate', await people.safeguarding())
  await transition(story.id, 'reinstate', await people.reviewer())
  const back = await rowOf(
    sql`select string_agg(id::text, ',') as ids from _stories_v
        where parent_id = ${story.id} and version__status = 'published'`,
  )
  expect(back?.ids).toBe((await itemOf(story.id))?.live_version)
})

test('a leader’s story is of her municipality when she says nothing, and stays so when she empties it', async () => {
  const as = await people.leaderOfBoden()
  const boden = await municipalityId('boden')
  const body = { title: 'Utan kommun', summary: 'Kort.', project: await projectId() }
  const made = await rest('POST', '/stories?draft=true&depth=0', { as, body })
  expect(made.status).toBe(201)
  const { id, municipality } = made.body.doc as { id: string; municipality: string }
  expect(municipality).toBe(boden)
  const emptied = await rest('PATCH', `/stories/${id}?draft=true&depth=0`, {
    as,
    body: { municipality: null },
  })
  expect((emptied.body.doc as { municipality: string }).municipality).toBe(boden)
})

test('whoever does not work with a text learns where readers find it, and nothing of the work', async () => {
  const story = await aStory().live()
  await rest('PATCH', `/stories/${story.id}`, {
    as: await people.editor(),
    body: { summary: 'Nästa ändring.' },
  })
  const { body } = await rest('GET', `/stories/${story.id}/workflow`, { as: await people.leaderOfKalmar() })
  expect(body).toMatchObject({
    state: 'none',
    live: 'live',
    version: null,
    history: [],
    dueAt: null,
    publicPath: expect.stringMatching(/^\/berattelser\/./),
    views: null,
  })
})

test('an act that did not reach the disk is not said to be done', async () => {
  const story = await aStory().draft()
  const payload = await openCms()
  // A failed COMMIT is swallowed by the adapter: to the caller it looks like a good one.
  const lost = vi
    .spyOn(payload.db, 'commitTransaction')
    .mockImplementation(async (id) => payload.db.rollbackTransaction(await id))
  await expect(
    transition(story.id, 'submit', await people.leaderOfBoden(), story.version).finally(() =>
      lost.mockRestore(),
    ),
  ).rejects.toThrow('The transition was not committed.')
  expect(await look(story.id)).toMatchObject({ working: 'draft' })
})
