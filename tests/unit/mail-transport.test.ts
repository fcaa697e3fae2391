/** From whom a mail is, and how long a mail server may take, on a connection to one that takes for ever. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { limits, smtp } from '@/cms/mail/transport'
import { provideEnv } from '@/env'
import { MailServer, type Manner } from '../support/mail-server'

vi.mock('@organisation', () => import('../support/finnish-organisation'))

const server = new MailServer()
let url = ''
const mail = { key: 'k', to: 'anna@example.org', subject: 'S', text: 'T' }

beforeAll(async () => {
  url = await server.listen()
})
afterAll(() => server.close())

test('a mail is from the organisation’s product, by the name that people know', async () => {
  vi.stubEnv('MAIL_FROM', 'letters@example.org')
  provideEnv({})
  await smtp(url).sendMail(mail)
  vi.unstubAllEnvs()
  provideEnv({})
  expect(server.heard.at(-1)).toMatch(/^From: Kertomo <letters@example.org>$/m)
})

describe('a mail server that', () => {
  const never = 60_000
  test.each<[Manner, Partial<typeof limits>]>([
    ['greets nobody', { greeting: 200 }],
    ['falls silent', { silence: 200 }],
    ['dawdles', { whole: 400 }],
  ])('%s is left: nothing is taken for sent, and the connection is closed', async (manner, limit) => {
    server.manner = manner
    const patient = { connecting: never, greeting: never, silence: never, whole: never }
    await expect(smtp(url, { ...patient, ...limit }).sendMail(mail)).rejects.toThrow(
      /timeout|never received|abort/i,
    )
    await expect.poll(() => server.guests).toBe(0)
  })
})

test('all of it takes less than PostgreSQL waits for the transaction that holds the mail', () => {
  const untilPostgresEndsIt = 60_000
  expect(Math.max(...Object.values(limits))).toBe(limits.whole)
  expect(limits.whole).toBeLessThanOrEqual(untilPostgresEndsIt - 20_000)
})
