/** A consent that a leader wrote down counts when safeguarding, and nobody else, has confirmed it. */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type TypedUser } from 'payload'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { openCms } from '../support/cms'
import { consentInOrder } from '../support/consent-in-order'
import { municipalityId, type PersonName, people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { aStory } from '../support/story'

const whole = async (change: Record<string, unknown> = {}) => ({
  municipality: await municipalityId('boden'),
  ...consentInOrder,
  ...change,
})

const made = async (who: PersonName, change: Record<string, unknown> = {}) =>
  rest('POST', '/consents', { as: await people[who](), body: await whole(change) })
const idOf = ({ body }: Awaited<ReturnType<typeof made>>) => String((body.doc as { id: string }).id)

const told = async (id: string, as: TypedUser) =>
  (await rest('GET', `/consents/${id}/confirmation`, { as })).body
const confirm = async (id: string, as: TypedUser, expected?: unknown) =>
  rest('POST', `/consents/${id}/confirm`, {
    as,
    body: { expected: expected ?? (await told(id, as)).expected },
  })
const statusOf = async (id: string) =>
  (await rest('GET', `/consents/${id}`, { as: await people.safeguarding() })).body.status

test('a leader fills in everything, and sees code, state and municipality afterwards', async () => {
  const answer = await made('leaderOfBoden')
  expect(answer.status).toBe(201)
  const id = idOf(answer)
  const seen = await rest('GET', `/consents/${id}?depth=0`, { as: await people.leaderOfBoden() })
  expect(seen.body).toMatchObject({ code: expect.any(String), status: 'waiting' })
  for (const field of [
    'ageBand',
    'signatures',
    'childAnswer',
    'purposes',
    'madeBy',
    'confirmedBy',
    'validUntil',
  ])
    expect([null, []], field).toContainEqual(seen.body[field] ?? null)
  const whole = await rest('GET', `/consents/${id}?depth=0`, { as: await people.safeguarding() })
  expect(whole.body).toMatchObject({ ageBand: 'from7', childAnswer: 'yes', purposes: ['information'] })
})

test('what she may not see she cannot search or sort by either', async () => {
  const as = await people.leaderOfBoden()
  await made('leaderOfBoden')
  for (const way of [
    'where[childAnswer][equals]=no',
    'where[ageBand][equals]=from7',
    'where[confirmedAt][exists]=false',
    'sort=childAnswer',
    'sort=-validUntil',
  ])
    expect((await rest('GET', `/consents?${way}`, { as })).status, way).toBe(400)
})

test('her form offers every question while the consent is new, and none of them afterwards', async () => {
  const { docAccessOperation } = await import('payload')
  const payload = await openCms()
  const { config } = payload.collections.consents
  const fieldsFor = async (data: Record<string, unknown>, id?: string) => {
    const req = await createLocalReq({ user: await people.leaderOfBoden() }, payload)
    const found = await docAccessOperation({ collection: { config } as never, data, req, ...(id && { id }) })
    return found.fields as Record<string, { read?: boolean } | true | undefined>
  }
  const mayRead = (fields: Awaited<ReturnType<typeof fieldsFor>>, name: string) =>
    fields === (true as never) || fields[name] === true || (fields[name] as { read?: boolean })?.read === true
  const fresh = await fieldsFor({ _status: 'draft' })
  const id = idOf(await made('leaderOfBoden'))
  const later = await fieldsFor({ id, _status: 'draft' }, id)
  for (const name of [
    'ageBand',
    'signatures',
    'childAsked',
    'childAnswer',
    'purposes',
    'channels',
    'validUntil',
  ]) {
    expect(mayRead(fresh, name), name).toBe(true)
    expect(mayRead(later, name), name).toBe(false)
  }
})

test('it counts once safeguarding has confirmed it, and the story waits until then', async () => {
  const id = idOf(await made('leaderOfBoden'))
  const leader = await people.leaderOfBoden()
  const payload = await openCms()
  const cover = await aPictureOfAChild([id])
  const story = await aStory().draft()
  await payload.update({ collection: 'stories', id: story.id, draft: true, user: leader, data: { cover } })
  const submit = async () => {
    const { version } = (await rest('GET', `/stories/${story.id}/workflow`, { as: leader })).body
    return rest('POST', `/stories/${story.id}/transitions/submit`, {
      as: leader,
      body: { expected: version },
    })
  }
  const refused = await submit()
  expect(refused.status).toBe(422)
  const rules = (refused.body.findings as { rule: string }[]).map(({ rule }) => rule)
  expect(rules).toEqual(expect.arrayContaining(['waiting']))
  expect((await confirm(id, await people.safeguarding())).status).toBe(200)
  expect(await statusOf(id)).toBe('active')
  expect((await submit()).status).toBe(200)
})

test('nobody but safeguarding confirms, and nobody what she made herself', async () => {
  const id = idOf(await made('leaderOfBoden'))
  expect(await confirm(id, await people.leaderOfBoden())).toMatchObject({
    status: 403,
    body: { because: 'wrongRole', message: expect.any(String) },
  })
  for (const who of ['editor', 'reviewer', 'admin', 'leaderOfKalmar'] as const)
    expect((await confirm(id, await people[who](), new Date().toISOString())).status, who).toBe(404)
  expect(await statusOf(id)).toBe('waiting')

  // She was a leader when she wrote it down, and answers for the children now.
  const maker = await people.otherSafeguarding()
  const rows = async (statement: ReturnType<typeof sql>) =>
    query(await createLocalReq({}, await openCms()), statement)
  await rows(sql`update consents set made_by_id = ${maker.id} where id = ${id}`)
  expect((await confirm(id, maker)).body).toMatchObject({ because: 'samePerson' })
  expect(await statusOf(id)).toBe('waiting')
})

test('of two who confirm at once one does it, and what was withdrawn meanwhile is not confirmed', async () => {
  const id = idOf(await made('leaderOfBoden'))
  const [one, other] = [await people.safeguarding(), await people.otherSafeguarding()]
  const { expected } = await told(id, one)
  const both = await Promise.all([confirm(id, one, expected), confirm(id, other, expected)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])

  const second = idOf(await made('leaderOfBoden'))
  const { expected: before } = await told(second, one)
  const [, withdrawn] = await Promise.all([
    confirm(second, one, before),
    rest('POST', `/consents/${second}/withdraw`, { as: await people.leaderOfBoden() }),
  ])
  expect(withdrawn.status).toBe(200)
  expect(await statusOf(second)).toBe('withdrawn')
})

test('what was changed since she read it is read again first', async () => {
  const id = idOf(await made('leaderOfBoden'))
  const as = await people.safeguarding()
  const { expected } = await told(id, as)
  await rest('PATCH', `/consents/${id}`, {
    as: await people.otherSafeguarding(),
    body: { purposes: ['press'] },
  })
  expect((await confirm(id, as, expected)).body).toMatchObject({ because: 'staleVersion' })
})

test('safeguarding’s own counts at once; one that nobody in particular made waits', async () => {
  expect(await statusOf(await aConsent())).toBe('active')
  const payload = await openCms()
  const { id } = await payload.create({ collection: 'consents', data: (await whole()) as never })
  expect(await statusOf(String(id))).toBe('waiting')
})

test('no request says who made it or who confirmed it', async () => {
  const safeguarding = await people.safeguarding()
  const forged = {
    confirmedAt: '2026-01-01T00:00:00.000Z',
    confirmedBy: safeguarding.id,
    madeBy: safeguarding.id,
  }
  const id = idOf(await made('leaderOfBoden', forged))
  expect(await statusOf(id)).toBe('waiting')
  const payload = await openCms()
  await payload.update({ collection: 'consents', id, data: forged, user: safeguarding })
  expect(await statusOf(id)).toBe('waiting')
  await payload.update({ collection: 'consents', id, data: forged })
  expect(await statusOf(id)).toBe('waiting')
})

test('safeguarding hears of it by its code', async () => {
  const as = await people.safeguarding()
  const id = idOf(await made('leaderOfBoden'))
  const rows = await query(
    await createLocalReq({}, await openCms()),
    sql`select content from app.mails where key like ${`consentWaits:${id}:%`}`,
  )
  expect(rows.length).toBeGreaterThan(0)
  const waiting = await rest('GET', '/review/waiting', { as })
  const consents = waiting.body.consents as { id: string; municipality: string }[]
  expect(consents.find((one) => one.id === id)).toMatchObject({ municipality: 'Boden' })
})

test('a leader ties no consent of another municipality to her picture', async () => {
  const foreign = await aConsent({ municipality: await municipalityId('kalmar') })
  const picture = await aPicture({ municipality: await municipalityId('boden') })
  const as = await people.leaderOfBoden()
  expect((await rest('PATCH', `/media/${picture}`, { as, body: { consents: [foreign] } })).status).toBe(403)
})

test('an editor deletes pictures, a leader those of her municipality, and nobody else any', async () => {
  const remove = async (who: PersonName) => {
    const id = await aPicture({ municipality: await municipalityId('boden') })
    return (await rest('DELETE', `/media/${id}`, { as: await people[who]() })).status
  }
  for (const who of ['editor', 'safeguarding', 'leaderOfBoden'] as const)
    expect(await remove(who), who).toBe(200)
  for (const who of ['reviewer', 'admin'] as const) expect(await remove(who), who).toBe(403)
  expect([403, 404]).toContain(await remove('leaderOfKalmar'))
})
