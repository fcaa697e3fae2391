/** How long a mail server may take, on a connection to one that takes for ever. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits, smtp } from '@/cms/mail/transport'
import { MailServer, type Manner } from '../support/mail-server'

const server = new MailServer()
let url = ''
const mail = { key: 'k', to: 'anna@example.org', subject: 'S', text: 'T' }

beforeAll(async () => {
  url = await server.listen()
})
afterAll(() => server.close())

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
