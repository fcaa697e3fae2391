/** Letters by the worker itself: killed with one in its hand, and before a mail server that says no. */
import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { freeLeases } from '@/cms/db/free-leases'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { writeLetter } from '@/cms/newsletter/write-letter'
import { aLive } from '../support/any-kind'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import { MailServer } from '../support/mail-server'
import { sqlOf, toLetterDay } from '../support/newsletter'
import { people } from '../support/people'
import { aStory } from '../support/story'
import { aWorker, killWorkers } from '../support/worker'

/** Processes that start beside the test, on a machine that may be busy. */
const patience = 90_000
const server = new MailServer()

beforeAll(async () => {
  Object.assign(process.env, { SMTP_URL: await server.listen(), MAIL_FROM: 'letters@example.org' })
  await aLive('site-settings', { newsletterDay: 'thursday' })
})
afterAll(() => server.close())
afterEach(() => {
  killWorkers()
  shiftClock(0)
})

/** As many readers on the list, without the mails by which they got there. */
async function readers(...names: string[]): Promise<string[]> {
  const { finderOf, sealAddress } = await import('@/cms/newsletter/list-keys')
  const addresses = names.map((name) => `${name}@example.org`)
  for (const [at, address] of addresses.entries()) {
    const id = `00000000-0000-4000-8000-00000000000${at}`
    await sqlOf(
      sql`insert into app.subscribers
          values (${id}, ${finderOf(address)}, ${sealAddress(id, address)}, 'sv', ${finderOf(id)}, 1, now(), now(), now())
          on conflict do nothing`,
    )
  }
  return addresses
}

const letters = () => sqlOf(sql`select key, sent_at from app.mails where kind = 'letter' order by key`)

test('a worker that dies with a letter in its hand loses none and doubles none', async () => {
  const addresses = await readers('en', 'tva', 'tre')
  await aStory({ title: 'Innan den dog' }).live()
  await sqlOf(sql`delete from app.mails`)
  await toLetterDay()
  server.manner = 'falls silent'
  expect(await writeLetter(await openCms())).toBe(3)
  const first = await aWorker()
  await expect.poll(() => server.heard.length, { timeout: patience }).toBe(1)
  first.kill('SIGKILL')
  await new Promise((gone) => first.once('close', gone))
  expect((await letters()).filter(({ sent_at }) => sent_at)).toEqual([])

  server.manner = 'takes'
  // Five minutes later.
  await sqlOf(
    sql`update graphile_worker._private_jobs set locked_at = now() - interval '6 minutes' where locked_by is not null`,
  )
  await sqlOf(
    sql`update graphile_worker._private_job_queues set locked_at = now() - interval '6 minutes' where locked_by is not null`,
  )
  await freeLeases(await openCms())
  await aWorker()
  await expect
    .poll(async () => (await letters()).filter(({ sent_at }) => sent_at).length, { timeout: patience })
    .toBe(3)
  expect(server.taken.toSorted()).toEqual(addresses.toSorted())
  // What was in the first one's hand and the mail that was sent for it are one mail to a mail program.
  const names = server.heard.map((mail) => /^Message-ID: (.*)$/m.exec(mail)?.[1])
  expect(names).toHaveLength(4)
  expect(new Set(names).size).toBe(3)
})

test('a mail server that says no is asked again, editors see it, and nothing that is kept names the reader', async () => {
  await readers('en')
  await aStory({ title: 'Efter ett nej' }).live()
  await sqlOf(sql`delete from app.mails`)
  await sqlOf(sql`update app.letters set day = day - 28`)
  await toLetterDay()
  server.manner = 'refuses'
  expect(await writeLetter(await openCms())).toBeGreaterThan(0)
  await aWorker()
  const errors = async () =>
    (
      await sqlOf(sql`select last_error from graphile_worker._private_jobs where key like 'mail:letter:%'`)
    ).flatMap(({ last_error }) => (last_error ? [String(last_error)] : []))
  await expect.poll(async () => (await errors()).length, { timeout: patience }).toBeGreaterThan(0)
  for (const error of await errors()) {
    expect(error).toContain('nobody of that name')
    expect(error).not.toContain('@example.org')
  }
  const seen = await asking(editorialEndpoints).get('/newsletter', await people.editor())
  expect(seen.body).toMatchObject({ last: { waiting: (await letters()).length } })
  server.manner = 'takes'
  await sqlOf(sql`update graphile_worker._private_jobs set run_at = now() where key like 'mail:letter:%'`)
  await expect
    .poll(async () => (await letters()).filter(({ sent_at }) => !sent_at).length, { timeout: patience })
    .toBe(0)
})
