/** A picture that was closed comes back by two people, one of them safeguarding, and by nothing else (I26). */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type TypedUser } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { sweepPictures } from '@/cms/retention/sweep-pictures'
import { readStored } from '@/store/store'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPictureOfAChild, openAgain, pixels } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const day = 24 * 60 * 60 * 1000

let story: string
let picture: string
let consent: string
let name: string

/** A live story of Boden's, with a picture of Boden's that shows one child. */
beforeEach(async () => {
  const payload = await openCms()
  const municipality = await municipalityId('boden')
  consent = await aConsent({ validUntil: new Date(Date.now() + 90 * day).toISOString() })
  picture = await aPictureOfAChild([consent], { municipality })
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
afterEach(() => shiftClock(0))

const rows = async (statement: ReturnType<typeof sql>) =>
  query(await createLocalReq({}, await openCms()), statement)
const readers = async () => (await rest('GET', `/media/file/${name}`)).status
const withdraw = async () =>
  rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() })
const patch = async (as: TypedUser, body: object) => rest('PATCH', `/media/${picture}`, { as, body })
const closing = async (as: TypedUser, id = picture) =>
  (await rest('GET', `/media/${id}/closing`, { as })).body
const act = async (what: string, as: TypedUser, expected?: unknown) => {
  const body = { expected: expected ?? (await closing(as)).expected }
  const answer = await rest('POST', `/media/${picture}/closing/${what}`, { as, body })
  return [answer.status, answer.body.because]
}
const events = async (kind: string, id: string) =>
  (
    await rows(
      sql`select name, is_refused, because from workflow_events
          where subject_collection = ${kind} and subject_id = ${id} order by at`,
    )
  ).map((row) => (row.is_refused ? `${row.name}!${row.because}` : String(row.name)))

/** A consent by the leader that safeguarding has confirmed, tied in place of the withdrawn one. */
async function mended(): Promise<void> {
  const leader = await people.leaderOfBoden()
  const fresh = await aConsent({}, leader)
  await confirm(fresh, await people.safeguarding())
  expect((await patch(leader, { consents: [fresh] })).status).toBe(200)
}

async function confirm(id: string, as: TypedUser) {
  const { expected } = (await rest('GET', `/consents/${id}/confirmation`, { as })).body
  return rest('POST', `/consents/${id}/confirm`, { as, body: { expected } })
}

