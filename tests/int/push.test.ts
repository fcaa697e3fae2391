/** A leader's telephone is told that something has happened, by whom she lets, and nobody learns more from it. */
import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { inTransaction } from '@/cms/db/transaction'
import { queuePush } from '@/cms/push/queue-push'
import { sendPush } from '@/cms/push/send-push'
import { sweepAccounts } from '@/cms/retention/sweep-accounts'
import { provideEnv } from '@/env'
import { choosePassword, newcomer, signIn, statement, tokenIn, withToken } from '../support/accounts'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { Receiver } from '../support/receiver'
import { rest } from '../support/rest'
import { aStory, transition } from '../support/story'
import { ToldTelephone, whoSent } from '../support/told-telephone'

const payload = await openCms()
const receiver = new Receiver()
let service = ''

beforeAll(async () => {
  provideEnv({ PUSH_HOSTS: '127.0.0.1' })
  service = await receiver.listen()
})
afterAll(() => receiver.close())
beforeEach(async () => {
  receiver.forget()
  await statement(sql`delete from app.push_subscriptions`)
  await statement(sql`delete from graphile_worker._private_jobs`)
})
afterEach(() => shiftClock(0))

const leader = async (more: object = {}) =>
  newcomer(['leader'], { municipality: await municipalityId('boden'), ...more })

/** Signed in on her telephone. */
async function onHerTelephone(user: TypedUser, telephone = new ToldTelephone(service)) {
  const token = tokenIn(await signIn(String(user.email)))
  const act = (path: string, body: object = {}) =>
    rest('POST', `/users${path}`, { headers: withToken(token), body })
  const { endpoint, subscription } = telephone
  return {
    ...{ telephone, token, act },
    asks: (change: object = {}) => act('/push', { ...subscription, ...change }),
    isHers: async () => (await act('/push/seen', { endpoint })).body.isOn,
    ends: () => act('/push/end', { endpoint }),
  }
}

const kept = () =>
  statement(sql`select s.person, s.session from app.push_subscriptions s order by at desc, id`)

const waiting = async () =>
  (
    await statement(
      sql`select payload from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-push'`,
    )
  ).map((job) => job.payload)

async function sendAll() {
  for (const job of await waiting()) await sendPush(payload, job)
}

const sentBack = async (by: TypedUser) => {
  const story = await aStory({ by: async () => by, title: 'Hemligt om Elsa' }).inReview()
  await transition(story.id, 'requestChanges', await people.reviewer(), story.version, {
    note: 'Elsa kan kännas igen.',
  })
  return story
}

