/**
 * Whoever has a webhook hears of each change once or, when something went wrong, more than once; in order for each
 * document; signed; and never more than everybody may read. Who makes webhooks sends nothing into a private network.
 */
import { promises as dns } from 'node:dns'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { type CloudEvent, HTTP } from 'cloudevents'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { changesSchema } from '@/api/v1/changes'
import { shiftClock } from '@/cms/clock'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { pingHub } from '@/cms/webhooks/ping-hub'
import { limits } from '@/cms/webhooks/post'
import { provideEnv } from '@/env'
import { answerRead } from '../../src/app/(site)/answer-read'
import { newcomer, refusalIn, statement } from '../support/accounts'
import { aLive } from '../support/any-kind'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { aMachine } from '../support/machine'
import { municipalityId, people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { Receiver } from '../support/receiver'
import { rest } from '../support/rest'
import { aStory, type Story, transition } from '../support/story'
import {
  act,
  aWebhook,
  forgetWebhooks,
  newSecret,
  opened,
  panelOf,
  saveWebhook,
  sendAll,
  sendOne,
} from '../support/webhook'

const payload = await openCms()
const ours = { WEBHOOK_HOSTS: '127.0.0.1,intranet.example' }
const receiver = new Receiver()
let address = ''

const [hour, day] = [3_600_000, 24 * 3_600_000]

beforeAll(async () => {
  provideEnv(ours)
  address = await receiver.listen()
})
afterAll(() => receiver.close())
beforeEach(async () => {
  receiver.forget()
  await forgetWebhooks()
})
afterEach(() => {
  shiftClock(0)
  limits.whole = 10_000
  vi.restoreAllMocks()
})

const takeDown = async ({ id }: Story) =>
  transition(id, 'takeDown', await people.safeguarding(), undefined, {
    note: 'En granne kände igen flickan.',
  })
const withdraw = async ({ id }: Story) =>
  transition(id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })

const bodies = () => receiver.heard.map(({ body }) => JSON.parse(body))
const ids = () => receiver.heard.map(({ headers }) => headers['webhook-id'])
const told = () => bodies().map(({ type, subject }) => `${type.replace('beratta.change.', '')} ${subject}`)
const of = ({ id }: Story) => `stories/${id}`

