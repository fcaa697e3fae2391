/** Mail as people have chosen it, and mail that time alone sends. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { query } from '@/cms/db/transaction'
import { sendMail } from '@/cms/entry/send-mail'
import { gatherDigests } from '@/cms/mail/daily-digest'
import { remind } from '@/cms/mail/remind'
import { env } from '@/env'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory, look, transition } from '../support/story'

const day = 24 * 60 * 60 * 1000

beforeEach(async () => {
  await Promise.all([people.reviewer(), people.otherReviewer(), people.editor(), people.leaderOfBoden()])
})
afterEach(async () => {
  shiftClock(0)
  // What one test has sent is not the next one's.
  await query({ payload: await openCms() }, sql`delete from app.mails`)
  await query(
    { payload: await openCms() },
    sql`update users set notifications_decisions = 'now', notifications_queue = 'now', notifications_reminders = 'now'`,
  )
})

type Choice = 'decisions' | 'queue' | 'reminders'

async function chooses(user: TypedUser, choice: Choice, when: 'now' | 'daily' | 'never') {
  const column = sql.raw(`notifications_${choice}`)
  await query({ payload: await openCms() }, sql`update users set ${column} = ${when} where id = ${user.id}`)
}

async function queued(kind: string) {
  const rows = await query(
    { payload: await openCms() },
    sql`select to_user, key, content ->> 'when' as when, sent_at from app.mails where kind = ${kind}`,
  )
  return rows as { to_user: string; key: string; when: string; sent_at: string | null }[]
}

const jobs = async () =>
  (
    await query(
      { payload: await openCms() },
      sql`select key from graphile_worker.jobs where key like 'mail:%'`,
    )
  ).map(({ key }) => String(key).slice('mail:'.length))

test('who wants no mail about the queue gets none, and who wants it daily gets one mail for all', async () => {
  const [never, daily] = [await people.reviewer(), await people.otherReviewer()]
  await chooses(never, 'queue', 'never')
  await chooses(daily, 'queue', 'daily')
  await aStory({ title: 'Den första' }).submitted()
  await aStory({ title: 'Den andra' }).submitted()
  const waiting = await queued('toReview')
  expect(waiting.map(({ to_user: to }) => to)).toEqual([String(daily.id), String(daily.id)])
  for (const { key } of waiting) expect(await jobs()).not.toContain(key)

  const payload = await openCms()
  const made = await Promise.all([gatherDigests(payload), gatherDigests(payload)])
  expect(made.reduce((sum, one) => sum + one, 0)).toBe(1)
  const [digest] = await queued('plain')
  await sendMail(payload, String(digest?.key))
  const mail = mailTo('otherreviewer@beratta.example')
  expect(mail).toContain('Den första')
  expect(mail).toContain('Den andra')
  expect(await gatherDigests(payload)).toBe(0)
})

test('nobody can choose not to be told why a text came back', async () => {
  await chooses(await people.leaderOfBoden(), 'decisions', 'never')
  const story = await aStory().inReview()
  await transition(story.id, 'requestChanges', await people.reviewer(), story.version, { note: 'Därför.' })
  expect(await queued('receipt')).toEqual([])
  expect(await queued('sentBack')).toMatchObject([{ when: 'daily' }])
})

test('an overdue review reminds the one who claimed it, once', async () => {
  const story = await aStory().inReview()
  const payload = await openCms()
  await remind(payload)
  expect(await queued('reviewOverdue')).toEqual([])
  // Five days, and whatever holidays come in between.
  shiftClock(12 * day)
  await Promise.all([remind(payload), remind(payload)])
  await remind(payload)
  const sent = (await queued('reviewOverdue')).filter(({ key }) => key.includes(story.id))
  expect(sent.map(({ to_user: to }) => to)).toEqual([String((await people.reviewer()).id)])
})

test('an overdue second look reminds those who may take it, and an old page its editors', async () => {
  const story = await aStory().draft()
  await transition(story.id, 'forcePublish', await people.forcer(), story.version, {
    note: 'Det brinner, och alla måste få veta det nu.',
  })
  const live = await aStory().live()
  const payload = await openCms()
  shiftClock(4 * day)
  await remind(payload)
  const second = (await queued('secondLookOverdue')).filter(({ key }) => key.includes(story.id))
  const reviewers = [await people.reviewer(), await people.otherReviewer()].map(({ id }) => String(id))
  expect(second.map(({ to_user: to }) => to)).toEqual(expect.arrayContaining(reviewers))
  expect(second.map(({ to_user: to }) => to)).not.toContain(String((await people.forcer()).id))
  shiftClock(370 * day)
  await remind(payload)
  const old = (await queued('lookAgain')).filter(({ key }) => key.includes(live.id))
  expect(old.map(({ to_user: to }) => to)).toContain(String((await people.editor()).id))
  await transition(live.id, 'markReviewed', await people.editor(), (await look(live.id)).version)
  await remind(payload)
  expect((await queued('lookAgain')).filter(({ key }) => key.includes(live.id))).toHaveLength(old.length)
})

test('the live settings say how long a review may take, and a draft of them says nothing', async () => {
  const payload = await openCms()
  const monday = Date.parse('2027-02-01T09:00:00Z')
  shiftClock(monday - Date.now())
  const days = async () => {
    const { id } = await aStory().submitted()
    const [row] = await query({ payload }, sql`select due_at from workflow_items where subject_id = ${id}`)
    return Math.round((new Date(String(row?.due_at)).getTime() - monday) / day)
  }
  const set = async (reviewDays: number) =>
    payload.updateGlobal({
      slug: 'site-settings',
      draft: true,
      user: await people.editor(),
      data: { deadlines: { reviewDays } } as never,
    })
  // Five days on is a Saturday, when nobody works.
  expect(await days()).toBe(7)
  await set(9)
  expect(await days()).toBe(7)
  await aLive('site-settings')
  expect(await days()).toBe(9)
  await set(30)
  expect(await days()).toBe(9)
})

function mailTo(address: string): string {
  const folder = join(env.DATA_DIR, 'mail')
  const mails = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  const mail = mails.find((one) => one.includes(address)) ?? ''
  const body = mail
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n')
  if (/transfer-encoding: base64/i.test(mail)) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
