import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, transition } from '../support/story'

const statement = async (text: ReturnType<typeof sql>) => query({ payload: await openCms() }, text)

test('events and approvals cannot be changed or removed, not even by the application', async () => {
  await aStory().approved()
  for (const attempt of [
    sql`update workflow_events set note = 'x'`,
    sql`delete from workflow_events`,
    sql`truncate workflow_events`,
    sql`update approvals set hash = 'x'`,
    sql`delete from approvals`,
    sql`truncate approvals`,
  ]) {
    await expect(statement(attempt)).rejects.toThrow()
  }
})

test('nobody writes the workflow’s memory through the API', async () => {
  for (const who of ['admin', 'editor', 'reviewer', 'safeguarding'] as const) {
    const as = await people[who]()
    for (const collection of ['workflow-items', 'workflow-events', 'approvals', 'review-comments']) {
      expect(
        (
          await rest('POST', `/${collection}`, {
            as,
            body: {
              subjectCollection: 'stories',
              subjectId: 'x',
              name: 'approve',
              working: 'approved',
              live: 'live',
              hash: 'x',
              at: new Date(),
            },
          })
        ).status,
      ).toBe(403)
      expect(
        (await rest('PATCH', `/${collection}?where[id][exists]=true`, { as, body: { working: 'approved' } }))
          .status,
      ).toBe(403)
      expect((await rest('DELETE', `/${collection}?where[id][exists]=true`, { as })).status).toBe(403)
    }
  }
})

test('the workflow’s memory is nothing for readers and leaders', async () => {
  await aStory().approved()
  for (const as of [null, await people.leaderOfBoden()]) {
    for (const collection of [
      'workflow-items',
      'workflow-events',
      'approvals',
      'review-comments',
      'users',
      'consents',
      'cases',
      'contact-messages',
    ]) {
      const answer = await rest('GET', `/${collection}`, { as })
      if (answer.status === 200) {
        const docs = answer.body.docs as { id: string }[]
        const own = collection === 'users' && as ? docs.filter(({ id }) => id !== as.id) : docs
        expect(own, collection).toEqual([])
      } else expect(answer.status).toBe(403)
    }
  }
})

test('a refusal is in the log, with who, what and why', async () => {
  const story = await aStory().inReview()
  const both = await people.editorAndReviewer()
  await rest('PATCH', `/stories/${story.id}`, { as: both, body: { summary: 'En rad till.' } })
  const { version } = await transition(story.id, 'requestChanges', await people.reviewer(), undefined, {
    note: 'x',
  }).catch(() => ({ version: '' }))
  expect(version).toBe('')
  const rows = await statement(
    sql`select name, actor, because from workflow_events where subject_id = ${story.id} and is_refused`,
  )
  expect(rows).toEqual([
    { name: 'requestChanges', actor: String((await people.reviewer()).id), because: 'missingVersion' },
  ])
})

test('an approval keeps the approved content and its hash', async () => {
  const story = await aStory({ title: 'Minnet av en godkänd text' }).approved()
  const rows = await statement(
    sql`select hash, version, snapshot from approvals where subject_id = ${story.id}`,
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    version: story.version,
    snapshot: { title: { sv: 'Minnet av en godkänd text' } },
  })
  expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
})

test('a retry of a transition that was done does nothing a second time', async () => {
  const story = await aStory().submitted()
  const again = await rest('POST', `/stories/${story.id}/transitions/submit`, {
    as: await people.leaderOfBoden(),
    body: { expected: story.version },
  })
  expect(again.status).toBe(403)
  const rows = await statement(
    sql`select 1 from workflow_events where subject_id = ${story.id} and name = 'submit' and not is_refused`,
  )
  expect(rows).toHaveLength(1)
})

test('who has left keeps a pseudonym in the history', async () => {
  const payload = await openCms()
  const guest = await payload.create({
    collection: 'users',
    data: {
      name: 'Gästen',
      email: 'gast@beratta.example',
      password: 'long enough for a test',
      roles: ['editor'],
    } as never,
  })
  const story = await aStory({ by: async () => ({ ...guest, collection: 'users' }) as never }).draft()
  await payload.delete({ collection: 'users', id: guest.id })
  const { body } = await rest('GET', `/stories/${story.id}/workflow`, { as: await people.editor() })
  const [created] = body.history as { who: string }[]
  expect(created?.who).toMatch(/^Tidigare medarbetare/)
})