describe('a telephone that is to be told', () => {
  test('hears that a text came back: which one, encrypted for it alone, and nothing of what it says or why', async () => {
    const user = await leader()
    const { telephone, asks, token } = await onHerTelephone(user)
    expect((await asks()).body).toEqual({ isOn: true })
    const { id } = await sentBack(user)
    await sendAll()
    const [heard, ...more] = receiver.heard
    if (!heard) throw new Error('Nothing came.')
    expect(more).toEqual([])
    expect(telephone.isMeant(heard)).toBe(true)
    expect(telephone.open(heard)).toEqual({ kind: 'stories', id })
    expect(() => new ToldTelephone(service).open(heard)).toThrow()
    // What everybody on the way sees.
    expect(JSON.stringify(heard.headers) + heard.body).not.toMatch(new RegExp(`Elsa|${id}|${user.id}`))
    const { key, payload: claims } = await whoSent(heard)
    const told = await rest('GET', '/users/push', { headers: withToken(token) })
    expect(told.body).toEqual({ publicKey: key })
    expect(claims).toMatchObject({ aud: new URL(service).origin, sub: expect.stringMatching(/^mailto:/) })
  })

  test('hears once that a text is approved, and once that it is live; of what is handed in, nothing', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    const story = await aStory({ by: async () => user }).inReview()
    expect(await waiting()).toEqual([])
    const reviewer = await people.reviewer()
    const { version } = await transition(story.id, 'approve', reviewer, story.version)
    expect(await waiting()).toHaveLength(1)
    await transition(story.id, 'publish', reviewer, version ?? '')
    expect(await waiting()).toHaveLength(2)
  })

  test('hears once of a release, however many of her texts go live with it, and of nothing that the desk cannot show', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    const notice = (cause: string, kind: 'stories' | 'projects') => ({
      ...{ cause, to: [String(user.id)] },
      text: { kind, id: randomUUID() },
    })
    const release = [notice('release:1', 'stories'), notice('release:1', 'stories')]
    await inTransaction(payload, null, (req) => queuePush(req, [...release, notice('event', 'projects')]))
    expect(await waiting()).toMatchObject([{ kind: 'stories' }])
  })

  test('hears nothing of an act that was refused', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    const story = await aStory({ by: async () => user }).submitted()
    await expect(transition(story.id, 'publish', await people.reviewer(), story.version)).rejects.toThrow()
    expect(await waiting()).toEqual([])
  })

  test('is left in peace where she has her mail gathered or wants none, where it was not asked, and others’ are', async () => {
    for (const decisions of ['daily', 'never']) {
      const user = await leader({ notifications: { decisions } })
      await (await onHerTelephone(user)).asks()
      await sentBack(user)
    }
    await sentBack(await leader())
    expect(await waiting()).toEqual([])
  })

  test('is tried again as long as its service is busy, and not the day after', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    await sentBack(user)
    receiver.manner = 'refuses'
    await expect(sendAll()).rejects.toThrow('503')
    shiftClock(25 * 3_600_000)
    await sendAll()
    expect(receiver.heard).toHaveLength(1)
    expect(await kept()).toHaveLength(1)
  })

  test('is forgotten when its service says that it is gone', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    await sentBack(user)
    receiver.manner = 'is gone'
    await sendAll()
    expect(await kept()).toEqual([])
    await sendAll()
    expect(receiver.heard).toHaveLength(1)
  })

  test('is told no more when she has said so, between the event and the notice too', async () => {
    const user = await leader()
    const { asks, ends, isHers } = await onHerTelephone(user)
    await asks()
    await sentBack(user)
    await ends()
    await sendAll()
    expect(receiver.heard).toEqual([])
    expect(await isHers()).toBe(false)
  })
})

describe('it ends', () => {
  test('when she signs out there, whenever she has signed in anew, and not when she signs out elsewhere', async () => {
    const user = await leader()
    const first = await onHerTelephone(user)
    await first.asks()
    const later = await onHerTelephone(user, first.telephone)
    expect(await later.isHers()).toBe(true)
    await first.act('/logout')
    expect(await kept()).toHaveLength(1)
    await later.act('/logout')
    expect(await kept()).toEqual([])
  })

  test('not with a session that has merely run out, but when its telephone was not seen for a season', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    await statement(sql`update app.sessions set last_used_at = now() - interval '2 hours'`)
    await statement(sql`delete from users_sessions where _parent_id = ${String(user.id)}`)
    await sweepAccounts(payload)
    expect(await kept()).toHaveLength(1)
    await statement(sql`update app.push_subscriptions set at = now() - interval '91 days'`)
    await sweepAccounts(payload)
    expect(await kept()).toEqual([])
  })

  test('when she ends her other sessions, gets other rights, or another password', async () => {
    for (const change of [
      async (user: TypedUser) => (await onHerTelephone(user)).act('/sessions/end'),
      ({ id }: TypedUser) =>
        payload.update({ collection: 'users', id, data: { roles: ['leader', 'editor'] } as never }),
      (user: TypedUser) => choosePassword(user, randomBytes(20).toString('hex')),
    ]) {
      const user = await leader()
      await (await onHerTelephone(user)).asks()
      expect(await kept()).toHaveLength(1)
      await change(user)
      expect(await kept()).toEqual([])
    }
  })

  test('with goodbye: what was on its way is not sent, and her session asks for nothing more', async () => {
    const user = await leader()
    const { asks } = await onHerTelephone(user)
    await asks()
    await sentBack(user)
    await rest('POST', `/users/${user.id}/goodbye`, { as: await people.admin(), body: {} })
    expect(await kept()).toEqual([])
    await sendAll()
    expect(receiver.heard).toEqual([])
    expect((await asks()).status).toBe(401)
  })
})

