/** One mail per person, document and hour: the first at once, the rest as what is still true then. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { sendMail } from '@/cms/entry/send-mail'
import type { OutgoingMail } from '@/cms/mail/transport'
import { newcomer, statement } from '../support/accounts'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, look, transition } from '../support/story'

const { post } = asking(editorialEndpoints)
const { sent } = vi.hoisted(() => ({ sent: [] as OutgoingMail[] }))
vi.mock('@/cms/mail/transport', () => ({
  transport: () => ({ sendMail: async (mail: OutgoingMail) => void sent.push(mail) }),
}))

beforeEach(async () => {
  await Promise.all([people.reviewer(), people.otherReviewer(), people.editor(), people.leaderOfBoden()])
  sent.length = 0
})
afterEach(async () => {
  await statement(sql`delete from app.mails`)
  await statement(sql`delete from graphile_worker._private_jobs`)
})

const emailOf = (user: TypedUser) => String(user.email)
const mailsTo = (user: TypedUser) => sent.filter(({ to }) => to === emailOf(user))

/** What the worker does at this moment: every job that is due. */
async function work(): Promise<void> {
  const payload = await openCms()
  const due = await statement(
    sql`delete from graphile_worker._private_jobs where run_at <= now() and locked_at is null
        returning payload ->> 'key' as key`,
  )
  for (const { key } of due) if (key) await sendMail(payload, String(key))
}

/** An hour goes by. */
async function hourLater(): Promise<void> {
  await statement(sql`update app.mails set sent_at = sent_at - interval '61 minutes'`)
  await statement(sql`update graphile_worker._private_jobs set run_at = run_at - interval '61 minutes'`)
  await work()
}

async function submitAndWithdraw(id: string, by: TypedUser): Promise<void> {
  for (const name of ['submit', 'withdrawSubmission'] as const) {
    await transition(id, name, by, (await look(id)).version ?? '')
    await work()
  }
}

test('six rounds of handing in and taking back send each reviewer one mail, and the writer one', async () => {
  const leader = await people.leaderOfBoden()
  const story = await aStory().draft()
  for (let round = 0; round < 6; round++) await submitAndWithdraw(story.id, leader)
  const reviewers = [await people.reviewer(), await people.otherReviewer()]
  expect(mailsTo(leader)).toHaveLength(1)
  for (const reviewer of reviewers) expect(mailsTo(reviewer)).toHaveLength(1)
  sent.length = 0
  await hourLater()
  expect(sent, 'what was taken back is not told of').toEqual([])
})

test('handed in again within the hour, the reviewers hear of it once more, when the hour is over', async () => {
  const leader = await people.leaderOfBoden()
  const reviewer = await people.reviewer()
  const story = await aStory({ title: 'Andra gången' }).draft()
  await submitAndWithdraw(story.id, leader)
  await transition(story.id, 'submit', leader, (await look(story.id)).version ?? '')
  await work()
  expect(mailsTo(reviewer)).toHaveLength(1)
  await hourLater()
  expect(mailsTo(reviewer)).toHaveLength(2)
  expect(mailsTo(reviewer)[1]?.subject).toBe('Att granska: Andra gången')
  await hourLater()
  expect(mailsTo(reviewer)).toHaveLength(2)
})

test('ten comments are two mails: the first, and one that gathers the others', async () => {
  const [leader, reviewer, editor] = [
    await people.leaderOfBoden(),
    await people.reviewer(),
    await people.editor(),
  ]
  const story = await aStory().submitted()
  await work()
  await hourLater()
  sent.length = 0
  for (let n = 0; n < 10; n++) {
    const by = n % 2 === 0 ? reviewer : editor
    const body = { kind: 'stories', id: story.id, text: `Kommentar ${n}` }
    expect((await post('/comments', by, body)).status).toBe(200)
    await work()
  }
  expect(mailsTo(leader)).toHaveLength(1)
  await hourLater()
  const [, gathered] = mailsTo(leader)
  expect(mailsTo(leader)).toHaveLength(2)
  expect(gathered?.text.match(/har skrivit en kommentar/g)).toHaveLength(2)
})

