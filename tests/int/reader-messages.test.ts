/** What readers send by the forms, and what a question and an address may look like. */
import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { query } from '@/cms/db/transaction'
import { receiveContactMessage } from '@/cms/inbox/receive-contact-message'
import { answerWrite } from '../../src/app/(site)/answer-write'
import { wordsIn } from '../../src/app/(site)/query'
import { openCms } from '../support/cms'
import { aStory } from '../support/story'

async function timesStored(text: string): Promise<number> {
  const rows = await query(
    { payload: await openCms() },
    sql`select count(*)::int as n from contact_messages where text = ${text}`,
  )
  return Number(rows[0]?.n)
}

test('a message that a reader sends three times comes once, also when she is quick', async () => {
  const payload = await openCms()
  const message = { kind: 'contact', text: 'När öppnar ni i Boden?', name: '', replyTo: '' } as const
  await Promise.all([1, 2, 3].map(() => receiveContactMessage(payload, message)))
  await receiveContactMessage(payload, message)
  expect(await timesStored(message.text)).toBe(1)
})

test('and somebody else who writes the same is heard', async () => {
  const payload = await openCms()
  const message = { kind: 'contact', text: 'Får man ta med syskon?' } as const
  for (const name of ['En mamma', 'En pappa']) await receiveContactMessage(payload, { ...message, name })
  expect(await timesStored(message.text)).toBe(2)
})

test.each(['\u200b\u200b', '\u2060', '\u3164', '\u2800'])('%j is no message', async (text) => {
  await openCms()
  const form = new FormData()
  form.set('text', text)
  const answer = await answerWrite(
    new Request('http://localhost:3000/kontakt', {
      method: 'POST',
      body: form,
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  )
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('href="#field-text"')
  expect(await timesStored(text)).toBe(0)
})

test('a question of more than two hundred letters is asked by its beginning', () => {
  const long = `barn ${'a'.repeat(300)}`
  expect(wordsIn(new URLSearchParams({ q: long }))).toBe(long.slice(0, 200))
  expect(wordsIn(new URLSearchParams({ q: '  läger ' }))).toBe('läger')
  expect(wordsIn(new URLSearchParams())).toBe('')
})

test('a title without a Latin letter has the address of its kind', async () => {
  const { slug } = await aStory({ title: 'يوم في الغابة' }).draft()
  expect(slug).toMatch(/^berattelse(-\d+)?$/)
})