describe('a receiver', () => {
  test('hears of a story that goes live what the feed of changes tells of it, and not a word more', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory({ title: 'Hemligheten vid sjön' }).live()
    await sendAll(webhook)
    const [heard] = receiver.heard
    if (!heard) throw new Error('Nothing came.')
    const event = opened(heard, webhook.secret)
    const asked = new Request('http://localhost:3000/api/v1/changes?limit=500')
    const feed = changesSchema.parse(await (await answerV1(asked, ['changes'])).json())
    expect(event).toEqual({
      specversion: '1.0',
      id: heard.headers['webhook-id'],
      source: 'http://localhost:3000',
      type: 'beratta.change.published',
      subject: of(story),
      time: feed.changes.at(-1)?.at,
      datacontenttype: 'application/json',
      data: feed.changes.at(-1),
    })
    expect(receiver.heard).toHaveLength(1)
    expect(heard.body).not.toContain('Hemligheten')
    expect(heard.body).not.toContain((await people.leaderOfBoden()).email)
  })

  test('reads it with the library of CloudEvents itself', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory().live()
    await sendAll(webhook)
    const [heard] = receiver.heard
    const [event] = [
      HTTP.toEvent({ headers: heard?.headers ?? {}, body: heard?.body }),
    ].flat() as CloudEvent[]
    expect(event).toMatchObject({ type: 'beratta.change.published', subject: of(story) })
    expect(event?.validate()).toBe(true)
  })

  test('hears only of the kinds and of what has happened to them that were chosen', async () => {
    const ofPages = await aWebhook(address, { kinds: ['pages'] })
    const ofGoing = await aWebhook(address, { kinds: ['stories'], events: ['withdrawn', 'taken_down'] })
    const story = await aStory().live()
    await withdraw(story)
    const page = await aLive('pages')
    for (const webhook of [ofPages, ofGoing]) await sendAll(webhook)
    expect(told()).toEqual([`published pages/${page.id}`, `withdrawn ${of(story)}`])
  })

  test('learns why something was withdrawn; of what was taken down neither why nor where it was', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory({ title: 'Flickan i Boden' }).live()
    await withdraw(story)
    await sendAll(webhook)
    expect(bodies().at(-1).data).toMatchObject({ what: 'withdrawn', because: 'outdated', slug: story.slug })
    await takeDown(story)
    await sendAll(webhook)
    const last = receiver.heard.at(-1)
    expect(JSON.parse(String(last?.body)).data).toMatchObject({
      what: 'taken_down',
      because: null,
      slug: null,
      address: null,
      languages: [],
      hash: null,
    })
    expect(last?.body).not.toMatch(/flickan|granne/i)
  })

  test('who hears late of a publication does not learn the slug of what has been taken down since', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory({ title: 'Flickan i Kalmar' }).live()
    await takeDown(story)
    await sendAll(webhook)
    expect(told()).toEqual([`published ${of(story)}`, `taken_down ${of(story)}`])
    expect(JSON.stringify(bodies())).not.toContain('flickan')
  })

  test('hears nothing before no instance shows what was so before', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    await statement(
      sql`insert into app.instances (id, epoch, trusted_until, machine)
          values ('00000000-0000-4000-8000-000000000001', 0, now() + interval '20 seconds', 'elsewhere')`,
    )
    const sending = sendOne(webhook)
    await sleep(400)
    expect(receiver.heard).toEqual([])
    await statement(sql`update app.instances set epoch = (select n from app.epoch)`)
    await sending
    expect(receiver.heard).toHaveLength(1)
    await statement(sql`delete from app.instances`)
  })

  test('nor of what happens while the worker waits for what was before', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    await sendAll(webhook)
    receiver.forget()
    await statement(
      sql`insert into app.instances (id, epoch, trusted_until, machine)
          values ('00000000-0000-4000-8000-000000000001', 0, now() + interval '20 seconds', 'elsewhere')`,
    )
    const [before] = await statement(sql`select n from app.epoch`)
    const sending = sendOne(webhook)
    await sleep(200)
    const story = await aStory().live()
    await statement(sql`update app.instances set epoch = ${before?.n}`)
    await sending
    expect(receiver.heard).toEqual([])
    await statement(sql`update app.instances set epoch = (select n from app.epoch)`)
    await sendOne(webhook)
    expect(told()).toEqual([`published ${of(story)}`])
    await statement(sql`delete from app.instances`)
  })

  test('hears nothing of what was not committed', async () => {
    const webhook = await aWebhook(address)
    const { id, version } = await aStory().approved()
    await asOwner(`
      create function app.fail_for_test() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create constraint trigger fail_for_test after insert on published.changes
        deferrable initially deferred for each row execute function app.fail_for_test()`)
    const publish = async () => transition(id, 'publish', await people.reviewer(), version)
    await publish().catch(() => undefined)
    await asOwner('drop trigger fail_for_test on published.changes; drop function app.fail_for_test()')
    await sendAll(webhook)
    expect(receiver.heard).toEqual([])
    expect((await panelOf(webhook.id)).deliveries).toEqual([])
    await publish()
    await sendAll(webhook)
    expect(told()).toEqual([`published stories/${id}`])
  })

  test('is deleted at the very moment of a takedown, and the takedown stands', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory().live()
    const deleting = asOwner(
      `begin; delete from webhooks where id = '${webhook.id}'; select pg_sleep(1); commit`,
    )
    await sleep(200)
    await takeDown(story)
    await deleting
    const after = await rest('GET', `/v1/stories/${story.id}`)
    expect(after.status).toBe(410)
  })

  test('refuses what somebody else signed, what was changed on its way, and what is sent again days later', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    await sendAll(webhook)
    const [heard] = receiver.heard
    if (!heard) throw new Error('Nothing came.')
    expect(opened(heard, webhook.secret).type).toBe('beratta.change.published')
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
    expect(() => opened(heard, other)).toThrow()
    const changed = heard.body.replace('"isLive":true', '"isLive":false')
    expect(changed).not.toBe(heard.body)
    expect(() => opened({ ...heard, body: changed }, webhook.secret)).toThrow()
    const renamed = { ...heard.headers, 'webhook-id': 'another' }
    expect(() => opened({ ...heard, headers: renamed }, webhook.secret)).toThrow()
    vi.useFakeTimers({ now: Date.now() + 6 * 60_000, toFake: ['Date'] })
    expect(() => opened(heard, webhook.secret)).toThrow(/timestamp/i)
    const later = { ...heard.headers, 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) }
    expect(() => opened({ ...heard, headers: later }, webhook.secret)).toThrow()
    vi.useRealTimers()
  })
})