describe('a leader alone', () => {
  test('does not bring a withdrawn picture back with a new consent, not even a confirmed one', async () => {
    await withdraw()
    expect(await readers()).toBe(410)
    await mended()
    expect(await readers()).toBe(410)
    expect(await closing(await people.editor())).toMatchObject({ closing: { why: 'withdrawn' } })
  })

  test.each([
    ['unties the consent', { consents: [] }],
    ['says that nobody is shown', { depicts: 'nobody' }],
    ['says that no child can be recognised', { depicts: 'childrenNotIdentifiable' }],
    ['counts fewer people', { peopleShown: 0 }],
    ['declares anew', { protectedIdentityDeclaration: { isDeclared: true } }],
    ['moves it', { municipality: null }],
  ])('opens nothing when she %s', async (_, change) => {
    await withdraw()
    await patch(await people.leaderOfBoden(), change)
    expect(await readers()).toBe(410)
    expect(await closing(await people.editor())).toMatchObject({ closing: { why: 'withdrawn' } })
  })

  test('opens nothing by the Local API either, whatever her rights', async () => {
    await withdraw()
    const payload = await openCms()
    await payload.update({ collection: 'media', id: picture, data: { consents: [await aConsent()] } })
    await payload.update({
      collection: 'consents',
      id: consent,
      data: { withdrawnAt: null, validUntil: new Date(Date.now() + 400 * day).toISOString() },
    })
    expect((await payload.findByID({ collection: 'consents', id: consent })).withdrawnAt).not.toBeNull()
    expect(await readers()).toBe(410)
  })

  test('finds the same picture closed when she uploads it again, even after it was deleted', async () => {
    const payload = await openCms()
    const file = await pixels()
    const up = async (data: Buffer) =>
      payload.create({
        collection: 'media',
        user: await people.leaderOfBoden(),
        data: { alt: 'Ett barn som bakar', depicts: 'nobody' } as never,
        file: { data, mimetype: 'image/jpeg', name: 'picture.jpg', size: data.length },
      })
    const first = await up(file)
    const refused = await aConsent({ childAnswer: 'no' })
    await payload.update({ collection: 'media', id: first.id, data: { consents: [refused] } })
    const stored = await readStored('media', String(first.filename))
    await payload.delete({ collection: 'media', id: first.id })
    for (const bytes of [file, stored ?? file]) {
      const again = await up(bytes)
      expect(await closing(await people.editor(), String(again.id))).toMatchObject({
        closing: { why: 'refused' },
      })
    }
    const other = await up(await pixels())
    expect(await closing(await people.editor(), String(other.id))).toMatchObject({ closing: null })
  })

  test('finds the blurred copy of a closed picture closed as well', async () => {
    await withdraw()
    const body = { regions: [{ x: 0, y: 0, width: 0.5, height: 0.5 }], depicts: 'childrenNotIdentifiable' }
    const copy = await rest('POST', `/media/${picture}/blur`, { as: await people.leaderOfBoden(), body })
    expect(await closing(await people.editor(), String(copy.body.id))).toMatchObject({
      closing: { why: 'withdrawn' },
    })
  })
})

describe('opening again', () => {
  test('takes one who asks and another of safeguarding, and stands in the histories of picture and story', async () => {
    await withdraw()
    await mended()
    const [leader, safeguarding] = [await people.leaderOfBoden(), await people.safeguarding()]
    expect(await act('confirm', safeguarding)).toEqual([403, 'wrongState'])
    expect(await act('ask', leader)).toEqual([200, undefined])
    for (const who of [people.leaderOfBoden, people.editor, people.reviewer, people.admin])
      expect(await act('confirm', await who())).toEqual([403, 'wrongRole'])
    expect(await readers()).toBe(410)
    expect(await act('confirm', safeguarding)).toEqual([200, undefined])
    expect(await readers()).toBe(200)
    expect(await closing(leader)).toMatchObject({ closing: null })
    const told = ['closePicture', 'askToReopen', 'reopenPicture']
    for (const history of [await events('media', picture), await events('stories', story)]) {
      expect(history).toEqual(expect.arrayContaining(told))
      expect(history).toContain('reopenPicture!wrongRole')
    }
  })

  test('is not for the one who asked, and not for one who has mended it herself', async () => {
    await withdraw()
    const [one, other] = [await people.safeguarding(), await people.otherSafeguarding()]
    await patch(one, { consents: [await aConsent()] })
    await act('ask', other)
    expect(await act('confirm', other)).toEqual([403, 'samePerson'])
    expect(await act('confirm', one)).toEqual([403, 'hasContributed'])
    expect(await readers()).toBe(410)
  })

  test('is a yes to what was asked for, and to nothing that came after', async () => {
    await withdraw()
    await mended()
    const leader = await people.leaderOfBoden()
    await act('ask', leader)
    const { expected } = await closing(leader)
    await patch(await people.editor(), { consents: [await aConsent(), await aConsent()] })
    const safeguarding = await people.otherSafeguarding()
    expect(await act('confirm', safeguarding, expected)).toEqual([409, 'staleVersion'])
    expect(await act('confirm', safeguarding)).toEqual([409, 'staleVersion'])
    expect(await readers()).toBe(410)
  })

  test('is refused while anything else is red, and may be declined', async () => {
    await withdraw()
    const editor = await people.editor()
    expect(await act('ask', editor)).toEqual([422, 'gateIsRed'])
    await mended()
    await act('ask', editor)
    expect(await act('decline', await people.safeguarding())).toEqual([200, undefined])
    expect(await closing(editor)).toMatchObject({ closing: { asked: null } })
    expect(await readers()).toBe(410)
  })

  test('happens once when two say yes at the same moment', async () => {
    await withdraw()
    await mended()
    await act('ask', await people.leaderOfBoden())
    const [one, other] = [await people.safeguarding(), await people.otherSafeguarding()]
    const { expected } = await closing(one)
    const answers = await Promise.all([act('confirm', one, expected), act('confirm', other, expected)])
    expect(answers.map(([status]) => status).toSorted()).toEqual([200, 409])
  })

  test('loses against a withdrawal at the same moment', async () => {
    await withdraw()
    const fresh = await aConsent({}, await people.leaderOfBoden())
    await confirm(fresh, await people.safeguarding())
    await patch(await people.editor(), { consents: [fresh] })
    await act('ask', await people.editor())
    const as = await people.otherSafeguarding()
    const { expected } = await closing(as)
    await Promise.all([
      act('confirm', as, expected),
      rest('POST', `/consents/${fresh}/withdraw`, { as: await people.leaderOfBoden() }),
    ])
    expect(await readers()).toBe(410)
    expect(await closing(as)).toMatchObject({ closing: { why: 'withdrawn' } })
  })

  test('is not done below either: the database asks for the second person', async () => {
    await withdraw()
    const mark = sql`where picture = ${picture}`
    await expect(rows(sql`delete from app.picture_closings ${mark}`)).rejects.toThrow()
    await expect(rows(sql`update app.picture_closings set reopened_at = now() ${mark}`)).rejects.toThrow()
    await expect(
      rows(
        sql`update app.picture_closings set asked_by = 'a', reopened_by = 'a', reopened_at = now() ${mark}`,
      ),
    ).rejects.toThrow()
  })
})

