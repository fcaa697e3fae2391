/** Who gets a mail when somebody comments, when, and what it may say. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { sendMail } from '@/cms/entry/send-mail'
import type { Threads } from '@/domain/review/comments'
import { env } from '@/env'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

const { post } = asking(editorialEndpoints)

beforeEach(async () => {
  await Promise.all([people.reviewer(), people.editor(), people.leaderOfBoden(), people.leaderOfKalmar()])
})
afterEach(async () => {
  await run(sql`delete from app.mails`)
  await run(sql`update users set notifications_comments = 'now', locale = 'sv'`)
})

const run = async (statement: ReturnType<typeof sql>) => query({ payload: await openCms() }, statement)

const id = (user: TypedUser) => String(user.id)

async function comment(by: TypedUser, story: { id: string }, text: string, parent?: string) {
  const body = { kind: 'stories', id: story.id, text, ...(parent && { parent }) }
  const { status, body: answer } = await post('/comments', by, body)
  expect(status).toBe(200)
  return (answer as Threads).threads
}

/** Kind and reader of every mail about comments. */
async function mails() {
  const rows = await run(
    sql`select kind, to_user, content ->> 'when' as when, key from app.mails
        where kind in ('commented', 'mentioned') order by kind, to_user`,
  )
  return rows as { kind: string; to_user: string; when: string; key: string }[]
}

test('a comment reaches who wrote the text, and whom it names, each once and nobody else', async () => {
  const story = await aStory().submitted()
  const [leader, editor] = [await people.leaderOfBoden(), await people.editor()]
  await comment(await people.reviewer(), story, `Stämmer datumet, @[${id(editor)}]? @[${id(editor)}]`)
  const sent = await mails()
  expect(sent).toMatchObject([
    { kind: 'commented', to_user: id(leader) },
    { kind: 'mentioned', to_user: id(editor) },
  ])
  const jobs = await run(sql`select key from graphile_worker.jobs where key like 'mail:%:commented:%'`)
  expect(jobs).toHaveLength(1)
})

test('an answer reaches those who spoke in the thread, and not the one who answers', async () => {
  const story = await aStory().submitted()
  const [reviewer, leader] = [await people.reviewer(), await people.leaderOfBoden()]
  const [thread] = await comment(reviewer, story, 'När var det?')
  await run(sql`delete from app.mails`)
  await comment(leader, story, 'I augusti.', thread?.id)
  expect(await mails()).toMatchObject([{ kind: 'commented', to_user: id(reviewer) }])
})

test('a leader of another municipality who is named by hand is not told, and the text names her no longer', async () => {
  const story = await aStory({ title: 'Bara för Boden' }).submitted()
  const stranger = await people.leaderOfKalmar()
  const threads = await comment(await people.reviewer(), story, `Se här, @[${id(stranger)}]!`)
  expect(threads[0]?.text).toBe('Se här, @!')
  expect((await mails()).map((mail) => mail.to_user)).not.toContain(id(stranger))
})

test('who wants none gets none, and who wants them daily waits for the digest', async () => {
  const [leader, editor] = [await people.leaderOfBoden(), await people.editor()]
  await run(sql`update users set notifications_comments = 'never' where id = ${id(leader)}`)
  await run(sql`update users set notifications_comments = 'daily' where id = ${id(editor)}`)
  const story = await aStory().submitted()
  await comment(await people.reviewer(), story, `Titta, @[${id(editor)}].`)
  expect(await mails()).toMatchObject([{ kind: 'mentioned', to_user: id(editor), when: 'daily' }])
})

test('a comment that is refused sends nothing', async () => {
  const story = await aStory().submitted()
  const body = { kind: 'stories', id: story.id, text: 'Stopp', isBlocking: true }
  expect((await post('/comments', await people.leaderOfBoden(), body)).status).toBe(403)
  const elsewhere = { kind: 'stories', id: story.id, text: 'Fel', parent: crypto.randomUUID() }
  expect((await post('/comments', await people.reviewer(), elsewhere)).status).toBe(404)
  expect(await mails()).toEqual([])
})

test('the mail is in the reader’s language and says who, where and nothing of what was written', async () => {
  const leader = await people.leaderOfBoden()
  await run(sql`update users set locale = 'en' where id = ${id(leader)}`)
  const story = await aStory({ title: 'Lägret' }).submitted()
  await comment(await people.reviewer(), story, 'Pojken med hemligheten')
  const [mail] = await mails()
  const payload = await openCms()
  await Promise.all([sendMail(payload, String(mail?.key)), sendMail(payload, String(mail?.key))])
  const written = readMails()
  expect(written).toHaveLength(1)
  expect(written[0]).toContain('reviewer has commented on')
  expect(written[0]).toContain(`/admin/collections/stories/${story.id}`)
  expect(written[0]).not.toContain('hemligheten')
})

test('a title or a reason that points out a child leaves the house without what points', async () => {
  const story = await aStory({ title: 'Alva, 9 år, berättar' }).draft()
  await comment(await people.editor(), story, 'Titeln?')
  const reviewed = await aStory().inReview()
  await transition(reviewed.id, 'requestChanges', await people.reviewer(), reviewed.version, {
    note: 'Ta bort personnumret 20121212-1212 ur texten.',
  })
  const rows = await run(sql`select content::text as content from app.mails`)
  const all = rows.map((row) => String(row.content)).join('\n')
  expect(all).toContain('ur texten')
  expect(all).not.toMatch(/Alva|20121212/)
})

function readMails(): string[] {
  const folder = join(env.DATA_DIR, 'mail')
  return readdirSync(folder).map((file) =>
    readFileSync(join(folder, file), 'utf8')
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}