describe('what does not arrive', () => {
  test('is sent again under the same id, with a new moment, until it does', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory().live()
    receiver.manner = 'refuses'
    await sendAll(webhook)
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({
      attempts: 1,
      status: 503,
      outcome: null,
    })
    shiftClock(4000)
    await sendAll(webhook)
    expect(receiver.heard).toHaveLength(1)
    receiver.manner = 'takes'
    shiftClock(6000)
    await sendAll(webhook)
    expect(told()).toEqual([`published ${of(story)}`, `published ${of(story)}`])
    expect(new Set(ids()).size).toBe(1)
    const [first, second] = receiver.heard.map(({ headers }) => Number(headers['webhook-timestamp']))
    expect(Number(second)).toBeGreaterThan(Number(first))
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ attempts: 2, outcome: 'delivered' })
  })

  test('comes again no sooner than the receiver asks for', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    receiver.manner = 'refuses'
    receiver.retryAfter = '7200'
    await sendAll(webhook)
    const [delivery] = (await panelOf(webhook.id)).deliveries
    const wait = Date.parse(String(delivery?.nextTryAt)) - Date.now()
    expect(Math.round(wait / 60_000)).toBe(120)
  })

  test('holds back what is younger of the same document, and nothing else', async () => {
    const webhook = await aWebhook(address)
    const first = await aStory().live()
    receiver.manner = 'refuses'
    await sendAll(webhook)
    await withdraw(first)
    const second = await aStory().live()
    receiver.manner = 'takes'
    await sendAll(webhook)
    expect(told()).toEqual([`published ${of(first)}`, `published ${of(second)}`])
    shiftClock(6000)
    await sendAll(webhook)
    expect(told().slice(2)).toEqual([`published ${of(first)}`, `withdrawn ${of(first)}`])
  })

  test('is given up after three days; then nothing is sent, and who answers for it and administrators are told', async () => {
    const owner = await newcomer(['editor'])
    const webhook = await aWebhook(address, { responsible: String(owner.id) })
    const story = await aStory().live()
    await withdraw(story)
    receiver.manner = 'refuses'
    for (let at = 0; at < 4 * day; at += hour / 2) {
      shiftClock(at)
      await sendAll(webhook)
    }
    const sent = receiver.heard.length
    expect(sent).toBeGreaterThan(8)
    expect(sent).toBeLessThan(16)
    expect(new Set(told())).toEqual(new Set([`published ${of(story)}`]))
    const panel = await panelOf(webhook.id)
    expect([panel.state, panel.because]).toEqual(['stopped', 'gaveUp'])
    expect(panel.deliveries.map(({ outcome }) => outcome)).toEqual(['given_up', 'given_up'])
    const mails = await statement(
      sql`select to_user, content ->> 'text' as text from app.mails where content ->> 'text' like ${`%/webhooks/${webhook.id}%`}`,
    )
    const readers = mails.map(({ to_user }) => to_user)
    expect(readers).toContain(String(owner.id))
    expect(readers).toContain(String((await people.admin()).id))
    expect(mails[0]?.text).toContain('/api/v1/changes')

    await aStory().live()
    expect((await act(webhook.id, 'state', { state: 'on' })).status).toBe(200)
    receiver.forget()
    await sendAll(webhook)
    expect(receiver.heard).toEqual([])
    const next = await aStory().live()
    await sendAll(webhook)
    expect(told()).toEqual([`published ${of(next)}`])
  })

  test('stops at once where the receiver says that it is gone', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    receiver.manner = 'is gone'
    await sendAll(webhook)
    const { state, because } = await panelOf(webhook.id)
    expect([state, because]).toEqual(['stopped', 'isGone'])
  })

  test('is sent once, though two workers are at it', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    await Promise.all([sendOne(webhook), sendOne(webhook), sendOne(webhook)])
    expect(receiver.heard).toHaveLength(1)
  })

  test('is let go of after thirty days', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    await sendAll(webhook)
    expect((await sweepRetention(payload)).deliveries).toBe(0)
    shiftClock(31 * day)
    expect((await sweepRetention(payload)).deliveries).toBe(1)
  })
})

