/** What Payload's forms are told about writing: the same as the door would say, in every state. */
import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'
import { onlyProject } from '@/cms/fields/only-project'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, type Story, transition } from '../support/story'

type Allowed = { readonly update?: boolean; readonly delete?: boolean }

async function form(story: Story, who: keyof typeof people): Promise<Allowed> {
  const { status, body } = await rest('POST', `/stories/access/${story.id}`, {
    as: await people[who](),
    body: {},
  })
  expect(status).toBe(200)
  return { update: body.update === true, delete: body.delete === true }
}

/** Whether the form is open is whether a save would be taken. */
async function saves(story: Story, who: keyof typeof people): Promise<boolean> {
  const answer = await rest('PATCH', `/stories/${story.id}`, {
    as: await people[who](),
    body: { summary: `Ändrad av ${who}.` },
  })
  return answer.status === 200
}

const writers = ['leaderOfBoden', 'leaderOfKalmar', 'editor', 'reviewer', 'safeguarding', 'admin'] as const

test.each(['draft', 'submitted', 'inReview', 'approved', 'live'] as const)(
  'a form of a story %s is open to those whose save the door would take',
  async (state) => {
    for (const who of writers) {
      const story = await aStory()[state]()
      const { update } = await form(story, who)
      expect(update, `${who} in ${state}`).toBe(await saves(story, who))
    }
  },
)

test('what is scheduled is read-only for everybody, and the door says why all the same', async () => {
  const story = await aStory().approved()
  const at = new Date(Date.now() + 60 * 60 * 1000)
  await transition(story.id, 'schedule', await people.reviewer(), story.version, { at })
  for (const who of writers) expect(await form(story, who)).toMatchObject({ update: false })
  const answer = await rest('PATCH', `/stories/${story.id}`, {
    as: await people.editor(),
    body: { summary: 'Nytt.' },
  })
  expect(answer.status).toBe(403)
  expect(answer.text).toContain('isScheduled')
})

test('only who began a draft that never was live is offered to delete it', async () => {
  const story = await aStory().draft()
  expect(await form(story, 'leaderOfBoden')).toMatchObject({ delete: true })
  expect(await form(story, 'editor')).toMatchObject({ delete: false })
  expect(await form(story, 'admin')).toMatchObject({ delete: true })
  const live = await aStory().live()
  expect(await form(live, 'admin')).toMatchObject({ delete: false })
  expect(await look(live.id)).toMatchObject({ live: 'live' })
})

test('a leader’s new story opens with the one project that her municipality takes part in, and with none of two', async () => {
  const municipalities = [{ municipality: await municipalityId('boden'), role: 'site' }]
  const first = await aLive('projects', { municipalities })
  expect(await opensWith('leaderOfBoden')).toBe(first.id)
  expect(await opensWith('leaderOfKalmar')).toBeUndefined()
  await aLive('projects', { municipalities })
  expect(await opensWith('leaderOfBoden')).toBeUndefined()
})

async function opensWith(who: keyof typeof people): Promise<unknown> {
  const user = await people[who]()
  const req = await createLocalReq({ user }, await openCms())
  // Asked twice in one request, as for the rows of a list.
  const [answer, again] = [await onlyProject({ req, user }), await onlyProject({ req, user })]
  expect(again).toBe(answer)
  return answer
}