describe('a child who said no', () => {
  test('has said it for good: the answer is not changed, and two people do not open it either', async () => {
    const as = await people.safeguarding()
    await rest('PATCH', `/consents/${consent}`, { as, body: { childAnswer: 'no' } })
    expect(await readers()).toBe(410)
    expect((await rest('PATCH', `/consents/${consent}`, { as, body: { childAnswer: 'yes' } })).status).toBe(
      409,
    )
    const earlier = await aConsent()
    await rows(sql`update consents set created_at = now() - interval '1 day' where id = ${earlier}`)
    await patch(await people.editor(), { consents: [earlier] })
    expect(await act('ask', await people.editor())).toEqual([403, 'childSaidNo'])
  })

  test('may answer anew: a consent of its own, confirmed, and two people', async () => {
    const as = await people.safeguarding()
    await rest('PATCH', `/consents/${consent}`, { as, body: { childAnswer: 'no' } })
    await mended()
    expect(await readers()).toBe(410)
    await openAgain(picture)
    expect(await readers()).toBe(200)
  })
})

test('a consent that ran out before anybody looked has closed its pictures when it is prolonged', async () => {
  shiftClock(91 * day)
  const as = await people.safeguarding()
  const body = { validUntil: new Date(Date.now() + 400 * day).toISOString() }
  expect((await rest('PATCH', `/consents/${consent}`, { as, body })).status).toBe(200)
  expect(await readers()).toBe(410)
  expect(await closing(as)).toMatchObject({ closing: { why: 'expired' } })
})

test('a consent that is prolonged in time closes nothing', async () => {
  const as = await people.safeguarding()
  const body = { validUntil: new Date(Date.now() + 400 * day).toISOString() }
  await rest('PATCH', `/consents/${consent}`, { as, body })
  shiftClock(91 * day)
  await sweepPictures(await openCms())
  expect(await readers()).toBe(200)
})