describe('nobody', () => {
  test('takes somebody else’s telephone, learns whether it is one, or ends it', async () => {
    const hers = await onHerTelephone(await leader())
    await hers.asks()
    const before = await kept()
    const other = await onHerTelephone(await leader(), hers.telephone)
    expect((await other.asks()).status).toBe(400)
    expect((await other.asks({ keys: new ToldTelephone(service).subscription.keys })).status).toBe(400)
    expect(await other.isHers()).toBe(false)
    const unknown = await other.act('/push/end', { endpoint: `${service}/nobodys` })
    expect((await other.ends()).body).toEqual(unknown.body)
    expect(await kept()).toEqual(before)
  })

  test('has the house ask inside its network, without TLS, or for what is no telephone', async () => {
    const { asks } = await onHerTelephone(await leader())
    const { keys } = new ToldTelephone(service).subscription
    const off = Buffer.alloc(65, 1).toString('base64url')
    for (const change of [
      ...[
        'https://10.0.0.1/x',
        'https://[::1]/x',
        'https://169.254.169.254/x',
        'https://[::ffff:10.0.0.1]/x',
      ].map((endpoint) => ({ endpoint })),
      { endpoint: 'http://93.184.215.14/x' },
      { endpoint: 'file:///etc/passwd' },
      { endpoint: `${service}/${'x'.repeat(1000)}` },
    ])
      expect((await asks(change)).status, change.endpoint).toBe(400)
    await statement(sql`delete from app.attempts`)
    for (const change of [{ ...keys, p256dh: off }, { ...keys, auth: 'eA' }, {}, null])
      expect((await asks({ keys: change })).status).toBe(400)
    expect(await kept()).toEqual([])
  })

  test('sends to an address that has come to lie inside since', async () => {
    const user = await leader()
    await (await onHerTelephone(user)).asks()
    await sentBack(user)
    provideEnv({ PUSH_HOSTS: '' })
    await expect(sendAll()).rejects.toThrow('closedAddress')
    provideEnv({ PUSH_HOSTS: '127.0.0.1' })
    expect(receiver.heard).toEqual([])
  })

  test('reaches by it what the operator lets webhooks reach', async () => {
    provideEnv({ WEBHOOK_HOSTS: '127.0.0.1', PUSH_HOSTS: '' })
    const { asks } = await onHerTelephone(await leader())
    expect((await asks()).status).toBe(400)
    provideEnv({ WEBHOOK_HOSTS: '', PUSH_HOSTS: '127.0.0.1' })
  })

  test('has more than five, however many ask: the one not seen for longest goes; who asks on and on waits', async () => {
    const user = await leader()
    const token = tokenIn(await signIn(String(user.email)))
    const asks = () =>
      rest('POST', '/users/push', {
        headers: withToken(token),
        body: new ToldTelephone(service).subscription,
      })
    const oldest = await onHerTelephone(user)
    await oldest.asks()
    const answers = await Promise.all(Array.from({ length: 8 }, asks))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(await kept()).toHaveLength(5)
    expect(await oldest.isHers()).toBe(false)
    const more = await Promise.all(Array.from({ length: 8 }, asks))
    expect(more.map(({ status }) => status)).toContain(429)
  })

  test('who is not signed in asks for anything', async () => {
    const body = new ToldTelephone(service).subscription
    for (const path of ['/users/push', '/users/push/seen', '/users/push/end'])
      expect((await rest('POST', path, { body })).status).toBe(401)
    expect((await rest('GET', '/users/push')).status).toBe(401)
  })

  test('finds an address or a key in the database', async () => {
    const { asks, telephone } = await onHerTelephone(await leader())
    await asks()
    const [row] = await statement(
      sql`select encode(sealed, 'escape') as sealed, encode(endpoint_hash, 'escape') as hash from app.push_subscriptions`,
    )
    expect(JSON.stringify(row)).not.toContain('127.0.0.1')
    expect(JSON.stringify(row)).not.toContain(telephone.subscription.keys.auth)
  })
})
