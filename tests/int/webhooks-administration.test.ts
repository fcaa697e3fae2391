/** Who makes webhooks: starting, pausing, secrets, what came of each delivery; and who may. */
import { promises as dns } from 'node:dns'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test, vi } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { newcomer, refusalIn, statement } from '../support/accounts'
import { asOwner } from '../support/as-owner'
import { aMachine } from '../support/machine'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory } from '../support/story'
import {
  act,
  aWebhook,
  listening,
  newSecret,
  opened,
  panelOf,
  saveWebhook,
  sendAll,
  subjectOf,
} from '../support/webhook'

const { receiver, address, ids, told } = await listening()
const day = 24 * 3_600_000

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
    expect(told()).toEqual([`published ${subjectOf(story)}`])
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
    const as = await people.admin()
    expect((await rest('DELETE', `/webhooks/${webhook.id}`, { as })).status).toBe(200)
    const rows = await statement(
      sql`select name, actor from app.account_events where person = ${webhook.id} order by id`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'webhookMade',
      'webhookSecretMade',
      'webhookChanged',
      'webhookRemoved',
    ])
    expect(rows.at(-1)?.actor).toBe(String(as.id))
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