describe('an administrator', () => {
  test('starts nothing before there is a secret', async () => {
    const { body } = await saveWebhook(address)
    const { id } = body.doc as { id: string }
    expect((await panelOf(id)).state).toBe('stopped')
    for (const [what, more] of [['state', { state: 'on' }] as const, ['test', {}] as const])
      expect(refusalIn(await act(id, what, more)).because).toBe('webhookNeedsSecret')
    await aStory().live()
    expect((await panelOf(id)).deliveries).toEqual([])
  })

  test('who pauses keeps what happens meanwhile; it goes when she starts again', async () => {
    const webhook = await aWebhook(address)
    await act(webhook.id, 'state', { state: 'paused' })
    const story = await aStory().live()
    await sendAll(webhook)
    expect(receiver.heard).toEqual([])
    shiftClock(5 * day)
    await act(webhook.id, 'state', { state: 'on' })
    await sendAll(webhook)
    expect(told()).toEqual([`published ${of(story)}`])
  })

  test('sends again what has arrived, under the id that it had', async () => {
    const webhook = await aWebhook(address)
    await aStory().live()
    await sendAll(webhook)
    const [delivery] = (await panelOf(webhook.id)).deliveries
    expect((await act(webhook.id, 'again', { delivery: delivery?.id })).status).toBe(200)
    await sendAll(webhook)
    expect(receiver.heard).toHaveLength(2)
    expect(new Set(ids()).size).toBe(1)
    const other = await aWebhook(address)
    expect((await act(other.id, 'again', { delivery: delivery?.id })).status).toBe(404)
  })

  test('tries it out before she starts it, and a test that fails is over', async () => {
    const { body } = await saveWebhook(address)
    const { id } = body.doc as { id: string }
    const secret = await newSecret(id)
    await act(id, 'test')
    await sendAll({ id })
    const [heard] = receiver.heard
    expect(heard && opened(heard, secret)).toMatchObject({ type: 'beratta.test', data: {} })
    receiver.manner = 'refuses'
    await act(id, 'test')
    await sendAll({ id })
    const { state, because, deliveries } = await panelOf(id)
    expect([state, because]).toEqual(['stopped', 'isNew'])
    expect(deliveries[0]).toMatchObject({ change: null, attempts: 1, status: 503, outcome: 'given_up' })
  })

  test('who makes a new secret has a day in which the old one signs too', async () => {
    const webhook = await aWebhook(address)
    const secret = await newSecret(webhook.id)
    expect(secret).toMatch(/^whsec_.{40,}$/)
    const signedBy = async (days: number) => {
      receiver.forget()
      shiftClock(days * day)
      await aStory().live()
      await sendAll(webhook)
      const [heard] = receiver.heard
      return [webhook.secret, secret].map((one) => {
        const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': said } = heard?.headers ?? {}
        const signature = new Webhook(one).sign(String(id), new Date(Number(at) * 1000), String(heard?.body))
        return String(said).split(' ').includes(signature)
      })
    }
    expect(await signedBy(0)).toEqual([true, true])
    expect(await signedBy(1.01)).toEqual([false, true])
  })

  test('finds what she did in the log of accounts, and other administrators are told', async () => {
    const webhook = await aWebhook(address)
    const rows = await statement(
      sql`select name from app.account_events where person = ${webhook.id} order by id`,
    )
    expect(rows.map(({ name }) => name)).toEqual(['webhookMade', 'webhookSecretMade', 'webhookChanged'])
  })

  test('reads a secret once, and nobody reads it anywhere else: not in a row, an answer or the log', async () => {
    const log = vi.spyOn(process.stdout, 'write')
    const webhook = await aWebhook(address)
    const words = [
      webhook.secret,
      webhook.secret.slice('whsec_'.length),
      Buffer.from(webhook.secret.slice(6), 'base64').toString('hex'),
    ]
    await aStory().live()
    receiver.manner = 'refuses'
    await sendAll(webhook)
    const answers = [
      await rest('GET', `/webhooks/${webhook.id}?depth=2`, { as: await people.admin() }),
      await rest('GET', `/webhooks/${webhook.id}/panel`, { as: await people.admin() }),
      await rest('GET', '/webhooks?limit=100', { as: await people.admin() }),
    ]
    const tables = await asOwner(
      `select oid::regclass::text as name from pg_class where relkind in ('r', 'p')
         and relnamespace::regnamespace::text in ('public', 'app', 'search', 'published', 'graphile_worker')`,
    )
    expect(tables.length).toBeGreaterThan(50)
    const found = await asOwner(
      tables
        .map(({ name }) => {
          const isIn = words.map((word) => `strpos(t::text, '${word}') > 0`).join(' or ')
          return `(select '${name}' as place from ${name} t where ${isIn} limit 1)`
        })
        .join(' union all '),
    )
    expect(found).toEqual([])
    for (const word of words) {
      for (const { text } of answers) expect(text).not.toContain(word)
      for (const [chunk] of log.mock.calls) expect(String(chunk)).not.toContain(word)
    }
  })
})

