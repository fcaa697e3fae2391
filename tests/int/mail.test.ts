import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { sendMail } from '@/cms/entry/send-mail'
import { render } from '@/cms/mail/render'
import { env } from '@/env'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

const mailbox = () => {
  const folder = join(env.DATA_DIR, 'mail')
  try {
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
  } catch {
    return []
  }
}

async function waiting(): Promise<{ key: string; kind: string }[]> {
  const payload = await openCms()
  const rows = await query({ payload }, sql`select key, kind from app.mails where sent_at is null`)
  return rows as { key: string; kind: string }[]
}

async function sendAll(): Promise<void> {
  const payload = await openCms()
  for (const { key } of await waiting()) await sendMail(payload, key)
}

test('a submission sends a receipt and tells the reviewers; a text sent back comes with its reasons', async () => {
  await Promise.all([people.reviewer(), people.otherReviewer()])
  const story = await aStory({ title: 'Brevet om höstlovet' }).inReview()
  expect((await waiting()).map(({ kind }) => kind).sort()).toEqual(['receipt', 'toReview', 'toReview'])
  await transition(story.id, 'requestChanges', await people.reviewer(), story.version, {
    note: 'Berätta vem som kan komma.',
  })
  await sendAll()
  const sentBack = mailbox().filter((mail) => mail.includes('Tillbaka'))
  expect(sentBack).toHaveLength(1)
  expect(Buffer.from(sentBack[0] ?? '').toString()).toContain('leaderofboden@beratta.example')
  expect(decoded(sentBack[0] ?? '')).toContain('Berätta vem som kan komma.')
  expect(decoded(sentBack[0] ?? '')).toContain(`/admin/collections/stories/${story.id}`)
})

test('a mail is sent once, however often the worker tries, and never for an act that was rolled back', async () => {
  await sendAll()
  const before = mailbox().length
  const story = await aStory().submitted()
  const keys = await waiting()
  await expect(transition(story.id, 'publish', await people.reviewer(), story.version)).rejects.toThrow()
  expect(await waiting()).toEqual(keys)
  const payload = await openCms()
  for (const { key } of [...keys, ...keys]) await sendMail(payload, key)
  await Promise.all(keys.map(({ key }) => sendMail(payload, key)))
  expect(mailbox().length - before).toBe(keys.length)
})

test('a mail holds the title and nothing of the text', async () => {
  await sendAll()
  await aStory({ title: 'Rubriken' }).submitted()
  await sendAll()
  for (const mail of mailbox()) expect(decoded(mail)).not.toContain('biblioteket')
})

/** Quoted-printable or base64 bodies, read back. */
function decoded(mail: string): string {
  const [head = '', ...rest] = mail.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

test('what there is one of is called what it is, since it has no title', () => {
  const menus = { kind: 'navigation', id: 'navigation' } as const
  const mail = { title: '', subject: menus, slug: null, note: null, reasons: [] }
  const { subject, text } = render('toReview', mail, { name: 'Aino', language: 'fi' })
  expect(subject).toMatch(/: Valikot$/)
  expect(text).toContain('Valikot')
})