test('a text that comes back with its why is told of with it, however soon it is handed in again', async () => {
  const [leader, reviewer] = [await people.leaderOfBoden(), await people.reviewer()]
  const story = await aStory().inReview()
  await work()
  await transition(story.id, 'requestChanges', reviewer, story.version, {
    note: 'Berätta vem som kan komma.',
  })
  await transition(story.id, 'submit', leader, (await look(story.id)).version ?? '')
  await work()
  await hourLater()
  expect(
    mailsTo(leader)
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('Berätta vem som kan komma.')
})

test('other documents, other people, alarms and what concerns her account wait for nothing', async () => {
  const [leader, safeguarding] = [await people.leaderOfBoden(), await people.safeguarding()]
  const [one, other] = [await aStory().live(), await aStory().submitted()]
  expect(other.id).not.toBe(one.id)
  await work()
  sent.length = 0
  await transition(one.id, 'takeDown', await people.editor(), (await look(one.id)).version ?? '', {
    note: 'Genast.',
  })
  await rest('POST', `/users/${leader.id}/invite`, { as: await people.admin(), body: {} })
  await work()
  expect(mailsTo(safeguarding).map(({ subject }) => subject)).toContainEqual(
    expect.stringMatching(/^Nedtagen/),
  )
  expect(
    mailsTo(leader)
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual([expect.stringMatching(/^Nedtagen/), 'Välkommen till Berätta'])
})

test('a mail about an account goes to the address as it was, also once it is another', async () => {
  const user = await newcomer()
  await rest('POST', `/users/${user.id}/invite`, { as: await people.admin(), body: {} })
  await statement(sql`with let as (select set_config('app.credentials', 'on', true))
    update users set email = 'tjuv@beratta.example' from let where id = ${String(user.id)}`)
  await work()
  expect(sent.map(({ to }) => to)).toContain(emailOf(user))
  expect(sent.map(({ to }) => to)).not.toContain('tjuv@beratta.example')
})

test('of several pieces of news about accounts an administrator gets one mail an hour', async () => {
  const admin = await newcomer(['admin'])
  for (const n of [1, 2, 3]) {
    const body = { name: `Ny ${n}`, email: `skara${n}@beratta.example` }
    await rest('POST', '/users/invite', { as: await people.admin(), body })
    await work()
  }
  expect(mailsTo(admin)).toHaveLength(1)
  await hourLater()
  const [, gathered] = mailsTo(admin)
  expect(gathered?.text).toMatch(/– Ny 2: Inbjudan skickad, av admin\n– Ny 3: Inbjudan skickad, av admin/)
})

test('two workers at once send one mail', async () => {
  const story = await aStory().submitted()
  const keys = await statement(
    sql`select key from app.mails where to_user = ${String((await people.reviewer()).id)}
        and content -> 'subject' ->> 'id' = ${story.id}`,
  )
  const payload = await openCms()
  await Promise.all([...keys, ...keys, ...keys].map(({ key }) => sendMail(payload, String(key))))
  expect(mailsTo(await people.reviewer())).toHaveLength(1)
})

test('who hands in in circles is told to wait, and until when; others go on', async () => {
  const writer = await newcomer(['editor'])
  const by = async () => writer
  const story = await aStory({ by }).draft()
  await statement(
    sql`insert into workflow_events (subject_collection, subject_id, name, at, actor, is_robot, origin, is_refused)
        select 'stories', 'x', 'submit', now() - interval '50 minutes', ${String(writer.id)}, false, 'rest', false
        from generate_series(1, 119)`,
  )
  const submit = async (as: TypedUser, id: string) =>
    rest('POST', `/stories/${id}/transitions/submit`, { as, body: { expected: (await look(id)).version } })
  expect((await submit(writer, story.id)).status).toBe(200)
  const more = await aStory({ by }).draft()
  const refused = await submit(writer, more.id)
  expect(refused).toMatchObject({ status: 429, body: { because: 'tooManyActs' } })
  expect(refused.body.message).toMatch(/Du kan fortsätta om (9|10) minuter\./)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
  expect((await submit(await people.editor(), more.id)).status).toBe(200)
})
