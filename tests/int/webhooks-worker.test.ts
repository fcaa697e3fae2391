/** Webhooks by the worker itself: killed with one in its hand, and before a receiver that never answers. */
import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { freeLeases } from '@/cms/db/free-leases'
import { provideEnv } from '@/env'
import { statement } from '../support/accounts'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { Receiver } from '../support/receiver'
import { aStory, transition } from '../support/story'
import { aWebhook, opened, panelOf } from '../support/webhook'
import { aWorker, killWorkers } from '../support/worker'

/** Processes that start beside the test, on a machine that may be busy. */
const patience = 90_000
const receiver = new Receiver()
let address = ''

beforeAll(async () => {
  provideEnv({ WEBHOOK_HOSTS: '127.0.0.1' })
  address = await receiver.listen()
})
afterAll(() => receiver.close())
afterEach(killWorkers)

const types = () => receiver.heard.map(({ body }) => JSON.parse(body).data.what)

test('a worker that dies when it has sent and before it has noted it loses nothing: the same comes again', async () => {
  const webhook = await aWebhook(address)
  const { id } = await aStory().live()
  await transition(id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' })
  receiver.manner = 'falls silent'
  const first = await aWorker()
  await expect.poll(() => receiver.heard.length, { timeout: patience }).toBe(1)
  first.kill('SIGKILL')
  await new Promise((gone) => first.once('close', gone))
  expect((await panelOf(webhook.id)).deliveries.map(({ attempts }) => attempts)).toEqual([0, 0])

  receiver.manner = 'takes'
  // Five minutes later.
  for (const table of ['_private_jobs', '_private_job_queues'])
    await statement(
      sql`update graphile_worker.${sql.identifier(table)} set locked_at = now() - interval '6 minutes' where locked_by is not null`,
    )
  await freeLeases(await openCms())
  await aWorker()
  await expect.poll(types, { timeout: patience }).toEqual(['published', 'published', 'withdrawn'])
  const ids = receiver.heard.map((heard) => opened(heard, webhook.secret).id)
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).not.toBe(ids[1])
})

test('a receiver that never answers holds up no mail', async () => {
  await aWebhook(address)
  await aWebhook(address)
  receiver.forget()
  receiver.manner = 'falls silent'
  await aStory().live()
  await aWorker()
  await expect.poll(() => receiver.heard.length, { timeout: patience }).toBeGreaterThanOrEqual(2)
  await statement(
    sql`insert into app.mails (key, to_address, kind, content) values ('beside', 'x@example.org', 'plain', '{"subject":"x","text":"x","when":"now"}')`,
  )
  const began = Date.now()
  await statement(sql`select graphile_worker.add_job('send-mail', json_build_object('key', 'beside'))`)
  await expect
    .poll(
      async () =>
        (await statement(sql`select 1 from app.mails where key = 'beside' and sent_at is not null`)).length,
      {
        timeout: patience,
      },
    )
    .toBe(1)
  expect(Date.now() - began).toBeLessThan(5000)
})
