/**
 * Whoever has a webhook hears of each change once or, when something went wrong, more than once; in order for each
 * document; signed; and never more than everybody may read.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { type CloudEvent, HTTP } from 'cloudevents'
import { describe, expect, test, vi } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { changesSchema } from '@/api/v1/changes'
import { shiftClock } from '@/cms/clock'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { newcomer, statement } from '../support/accounts'
import { aLive } from '../support/any-kind'
import { asOwner } from '../support/as-owner'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { act as actOn, aRelease } from '../support/release'
import { rest } from '../support/rest'
import { aStory, transition } from '../support/story'
import {
  act,
  aWebhook,
  listening,
  opened,
  panelOf,
  sendAll,
  sendOne,
  subjectOf,
  takenDown,
  withdrawn,
} from '../support/webhook'

const payload = await openCms()
const { receiver, address, bodies, ids, told } = await listening()
const [hour, day] = [3_600_000, 24 * 3_600_000]

describe('a receiver', () => {
  test('hears of all that a release brings, each by itself, and which release it was', async () => {
    const webhook = await aWebhook(address)
    const stories = [await aStory().approved(), await aStory().approved()]
    const release = await aRelease(stories)
    await actOn(release, 'publish', await people.reviewer())
    await sendAll(webhook)
    expect(told().sort()).toEqual(stories.map((story) => `published ${subjectOf(story)}`).sort())
    for (const body of bodies()) expect(body).toMatchObject({ release, data: { release } })
  })

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
      subject: subjectOf(story),
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
    expect(event).toMatchObject({ type: 'beratta.change.published', subject: subjectOf(story) })
    expect(event?.validate()).toBe(true)
  })

  test('hears only of the kinds and of what has happened to them that were chosen', async () => {
    const ofPages = await aWebhook(address, { kinds: ['pages'] })
    const ofGoing = await aWebhook(address, { kinds: ['stories'], events: ['withdrawn', 'taken_down'] })
    const story = await aStory().live()
    await withdrawn(story)
    const page = await aLive('pages')
    for (const webhook of [ofPages, ofGoing]) await sendAll(webhook)
    expect(told()).toEqual([`published pages/${page.id}`, `withdrawn ${subjectOf(story)}`])
  })

  test('learns why something was withdrawn; of what was taken down neither why nor where it was', async () => {
    const webhook = await aWebhook(address)
    const story = await aStory({ title: 'Flickan i Boden' }).live()
    await withdrawn(story)
    await sendAll(webhook)
    expect(bodies().at(-1).data).toMatchObject({ what: 'withdrawn', because: 'outdated', slug: story.slug })
    await takenDown(story)
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
    await takenDown(story)
    await sendAll(webhook)
    expect(told()).toEqual([`published ${subjectOf(story)}`, `taken_down ${subjectOf(story)}`])
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
    expect(told()).toEqual([`published ${subjectOf(story)}`])
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
    await takenDown(story)
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
    expect(told()).toEqual([`published ${subjectOf(story)}`, `published ${subjectOf(story)}`])
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
    await withdrawn(first)
    const second = await aStory().live()
    receiver.manner = 'takes'
    await sendAll(webhook)
    expect(told()).toEqual([`published ${subjectOf(first)}`, `published ${subjectOf(second)}`])
    shiftClock(6000)
    await sendAll(webhook)
    expect(told().slice(2)).toEqual([`published ${subjectOf(first)}`, `withdrawn ${subjectOf(first)}`])
  })

  test('is given up after three days; then nothing is sent, and who answers for it and administrators are told', async () => {
    const owner = await newcomer(['editor'])
    const webhook = await aWebhook(address, { responsible: String(owner.id) })
    const story = await aStory().live()
    await withdrawn(story)
    receiver.manner = 'refuses'
    for (let at = 0; at < 4 * day; at += hour / 2) {
      shiftClock(at)
      await sendAll(webhook)
    }
    const sent = receiver.heard.length
    expect(sent).toBeGreaterThan(8)
    expect(sent).toBeLessThan(16)
    expect(new Set(told())).toEqual(new Set([`published ${subjectOf(story)}`]))
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
    expect(told()).toEqual([`published ${subjectOf(next)}`])
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
