/** I25: an approval covers the words and bytes of every picture and file, and nothing comes up without them. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { hashOf } from '@/cms/document/content-hash'
import { readPublicRow, readVersion } from '@/cms/document/copies'
import { readReferenced } from '@/cms/document/referenced'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aPicture } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

let picture: string
let story: string
let version: string

/** A draft that shows a picture. */
beforeEach(async () => {
  picture = await aPicture()
  ;({ id: story } = await aStory().draft())
  await rest('PATCH', `/stories/${story}`, { as: await people.editor(), body: { cover: picture } })
  ;({ version } = await look(story))
})

const reword = async (alt = 'Något helt annat') =>
  (await rest('PATCH', `/media/${picture}`, { as: await people.safeguarding(), body: { alt } })).status
const step = async (...names: ('submit' | 'claim' | 'approve' | 'publish')[]) => {
  for (const name of names)
    await transition(
      story,
      name,
      name === 'submit' ? await people.editor() : await people.reviewer(),
      version,
    )
}
const below = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)
const rewordBelow = () =>
  below(sql`update media_locales set alt = 'Något helt annat' where _parent_id = ${picture}`)

describe('the words of a picture', () => {
  test('change while its text is a draft or has been sent back, and are frozen from submit on', async () => {
    expect(await reword('Första')).toBe(200)
    await step('submit')
    expect(await reword('Andra')).toBe(409)
    await step('claim')
    await transition(story, 'requestChanges', await people.reviewer(), version, { note: 'Beskriv bättre.' })
    expect(await reword('Tredje')).toBe(200)
  })

  test.each(['withdraw', 'takeDown'] as const)('stay after %s: it may come back as it was', async (down) => {
    await step('submit', 'claim', 'approve', 'publish')
    await transition(story, down, await people.editor(), undefined, { reason: 'outdated' })
    expect(await reword()).toBe(409)
    const file = { as: await people.editor(), body: { credit: 'Någon annan' } }
    expect((await rest('PATCH', `/media/${picture}`, file)).status).toBe(409)
  })

  test('may be taken away with the picture once readers see it no more', async () => {
    await step('submit', 'claim', 'approve', 'publish')
    await transition(story, 'takeDown', await people.editor())
    const as = await people.safeguarding()
    expect((await rest('DELETE', `/media/${picture}`, { as })).status).toBe(200)
    await expect(transition(story, 'reinstate', as)).rejects.toMatchObject({ because: 'contentNotApproved' })
  })
})

describe('whatever changed behind everybody’s back', () => {
  test.each([
    ['the description', rewordBelow],
    ['the bytes', () => below(sql`update media set sha256 = 'other' where id = ${picture}`)],
    ['the credit', () => below(sql`update media set credit = 'Någon annan' where id = ${picture}`)],
  ])('%s: what was approved is not published any more', async (_, change) => {
    await step('submit', 'claim', 'approve')
    await change()
    await expect(step('publish')).rejects.toMatchObject({ because: 'contentNotApproved' })
    expect(await look(story)).toMatchObject({ working: 'approved', live: 'never' })
  })

  test('what was taken down does not come up with it', async () => {
    await step('submit', 'claim', 'approve', 'publish')
    await transition(story, 'takeDown', await people.editor())
    await transition(story, 'reinstate', await people.safeguarding())
    await rewordBelow()
    await expect(transition(story, 'reinstate', await people.reviewer())).rejects.toMatchObject({
      because: 'contentNotApproved',
    })
    expect(await look(story)).toMatchObject({ live: 'taken_down' })
  })

  test('a second look does not approve what was not what went live', async () => {
    const note = 'Det brinner, och alla måste få veta det nu.'
    await transition(story, 'forcePublish', await people.forcer(), version, { note })
    await rewordBelow()
    const second = transition(story, 'approveRetrospectively', await people.reviewer())
    await expect(second).rejects.toMatchObject({ because: 'contentNotApproved' })
  })
})

test('the approval keeps what it covered', async () => {
  await step('submit', 'claim', 'approve')
  const [approval] = await below(sql`select hash, referenced from approvals where subject_id = ${story}`)
  expect(approval?.referenced).toEqual([
    { reference: `media:${picture}`, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

test('blurring a picture of a live text is one act, and exchanges nothing', async () => {
  await step('submit', 'claim', 'approve', 'publish')
  const before = await liveHash()
  const regions = [{ x: 0.2, y: 0.2, width: 0.3, height: 0.3 }]
  const as = await people.safeguarding()
  const { status, body } = await rest('POST', `/media/${picture}/blur`, { as, body: { regions } })
  expect(status).toBe(201)
  expect(await liveHash()).toEqual(before)
  // The copy is another picture: a text that shows it is another text, and wants its approval.
  await rest('PATCH', `/stories/${story}`, { as: await people.editor(), body: { cover: body.id } })
  expect(await look(story)).toMatchObject({ working: 'draft', live: 'live' })
  expect(await liveHash()).toEqual(before)
})

test('while somebody decides about a text, the words of its pictures wait', async () => {
  const reference = { kind: 'stories', id: story } as const
  let waiting: Promise<number> | undefined
  await throughTheDoor(await openCms(), null, async (req) => {
    await readVersion(req, reference)
    waiting = reword('Under beslutet')
    const first = await Promise.race([waiting, sleep(1000, 'still waiting')])
    expect(first).toBe('still waiting')
  })
  expect(await waiting).toBe(200)
})

test('of a new description and a publication at the same moment, readers get what was hashed', async () => {
  const note = 'Det brinner, och alla måste få veta det nu.'
  const forcer = await people.forcer()
  const [reworded] = await Promise.all([
    reword('I samma ögonblick'),
    transition(story, 'forcePublish', forcer, version, { note }),
  ])
  expect([200, 409]).toContain(reworded)
  const { stored, made } = await liveHash()
  expect(made).toBe(stored)
})

async function liveHash() {
  const req = await createLocalReq({}, await openCms())
  const row = (await readPublicRow(req, { kind: 'stories', id: story })) ?? {}
  const [item] = await below(sql`select live_hash from workflow_items where subject_id = ${story}`)
  return { stored: item?.live_hash, made: hashOf(row, await readReferenced(req, 'stories', row)) }
}
