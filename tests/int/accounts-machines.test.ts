import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { describe, expect, test } from 'vitest'
import {
  newcomer,
  refusalIn,
  signIn,
  statement,
  tokenIn,
  tokenInMailTo,
  withToken,
} from '../support/accounts'
import { openCms } from '../support/cms'
import { agree, aMachine, draftOf } from '../support/machine'
import { municipalityId, people } from '../support/people'
import { aPicture } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

test('a key without a scope reads what everybody reads, and not one draft', async () => {
  const live = await aStory().live()
  const draft = await aStory().draft()
  const { headers } = await aMachine()
  expect((await rest('GET', `/stories/${live.id}`, { headers })).status).toBe(200)
  for (const path of [`/stories/${draft.id}`, `/stories/${draft.id}?draft=true`])
    expect((await rest('GET', path, { headers })).status).toBe(404)
  const list = await rest('GET', '/stories?draft=true&limit=100', { headers })
  expect((list.body.docs as { id: string }[]).map(({ id }) => id)).not.toContain(draft.id)
})

test('a key for drafts of stories reads those, and drafts of nothing else', async () => {
  const draft = await aStory({ title: 'Bara ett utkast' }).draft()
  const payload = await openCms()
  const page = await payload.create({
    collection: 'pages',
    draft: true,
    user: await people.editor(),
    data: { title: 'Hemlig sida' },
  })
  const { headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
  const read = await rest('GET', `/stories/${draft.id}?draft=true`, { headers })
  expect(read.body.title).toBe('Bara ett utkast')
  expect((await rest('GET', `/pages/${page.id}?draft=true`, { headers })).status).toBe(404)
  for (const path of ['/users', '/consents', '/cases', '/contact-messages', '/workflow-items', '/machines'])
    expect((await rest('GET', path, { headers })).status, path).toBe(403)
  expect((await rest('GET', `/stories/versions`, { headers })).status).toBe(403)
})

test('a key for drafts sees one only where it asks for drafts', async () => {
  const draft = await aStory().draft()
  const { headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
  const ids = async (query: string) =>
    ((await rest('GET', `/stories?limit=100${query}`, { headers })).body.docs as { id: string }[]).map(
      ({ id }) => id,
    )
  for (const query of [
    '',
    '&draft=false',
    '&draft=1',
    '&draft=yes',
    '&trash=true&where[_status][equals]=draft',
  ]) {
    expect(await ids(query), query).not.toContain(draft.id)
    expect((await rest('GET', `/stories/${draft.id}?x=1${query}`, { headers })).status, query).toBe(404)
  }
  expect(await ids('&draft=true')).toContain(draft.id)
})

test.each([
  ['taken down', 'takeDown', people.safeguarding],
  ['withdrawn', 'withdraw', people.editor],
] as const)('what was %s is there for no key, in no copy and with no flags', async (_, act, who) => {
  const story = await aStory().live()
  const neighbour = await aStory().live()
  const { headers } = await aMachine({ scopes: ['read', 'readDrafts'], kinds: ['stories'] })
  const read = (query: string) => rest('GET', `/stories/${story.id}?${query}`, { headers })
  expect((await read('draft=true')).status).toBe(200)
  const { version } = await look(story.id)
  const body = { expected: version, reason: 'outdated', note: 'En anledning som räcker till.' }
  const answer = await rest('POST', `/stories/${story.id}/transitions/${act}`, { as: await who(), body })
  expect(answer.status, answer.text).toBe(200)
  for (const query of ['', 'draft=true', 'draft=false', 'draft=true&trash=true&depth=2&locale=all']) {
    expect((await read(query)).status, query).toBe(404)
    const list = await rest('GET', `/stories?limit=500&${query}`, { headers })
    const ids = (list.body.docs as { id: string }[]).map(({ id }) => id)
    expect(ids, query).not.toContain(story.id)
    expect(ids, query).toContain(neighbour.id)
    const count = await rest('GET', `/stories/count?where[id][equals]=${story.id}&${query}`, { headers })
    expect(count.body.totalDocs, query).toBe(0)
  }
})

test('a key for drafts has the pictures in them, while they are in one and where it asks for drafts', async () => {
  const cover = await aPicture()
  const other = await aPicture()
  const leader = await people.leaderOfBoden()
  const { id } = await aStory().draft()
  const saved = await rest('PATCH', `/stories/${id}?draft=true`, { as: leader, body: { cover } })
  expect(saved.status, saved.text).toBe(200)
  const { headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
  const pages = await aMachine({ scopes: ['readDrafts'], kinds: ['pages'] })
  const status = async (picture: string, query: string, as = headers) =>
    (await rest('GET', `/media/${picture}${query}`, { headers: as })).status
  expect(await status(cover, '?draft=true')).toBe(200)
  expect([await status(cover, ''), await status(other, '?draft=true')]).toEqual([404, 404])
  expect(await status(cover, '?draft=true', pages.headers)).toBe(404)
  const { filename } = (await rest('GET', `/media/${cover}?draft=true`, { headers })).body
  expect((await rest('GET', `/media/file/${filename}?draft=true`, { headers })).status).toBe(200)
  expect((await rest('GET', `/media/file/${filename}`, { headers })).status).toBe(404)
})

test('what a key for drafts was shown is written down by document, and stays written', async () => {
  const [first, second] = [await aStory().draft(), await aStory().draft()]
  const { id, headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
  const written = async () =>
    (
      await statement(
        sql`select collection, document from app.machine_reads where machine = ${id} order by id`,
      )
    ).map(({ collection, document }) => `${collection}:${document}`)
  await rest('GET', '/stories', { headers })
  await rest('GET', '/pages?draft=true', { headers })
  expect(await written(), 'what everybody reads is nobody’s business').not.toContain(`stories:${first.id}`)
  await rest('GET', `/stories/${first.id}?draft=true&depth=0`, { headers })
  await rest('GET', `/stories?where[id][equals]=${second.id}&draft=true&depth=0`, { headers })
  expect((await written()).slice(-2)).toEqual([`stories:${first.id}`, `stories:${second.id}`])
  for (const act of [sql`delete from app.machine_reads`, sql`update app.machine_reads set document = 'x'`])
    await expect(statement(act)).rejects.toThrow()
})

test('a key for reading gets more at once than readers do, and nothing that they do not', async () => {
  const draft = await aStory().draft()
  const { headers } = await aMachine({ scopes: ['read'] })
  const { body } = await rest('GET', '/stories?limit=400&draft=true', { headers })
  expect(body.limit).toBe(400)
  expect((body.docs as { id: string }[]).map(({ id }) => id)).not.toContain(draft.id)
  expect((await rest('GET', '/stories?limit=501', { headers })).status).toBe(400)
})

test('no key writes in what it has not handed in, approves, publishes or forces', async () => {
  const story = await aStory().inReview()
  const { headers } = await aMachine({
    scopes: ['readDrafts', 'handInDrafts'],
    kinds: ['stories'],
    responsible: String((await people.everything()).id),
  })
  const body = { expected: story.version, note: 'x' }
  const acts = ['submit', 'claim', 'approve', 'publish', 'forcePublish', 'takeDown', 'approveRetrospectively']
  for (const act of acts) {
    const answer = await rest('POST', `/stories/${story.id}/transitions/${act}`, { headers, body })
    expect([401, 403, 404], act).toContain(answer.status)
  }
  const change = { headers, body: { title: 'x' } }
  expect([403, 404]).toContain((await rest('PATCH', `/stories/${story.id}`, change)).status)
  expect([403, 404]).toContain((await rest('DELETE', `/stories/${story.id}`, { headers })).status)
  expect((await rest('GET', '/users/me', { headers })).body.user).toBeNull()
  expect((await rest('GET', '/review/queue', { headers })).status).toBe(401)
  expect((await look(story.id)).working).toBe('in_review')
})

test('a key hands in drafts of its kind, as a draft of whoever answers for it, who then cannot approve it', async () => {
  const both = await people.editorAndReviewer()
  const { headers } = await aMachine({
    scopes: ['handInDrafts'],
    kinds: ['stories'],
    responsible: String(both.id),
  })
  const body = { ...(await draftOf()), _status: 'published' }
  const answer = await rest('POST', '/stories', { headers, body })
  expect(answer.status).toBe(201)
  const { id } = answer.body.doc as { id: string }
  expect((await rest('GET', `/v1/stories/${id}`)).status).toBe(404)
  expect(await look(id)).toMatchObject({ working: 'draft', live: 'never' })
  // Whoever made the key had it in her hands.
  const behind = [both, await people.admin()].map((person) => String(person.id)).sort()
  expect((await look(id)).contributors).toEqual(behind)
  expect((await rest('GET', `/stories/${id}?draft=true`, { headers })).status, 'it may write, not read').toBe(
    404,
  )
  const { version } = await look(id)
  const submitted = await rest('POST', `/stories/${id}/transitions/submit`, {
    as: both,
    body: { expected: version },
  })
  const expected = String(submitted.body.version)
  const claimed = await rest('POST', `/stories/${id}/transitions/claim`, { as: both, body: { expected } })
  const approved = await rest('POST', `/stories/${id}/transitions/approve`, { as: both, body: { expected } })
  expect([claimed.status, approved.status]).toContain(403)
  expect((await look(id)).working).not.toBe('approved')
})

test('not of another kind, not beyond the rights of whoever answers, not for nobody', async () => {
  const leader = await people.leaderOfBoden()
  const as = await people.admin()
  const { headers } = await aMachine({
    scopes: ['handInDrafts'],
    kinds: ['stories', 'organisations'],
    responsible: String(leader.id),
  })
  const hand = (kind: string, body: object) => rest('POST', `/${kind}`, { headers, body })
  expect(refusalIn(await hand('pages', { title: 'x' })).because).toBe('kindNotAllowed')
  expect((await hand('users', { name: 'x' })).status).toBe(403)
  expect((await hand('organisations', { name: 'x', kind: 'university' })).status).toBe(403)
  const elsewhere = { ...(await draftOf()), municipality: await municipalityId('kalmar') }
  expect((await hand('stories', elsewhere)).status).toBe(403)
  const nobody = { name: 'Ingens', expiresAt: '2099-01-01', scopes: ['handInDrafts'], kinds: ['stories'] }
  expect((await rest('POST', '/machines', { as, body: nobody })).status).toBe(400)
})

test.each([
  ['expired', sql`update machines set expires_at = now() - interval '1 second' where id = `],
  ['stopped', sql`update machines set is_stopped = true where id = `],
  ['deleted', sql`delete from machines where id = `],
] as const)('a key that is %s says so, and reads nothing', async (_, end) => {
  const live = await aStory().live()
  const { id, headers } = await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] })
  expect((await rest('GET', `/stories/${live.id}`, { headers })).status).toBe(200)
  await statement(sql`${end}${id}`)
  expect(refusalIn(await rest('GET', `/stories/${live.id}`, { headers })).because).toBe('keyNotValid')
  expect(refusalIn(await rest('POST', '/stories', { headers, body: {} })).because).toBe('keyNotValid')
})

test('a new key ends the old one; neither is kept, or shown again', async () => {
  const { id, headers, key } = await aMachine()
  const live = await aStory().live()
  const as = await people.admin()
  const renewed = await rest('POST', `/machines/${id}/key`, { as, body: {} })
  expect((await rest('GET', `/stories/${live.id}`, { headers })).status).toBe(401)
  const rows = await statement(sql`select m::text as row from machines m`)
  for (const secret of [key, String(renewed.body.key)]) {
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect((await rest('GET', `/machines/${id}`, { as })).text).not.toContain(secret)
    expect((await rest('GET', `/machines/${id}/key`, { as })).text).not.toContain(secret)
  }
  expect((await rest('GET', `/machines/${id}?showHiddenFields=true`, { as })).text).not.toContain('keyHash')
})

test('only administrators see, make and renew keys, and none is set by hand', async () => {
  const { id } = await aMachine()
  for (const who of [people.editor, people.reviewer, people.safeguarding, people.leaderOfBoden]) {
    const as = await who()
    expect((await rest('GET', '/machines', { as })).status).toBe(403)
    expect(
      (await rest('POST', '/machines', { as, body: { name: 'x', expiresAt: '2099-01-01' } })).status,
    ).toBe(403)
    expect((await rest('POST', `/machines/${id}/key`, { as, body: {} })).status).toBe(403)
  }
  const [before] = await statement(sql`select key_hash from machines where id = ${id}`)
  await rest('PATCH', `/machines/${id}`, { as: await people.admin(), body: { keyHash: 'chosen' } })
  expect((await statement(sql`select key_hash from machines where id = ${id}`))[0]).toEqual(before)
})

test('people have no keys: Payload’s own are off', async () => {
  const user = await newcomer(['admin'])
  await rest('PATCH', `/users/${user.id}`, {
    as: await people.admin(),
    body: { enableAPIKey: true, apiKey: 'abc' },
  })
  const headers = { authorization: 'users API-Key abc' }
  expect((await rest('GET', '/users/me', { headers })).body.user).toBeNull()
})

test('when it was last used is seen', async () => {
  const { id, headers } = await aMachine()
  await rest('GET', '/stories', { headers })
  const [row] = await statement(sql`select last_used_at from machines where id = ${id}`)
  expect(row?.last_used_at).not.toBeNull()
})

describe('a key that names somebody', () => {
  const hand = async (headers: Record<string, string>) =>
    rest('POST', '/stories', { headers, body: await draftOf() })

  /** A machine whose answerer has not been asked by anybody but the mail. */
  async function unasked(responsible: string) {
    const as = await people.admin()
    const body = {
      name: 'Intranätet',
      expiresAt: '2099-01-01',
      scopes: ['handInDrafts'],
      kinds: ['stories'],
      responsible,
    }
    const { id } = (await rest('POST', '/machines', { as, body })).body.doc as { id: string }
    const { key } = (await rest('POST', `/machines/${id}/key`, { as, body: {} })).body
    return { id, headers: { authorization: `Bearer ${key}` } }
  }

  test('hands in nothing before she has said yes, and says why', async () => {
    const [user] = [await newcomer()]
    const { id, headers } = await unasked(String(user.id))
    const standing = async () => (await rest('GET', `/machines/${id}/key`, { as: await people.admin() })).body
    expect(await standing()).toMatchObject({ isAwaited: true })
    expect(refusalIn(await hand(headers)).because).toBe('notAnsweredFor')
    const token = await tokenInMailTo(String(user.id))
    const look = await rest('POST', '/users/ticket', { body: { token } })
    expect(look.body).toEqual({ purpose: 'machine', machine: 'Intranätet', kinds: ['stories'] })
    expect((await rest('POST', '/machines/agree', { body: { token } })).body).toEqual({ name: 'Intranätet' })
    expect(await standing()).toMatchObject({ isAwaited: false })
    expect((await hand(headers)).status).toBe(201)
    expect(refusalIn(await rest('POST', '/machines/agree', { body: { token } })).because).toBe('linkGone')
  })

  test('hands in nothing more once she has ended it on her own page, until she says yes again', async () => {
    const user = await newcomer()
    const { id, headers } = await unasked(String(user.id))
    await agree(String(user.id))
    const own = withToken(tokenIn(await signIn(String(user.email))))
    const mine = async () => (await rest('GET', '/machines/mine', { headers: own })).body.machines
    expect(await mine()).toMatchObject([{ id, name: 'Intranätet', hasAgreed: true }])
    const stranger = withToken(tokenIn(await signIn(String((await newcomer()).email))))
    await rest('POST', '/machines/mine/end', { headers: stranger, body: { id } })
    expect((await hand(headers)).status).toBe(201)
    for (const _ of [1, 2])
      expect((await rest('POST', '/machines/mine/end', { headers: own, body: { id } })).status).toBe(200)
    expect(refusalIn(await hand(headers)).because).toBe('notAnsweredFor')
    expect(await mine()).toMatchObject([{ id, hasAgreed: false }])
  })

  test.each([
    ['a new key', (id: string, as: TypedUser) => rest('POST', `/machines/${id}/key`, { as, body: {} })],
    [
      'another kind',
      (id: string, as: TypedUser) =>
        rest('PATCH', `/machines/${id}`, { as, body: { kinds: ['stories', 'pages'] } }),
    ],
  ])('needs her yes anew after %s, and the old link is dead', async (_, change) => {
    const user = await newcomer()
    const first = await unasked(String(user.id))
    const old = await tokenInMailTo(String(user.id))
    const as = await people.admin()
    const changed = await change(first.id, as)
    expect(changed.status).toBe(200)
    const headers = changed.body.key ? { authorization: `Bearer ${changed.body.key}` } : first.headers
    expect(refusalIn(await rest('POST', '/machines/agree', { body: { token: old } })).because).toBe(
      'linkGone',
    )
    expect(refusalIn(await hand(headers)).because).toBe('notAnsweredFor')
    expect((await agree(String(user.id))).status).toBe(200)
    expect((await hand(headers)).status).toBe(201)
    await change(first.id, as)
    const [mail] = await statement(
      sql`select content ->> 'subject' as subject from app.mails where to_user = ${String(user.id)}
          order by created_at desc limit 1`,
    )
    expect(mail?.subject).toBe('Nyckeln för Intranätet')
  })

  test('is nobody’s after it names another, whose own link alone is good', async () => {
    const [one, other] = [await newcomer(), await newcomer()]
    const { id, headers } = await unasked(String(one.id))
    await agree(String(one.id))
    const body = { responsible: other.id }
    await rest('PATCH', `/machines/${id}`, { as: await people.admin(), body })
    expect(refusalIn(await hand(headers)).because).toBe('notAnsweredFor')
    await rest('PATCH', `/machines/${id}`, { as: await people.admin(), body: { responsible: one.id } })
    expect((await agree(String(other.id))).status).toBe(403)
    await rest('PATCH', `/machines/${id}`, { as: await people.admin(), body })
    expect((await agree(String(other.id))).status).toBe(200)
    expect((await hand(headers)).status).toBe(201)
  })

  test('stops when she leaves, and her link with her', async () => {
    const user = await newcomer()
    const { headers } = await unasked(String(user.id))
    await agree(String(user.id))
    const next = await unasked(String(user.id))
    const token = await tokenInMailTo(String(user.id))
    await rest('POST', `/users/${user.id}/goodbye`, { as: await people.admin(), body: {} })
    expect((await hand(headers)).status).toBe(401)
    expect((await rest('POST', '/machines/agree', { body: { token } })).status).toBe(403)
    expect((await hand(next.headers)).status).toBe(401)
  })

  test('leaves maker, answerer and whoever submits without a say, and its name in the history', async () => {
    const [answerer, maker, submitter] = [
      await newcomer(['editor', 'reviewer']),
      await people.everything(),
      await people.editorAndReviewer(),
    ]
    const { id: machine } = await unasked(String(answerer.id))
    const { key } = (await rest('POST', `/machines/${machine}/key`, { as: maker, body: {} })).body
    await agree(String(answerer.id))
    const handed = await hand({ authorization: `Bearer ${key}` })
    const { id } = handed.body.doc as { id: string }
    const submitted = await rest('POST', `/stories/${id}/transitions/submit`, {
      as: submitter,
      body: { expected: (await look(id)).version },
    })
    expect(submitted.status).toBe(200)
    const body = { expected: String(submitted.body.version) }
    for (const as of [maker, submitter, await people.reviewer()]) {
      const claimed = await rest('POST', `/stories/${id}/transitions/claim`, { as, body })
      expect(claimed.status, String(as.name)).toBe(as.name === 'reviewer' ? 200 : 403)
    }
    const standing = await rest('GET', `/stories/${id}/workflow`, { as: maker })
    expect((standing.body.history as { machine: string | null }[]).at(-1)).toMatchObject({
      machine: 'Intranätet',
    })
    const [event] = await statement(
      sql`select origin, machine, answering from workflow_events where subject_id = ${id} and name = 'create'`,
    )
    expect(event).toMatchObject({ origin: 'machine', machine: 'Intranätet' })
    const behind = [answerer, maker, await people.admin()].map(({ id }) => String(id)).sort()
    expect([...((event?.answering ?? []) as string[])].sort()).toEqual(behind)
  })
})

test('who removes a machine is found in the log of accounts, and its key is nobody’s', async () => {
  const [as, { id, headers }] = [
    await people.admin(),
    await aMachine({ scopes: ['readDrafts'], kinds: ['stories'] }),
  ]
  expect((await rest('DELETE', `/machines/${id}`, { as })).status).toBe(200)
  const events = await statement(
    sql`select name, actor from app.account_events where person = ${id} order by id desc limit 1`,
  )
  expect(events).toEqual([{ name: 'machineRemoved', actor: String(as.id) }])
  expect((await rest('GET', '/stories?draft=true', { headers })).status).toBe(401)
})