test.each([
  ['an editor', people.editor],
  ['a reviewer', people.reviewer],
  ['a leader', people.leaderOfBoden],
  ['safeguarding', people.safeguarding],
  ['nobody', null],
  ['a machine with every scope', null],
] as const)('%s neither sees, makes nor uses webhooks', async (who, person) => {
  const webhook = await aWebhook(address)
  await aStory().live()
  await sendAll(webhook)
  const [delivery] = (await panelOf(webhook.id)).deliveries
  const machine = who.startsWith('a machine')
    ? await aMachine({
        scopes: ['read', 'readDrafts', 'handInDrafts'],
        kinds: ['stories'],
        responsible: String((await newcomer(['editor'])).id),
      })
    : undefined
  const by = { as: person && (await person()), headers: { ...machine?.headers } }
  const admin = String((await people.admin()).id)
  const before = await panelOf(webhook.id)
  const answers = [
    await rest('GET', '/webhooks', by),
    await rest('GET', `/webhooks/${webhook.id}`, by),
    await rest('GET', '/webhooks/count', by),
    await rest('GET', `/webhooks/${webhook.id}/panel`, by),
    await rest('POST', '/webhooks', { ...by, body: { name: 'Min', address, responsible: admin } }),
    await rest('PATCH', `/webhooks/${webhook.id}`, { ...by, body: { address } }),
    await rest('DELETE', `/webhooks/${webhook.id}`, by),
    await rest('POST', `/webhooks/${webhook.id}/secret`, { ...by, body: {} }),
    await rest('POST', `/webhooks/${webhook.id}/state`, { ...by, body: { state: 'paused' } }),
    await rest('POST', `/webhooks/${webhook.id}/test`, { ...by, body: {} }),
    await rest('POST', `/webhooks/${webhook.id}/again`, { ...by, body: { delivery: delivery?.id } }),
    await rest('POST', '/graphql', { ...by, body: { query: '{ Webhooks { docs { id address } } }' } }),
  ]
  for (const [at, { status, text }] of answers.entries()) {
    expect([401, 403, 404], `${at}: ${text}`).toContain(status)
    expect(text).not.toContain(address)
  }
  expect(await panelOf(webhook.id)).toEqual(before)
})

test('what an administrator writes into a field of the system stays unwritten', async () => {
  const answer = await saveWebhook(address, { state: 'on', stoppedBecause: null } as object)
  expect(answer.body.doc).toMatchObject({ state: 'stopped', stoppedBecause: 'isNew' })
})

