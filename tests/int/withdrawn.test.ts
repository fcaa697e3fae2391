/** A page that an editor withdraws says why, or leads on to another. */
import { expect, test } from 'vitest'
import { performTransition } from '@/cms/review/transition'
import { absenceOf } from '@/content/gone'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

const withdraw = async (id: string, note: string, redirectTo?: string) =>
  performTransition({
    payload: await openCms(),
    reference: { kind: 'stories', id },
    name: 'withdraw',
    user: await people.editor(),
    note,
    redirectTo,
  })
const absence = (slug: string) => absenceOf({ kind: 'story', slug }, 'sv')

test('the address answers 410 with the editor’s words', async () => {
  const story = await aStory().live()
  expect(await withdraw(story.id, 'Uppgifterna stämde inte längre.')).toMatchObject({ live: 'withdrawn' })
  expect(await absence(story.slug)).toEqual({ status: 410, notice: 'Uppgifterna stämde inte längre.' })
  expect((await rest('GET', `/stories/${story.id}`)).status).toBe(404)
})

test('or leads to another page', async () => {
  const story = await aStory().live()
  await withdraw(story.id, 'Den nya finns här.', '/berattelser/den-nya')
  expect(await absence(story.slug)).toEqual({ status: 301, to: '/berattelser/den-nya' })
})

test('what was taken down says nothing of why', async () => {
  const story = await aStory().live()
  await performTransition({
    payload: await openCms(),
    reference: { kind: 'stories', id: story.id },
    name: 'takeDown',
    user: await people.safeguarding(),
    note: 'Ett barn känns igen.',
  })
  expect(await absence(story.slug)).toEqual({ status: 410 })
})

test('personal data in the reason stops it: nobody reviews what stands there', async () => {
  const story = await aStory().live()
  await expect(withdraw(story.id, 'Barnet 20000101-2384 ville inte vara med.')).rejects.toMatchObject({
    because: 'gateIsRed',
    findings: [expect.objectContaining({ field: 'note' })],
  })
  expect(await look(story.id)).toMatchObject({ live: 'live' })
})