test('safeguarding is written to when somebody asks, and no mail says more than where to look', async () => {
  await withdraw()
  await mended()
  await act('ask', await people.leaderOfBoden())
  const mails = await rows(sql`select content from app.mails where key like ${`reopeningAsked:${picture}:%`}`)
  expect(mails.length).toBeGreaterThan(0)
  for (const { content } of mails)
    expect(String((content as { text: string }).text)).toContain(`/admin/collections/media/${picture}`)
  const waiting = await rest('GET', '/review/waiting', { as: await people.safeguarding() })
  expect(waiting.text).toContain(picture)
  for (const who of [people.leaderOfBoden, people.editor, people.admin])
    expect((await rest('GET', '/review/waiting', { as: await who() })).status).toBe(404)
})

test('nobody outside hears whether a picture is closed', async () => {
  await withdraw()
  expect((await rest('GET', `/media/${picture}/closing`)).status).toBe(404)
  expect((await rest('GET', `/media/${picture}/closing`, { as: await people.leaderOfKalmar() })).status).toBe(
    404,
  )
  expect((await rest('POST', `/media/${picture}/closing/ask`, { body: {} })).status).toBe(404)
})

describe('a no that was given on the spot, and is not filed', () => {
  const close = async (as: TypedUser) => rest('POST', `/media/${picture}/closing`, { as })

  test('closes the picture by the leader’s single act, for readers and for the gate, whose words say it', async () => {
    expect((await close(await people.leaderOfBoden())).status).toBe(200)
    expect(await readers()).toBe(410)
    expect(await closing(await people.editor())).toMatchObject({ closing: { why: 'declined' } })
    const found = await rest('GET', `/stories/${story}/findings`, { as: await people.editor() })
    expect(found.text).toContain('"declined"')
    await mended()
    expect(await readers(), 'two people open it again').toBe(410)
  })

  test('wins over whatever had closed it before, and over what was asked to be opened until then', async () => {
    await withdraw()
    await mended()
    const leader = await people.leaderOfBoden()
    for (const _ of ['of one person', 'and, asked about again, of another']) {
      expect(await act('ask', leader)).toEqual([200, undefined])
      expect((await close(leader)).status).toBe(200)
      expect(await closing(leader)).toMatchObject({ closing: { why: 'declined', asked: null } })
      expect(await act('confirm', await people.safeguarding())).toEqual([403, 'wrongState'])
      expect(await readers()).toBe(410)
    }
    await openAgain(picture)
    expect(await readers(), 'asked for and said yes to after the no').toBe(200)
  })

  test('takes what was asked off a child’s no as well, which stays hers', async () => {
    const as = await people.safeguarding()
    const leader = await people.leaderOfBoden()
    await rest('PATCH', `/consents/${consent}`, { as, body: { childAnswer: 'no' } })
    await mended()
    expect(await act('ask', leader)).toEqual([200, undefined])
    expect((await close(leader)).status).toBe(200)
    expect(await closing(leader)).toMatchObject({ closing: { why: 'refused', asked: null } })
    expect(await act('confirm', as)).toEqual([403, 'wrongState'])
    expect(await readers()).toBe(410)
  })

  test('gives way to a child’s own no, which takes a new answer of hers', async () => {
    expect((await close(await people.leaderOfBoden())).status).toBe(200)
    const as = await people.safeguarding()
    await rest('PATCH', `/consents/${consent}`, { as, body: { childAnswer: 'no' } })
    expect(await closing(as)).toMatchObject({ closing: { why: 'refused' } })
  })

  test('closes nothing for whoever may not see the picture', async () => {
    const unseen = await aPictureOfAChild([], { municipality: await municipalityId('boden') })
    const others = await rest('POST', `/media/${unseen}/closing`, { as: await people.leaderOfKalmar() })
    expect(others.status).toBe(404)
    expect((await rest('POST', `/media/${unseen}/closing`)).status).toBe(404)
    expect(await closing(await people.safeguarding(), unseen)).toMatchObject({ closing: null })
  })
})