test('who saves the form while a webhook stops does not start it again', async () => {
  const webhook = await aWebhook(address)
  await aStory().live()
  receiver.manner = 'is gone'
  let sending = Promise.resolve()
  vi.spyOn(dns, 'lookup').mockImplementation((async () => {
    sending = sendAll(webhook)
    await Promise.race([sending, sleep(500)])
    return [{ address: '127.0.0.1', family: 4 }]
  }) as never)
  const as = await people.admin()
  const body = { name: 'Omdöpt', address: 'http://intranet.example/' }
  expect((await rest('PATCH', `/webhooks/${webhook.id}`, { as, body })).status).toBe(200)
  await sending
  expect((await panelOf(webhook.id)).state).toBe('stopped')
})

describe('into a private network', () => {
  const inside = [
    'https://127.0.0.2/',
    'https://2130706434/',
    'https://0177.0.0.2/',
    'https://0x7f000002/',
    'https://127.2/',
    'https://127.0.0.2./',
    'https://localhost:8443/',
    'https://LOCALHOST./',
    'https://10.0.0.1/',
    'https://172.16.3.4/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://168.63.129.16/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://0/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[64:ff9b::7f00:1]/',
    'https://①②⑦.⓪.⓪.②/',
    'http://93.184.216.34/',
    'http://127.0.0.2/',
  ]
  test.each(inside)('nothing is sent: %s', async (one) => {
    provideEnv({ WEBHOOK_HOSTS: 'intranet.example' })
    const answer = await saveWebhook(one)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toMatch(/WEBHOOK_HOSTS|https:/)
  })
  afterEach(() => provideEnv(ours))

  test.each(['', 'ftp://example.org/', 'https://user:password@example.org/', '//example.org/', 'hook'])(
    'and what is no address is none: %s',
    async (one) => {
      expect((await saveWebhook(one)).status).toBe(400)
    },
  )

  const pointing = (...addresses: string[]) =>
    vi
      .spyOn(dns, 'lookup')
      .mockImplementation((async () =>
        addresses.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }))) as never)

  test('nor by a name with one address outside and one inside', async () => {
    pointing('93.184.216.34', '10.0.0.7')
    expect((await saveWebhook('https://both.example/')).status).toBe(400)
  })

  test('nor by a name that pointed outside when it was saved, and points inside when it is used', async () => {
    pointing('93.184.216.34')
    const { port } = new URL(address)
    const webhook = await aWebhook(`https://turning.example:${port}/`)
    await aStory().live()
    pointing('127.0.0.2')
    await sendAll(webhook)
    expect(receiver.heard).toEqual([])
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({
      failure: 'closedAddress',
      outcome: null,
    })
  })

  test('a name is asked once for each sending, and what was looked at is what is connected to', async () => {
    const asked = pointing('127.0.0.1')
    const { port } = new URL(address)
    const webhook = await aWebhook(`http://intranet.example:${port}/named`)
    await aStory().live()
    asked.mockClear()
    await sendAll(webhook)
    expect(receiver.heard.map(({ at, headers }) => [at, headers.host])).toEqual([
      ['/named', `intranet.example:${port}`],
    ])
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('nor along a redirect', async () => {
    const other = new Receiver()
    receiver.elsewhere = await other.listen()
    receiver.manner = 'sends elsewhere'
    const webhook = await aWebhook(address)
    await aStory().live()
    await sendAll(webhook)
    expect(other.heard).toEqual([])
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ status: 307, outcome: null })
    other.close()
  })
})

