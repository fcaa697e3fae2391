/** What is never public: people, consents, messages and cases. Nobody, unless a rule says so. */
import { describe, expect, it, test } from 'vitest'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { rest } from '../support/rest'

const consent = async () => {
  const payload = await openCms()
  return payload.create({
    collection: 'consents',
    overrideAccess: false,
    user: await people.leaderOfBoden(),
    data: {
      municipality: await municipalityId('boden'),
      ageBand: 'from7',
      childAsked: 'conversation',
      childAnswer: 'yes',
      signatures: [{ role: 'guardian', date: '2026-01-01' }],
    } as never,
  })
}

describe('without signing in', () => {
  it.each([
    'users',
    'consents',
    'contact-messages',
    'cases',
    'workflow-items',
    'workflow-events',
    'approvals',
  ])('nothing of %s is read', async (slug) => expect((await rest('GET', `/${slug}`)).status).toBe(403))

  it.each(['users', 'consents', 'contact-messages', 'cases', 'media', 'files'])(
    'nothing is put into %s',
    async (slug) => expect((await rest('POST', `/${slug}`, { body: {} })).status).toBeOneOf([400, 403]),
  )
})

test('a leader sees code and status of her own municipality’s consents, and nothing else', async () => {
  const { id, code } = await consent()
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  const own = await rest('GET', `/consents/${id}`, { as: await people.leaderOfBoden() })
  expect(own.body).toMatchObject({ code, status: 'waiting' })
  for (const hidden of ['ageBand', 'childAnswer', 'validUntil', 'guardian', 'evidence']) {
    expect(own.text).not.toContain(hidden)
  }
  for (const who of ['leaderOfKalmar', 'editor', 'reviewer', 'admin'] as const) {
    const answer = await rest('GET', `/consents/${id}`, { as: await people[who]() })
    expect([who, answer.status]).toEqual([who, expect.toBeOneOf([403, 404])])
  }
})

test('a leader cannot ask her way to what she may not see', async () => {
  await consent()
  const asked = await rest('GET', '/consents?where[childAnswer][equals]=yes', {
    as: await people.leaderOfBoden(),
  })
  expect(asked.status).toBe(400)
})

test('a consent holds for four years at most, and keeps its code', async () => {
  const { id, code } = await consent()
  const as = await people.safeguarding()
  expect((await rest('PATCH', `/consents/${id}`, { as, body: { validUntil: '2050-01-01' } })).status).toBe(
    400,
  )
  const refused = await rest('PATCH', `/consents/${id}`, { as, body: { childAnswer: 'no', code: 'ANNA-1' } })
  expect(refused.body.doc).toMatchObject({ code })
  expect((await rest('GET', `/consents/${id}`, { as })).body).toMatchObject({ status: 'refused' })
})

describe('roles and rights', () => {
  it.each(['leaderOfBoden', 'editor', 'reviewer', 'admin'] as const)(
    'a %s cannot give herself more',
    async (who) => {
      const user = await people[who]()
      const body = { roles: ['admin', 'reviewer', 'safeguarding'], mayForcePublish: true }
      const answer = await rest('PATCH', `/users/${user.id}`, { as: user, body })
      expect(answer.body.doc).toMatchObject({ roles: user.roles, mayForcePublish: false })
    },
  )

  it('an administrator gives them to others', async () => {
    const payload = await openCms()
    const password = 'long enough for a test'
    const { id } = await payload.create({
      collection: 'users',
      data: { name: 'Ny', email: 'ny@beratta.example', password, locale: 'sv', roles: [] },
    })
    const answer = await rest('PATCH', `/users/${id}`, {
      as: await people.admin(),
      body: { roles: ['editor'] },
    })
    expect(answer.body.doc).toMatchObject({ roles: ['editor'] })
  })

  it('a leader needs a municipality', async () => {
    const body = { name: 'Ny', email: 'ny2@beratta.example', roles: ['leader'] }
    expect((await rest('POST', '/users/invite', { as: await people.admin(), body })).status).toBe(400)
  })

  it('a leader sees no colleagues', async () => {
    const leader = await people.leaderOfBoden()
    await people.editor()
    const { body } = await rest('GET', '/users', { as: leader })
    expect((body.docs as { id: string }[]).map(({ id }) => id)).toEqual([leader.id])
  })
})

test('a message reaches the leader of the contact’s municipality and the editors, and keeps its words', async () => {
  const payload = await openCms()
  const contact = await payload.create({
    collection: 'contacts',
    draft: true,
    user: await people.editor(),
    data: {
      name: 'K',
      role: 'R',
      municipality: await municipalityId('boden'),
      inbox: 'hemlig@beratta.example',
    } as never,
  })
  const { id } = await payload.create({
    collection: 'contact-messages',
    data: { contact: contact.id, text: 'Hej' } as never,
  })
  const path = `/contact-messages/${id}`
  const closed = await rest('PATCH', path, {
    as: await people.leaderOfBoden(),
    body: { state: 'closed', text: 'Annat' },
  })
  expect(closed.body.doc).toMatchObject({ state: 'closed', text: 'Hej', closedAt: expect.any(String) })
  expect((await rest('GET', path, { as: await people.editor() })).status).toBe(200)
  for (const who of ['leaderOfKalmar', 'reviewer', 'admin'] as const) {
    expect((await rest('GET', path, { as: await people[who]() })).status).toBe(404)
  }
})