describe('a receiver that means no good', () => {
  const silent = ['falls silent', 'dribbles its head', 'changes the protocol'] as const
  test.each(silent)('and %s is not waited for', async (manner) => {
    limits.whole = 300
    receiver.manner = manner
    const webhook = await aWebhook(address)
    await aStory().live()
    const began = Date.now()
    await sendAll(webhook)
    expect(Date.now() - began).toBeLessThan(3000)
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ failure: 'timeout', outcome: null })
  })

  test('and dribbles what it says after it has taken it is not listened to for long', async () => {
    limits.whole = 300
    receiver.manner = 'dribbles its body'
    const webhook = await aWebhook(address)
    await aStory().live()
    const began = Date.now()
    await sendAll(webhook)
    expect(Date.now() - began).toBeLessThan(3000)
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ status: 200, outcome: 'delivered' })
  })

  test('and talks without end is cut off', async () => {
    receiver.manner = 'talks without end'
    const webhook = await aWebhook(address)
    await aStory().live()
    const began = Date.now()
    await sendAll(webhook)
    expect(Date.now() - began).toBeLessThan(3000)
    await sleep(100)
    const said = receiver.said
    await sleep(100)
    expect(receiver.said).toBe(said)
    expect(said).toBeLessThan(16 * 1024 * 1024)
  })
})

describe('a hub', () => {
  const jobs = () =>
    statement(
      sql`select payload from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'ping-hub'`,
    )
  beforeEach(() => statement(sql`delete from graphile_worker._private_jobs`))
  afterEach(() => provideEnv({ WEBSUB_HUB: '' }))

  test('is told nothing where there is none', async () => {
    await aStory().live()
    expect(await jobs()).toEqual([])
  })

  test('is told which feeds a story has changed: the site’s and its municipality’s, in every language', async () => {
    provideEnv({ WEBSUB_HUB: address })
    const story = await aStory().live()
    const waiting = await jobs()
    expect(waiting).toEqual([{ payload: { places: [await municipalityId('boden')] } }])
    await pingHub(payload, waiting[0]?.payload)
    const [heard] = receiver.heard
    expect(heard?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    const said = new URLSearchParams(heard?.body)
    expect(said.get('hub.mode')).toBe('publish')
    const feeds = said.getAll('hub.url')
    for (const path of ['/feed.xml', '/feed.json', '/en/feed.xml'])
      expect(feeds).toContain(`http://localhost:3000${path}`)
    expect(heard?.body).not.toContain(story.slug)

    const { id } = await aLive('municipalities', { slug: 'tranemo' })
    expect((await jobs()).at(-1)).toEqual({ payload: { places: [id] } })
    await pingHub(payload, { places: [id] })
    expect(new URLSearchParams(receiver.heard.at(-1)?.body).getAll('hub.url')).toEqual(
      expect.arrayContaining([
        ...['http://localhost:3000/kommuner/tranemo/feed.xml', 'http://localhost:3000/feed.xml'],
        'http://localhost:3000/en/municipalities/tranemo/feed.json',
      ]),
    )

    receiver.manner = 'refuses'
    await expect(pingHub(payload, waiting[0]?.payload)).rejects.toThrow('503')
  })

  test('is told also when a picture in a feed was closed, and when the site has another name', async () => {
    const consent = await aConsent()
    const municipality = await municipalityId('boden')
    const cover = await aPictureOfAChild([consent], { municipality })
    await aLive('stories', { cover, municipality })
    provideEnv({ WEBSUB_HUB: address })
    await rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() })
    expect(await jobs()).toEqual([{ payload: { places: [municipality] } }])
    await aLive('site-settings')
    expect(await jobs()).toContainEqual({ payload: { places: [] } })
  })

  test('is named by every feed, in its text and its head; where there is none, by none', async () => {
    const read = async (path: string) => answerRead(new Request(`http://localhost:3000${path}`))
    await aLive('municipalities', { slug: 'ulricehamn' })
    const feeds = ['/feed.xml', '/en/feed.json', '/kommuner/ulricehamn/feed.xml']
    for (const feed of feeds) expect((await read(feed)).headers.get('link'), feed).toBeNull()
    provideEnv({ WEBSUB_HUB: 'https://hub.example/' })
    for (const feed of feeds) {
      const answer = await read(feed)
      expect(answer.headers.get('link')).toBe(
        `<https://hub.example/>; rel="hub", <http://localhost:3000${feed}>; rel="self"`,
      )
      expect(await answer.text()).toContain('https://hub.example/')
    }
  })

  test('is told nothing of what is in no feed', async () => {
    provideEnv({ WEBSUB_HUB: address })
    await aLive('pages')
    expect(await jobs()).toEqual([])
  })
})
