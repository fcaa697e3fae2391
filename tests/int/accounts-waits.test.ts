import { sql } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'
import { beforeEach, expect, test } from 'vitest'
import { sendReset } from '@/cms/accounts/new-password'
import { attempt, codeKey } from '@/cms/accounts/throttle'
import { sweepAccounts } from '@/cms/retention/sweep-accounts'
import { newcomer, refusalIn, signIn, statement, tokenInMailTo } from '../support/accounts'
import { openCms } from '../support/cms'
import { wrongPassword } from '../support/password'
import { rest } from '../support/rest'

/** Wrong too, and costs what any password costs. */
const costly = 'inte heller rätt lösenord'

beforeEach(() => statement(sql`delete from app.attempts`))

const passTime = (seconds: number) =>
  statement(sql`update app.attempts set free_at = free_at - make_interval(secs => ${seconds})`)

test('waits at one account grow, for an unknown address as for a known one', async () => {
  const { email } = await newcomer()
  for (const address of [String(email), 'ingen@beratta.example']) {
    const answers: unknown[] = []
    for (let attempt = 0; attempt < 5; attempt++) {
      const { status, body } = await signIn(address, { word: wrongPassword })
      answers.push({ status, body })
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const waits: number[] = []
    for (let attempt = 0; attempt < 4; attempt++) {
      expect((await signIn(address, { word: wrongPassword })).status).toBe(401)
      const refused = await signIn(address, { word: wrongPassword })
      expect(refused.status).toBe(429)
      waits.push(refusalIn(refused).seconds ?? 0)
      await passTime(waits.at(-1) ?? 0)
    }
    expect(waits).toEqual([2, 4, 8, 16])
  }
})

test('the first five wait for nothing, though they come at once', async () => {
  const req = await createLocalReq({}, await openCms())
  for (let round = 0; round < 20; round++) {
    const key = codeKey(`somebody ${round}`)
    await Promise.all(Array.from({ length: 5 }, () => attempt(req, 'code', key)))
  }
})

test('what an unknown address is told is word for word what a wrong password is told', async () => {
  const { email } = await newcomer()
  const known = await signIn(String(email), { word: wrongPassword })
  const unknown = await signIn('ingen-alls@beratta.example', { word: wrongPassword })
  expect({ status: unknown.status, text: unknown.text }).toEqual({ status: known.status, text: known.text })
})

/** Processor time and not the clock: what else the machine does must not tell. */
test('an unknown address costs as much work as a wrong password', async () => {
  const { email } = await newcomer()
  const least = { known: Number.POSITIVE_INFINITY, unknown: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 7; round++) {
    for (const who of ['known', 'unknown'] as const) {
      await statement(sql`delete from app.attempts`)
      const before = process.cpuUsage()
      await signIn(who === 'known' ? String(email) : `ingen${round}@beratta.example`, { word: costly })
      const { user, system } = process.cpuUsage(before)
      least[who] = Math.min(least[who], user + system)
    }
  }
  expect(least.unknown / least.known).toBeGreaterThan(0.6)
  expect(least.unknown / least.known).toBeLessThan(1.6)
})

test('a hundred attempts at once are not one', async () => {
  const { email } = await newcomer()
  const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(String(email), { word: costly })))
  expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6)
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(34)
})

test('strangers from everywhere hold up who comes from a new place, not who was let in from here before', async () => {
  const { email } = await newcomer()
  const home = '198.51.100.7'
  expect((await signIn(String(email), { from: home })).status).toBe(200)
  for (let attempt = 0; attempt < 31; attempt++)
    await signIn(String(email), { from: `203.0.113.${attempt}`, word: wrongPassword })
  expect((await signIn(String(email), { from: '203.0.113.200' })).status).toBe(429)
  expect((await signIn(String(email), { from: home })).status).toBe(200)
})

test('a new password by mail ends the waits, and the network she chose it from is known', async () => {
  const { id, email } = await newcomer()
  for (let attempt = 0; attempt < 31; attempt++)
    await signIn(String(email), { from: `203.0.113.${attempt}`, word: wrongPassword })
  await sendReset(await openCms(), String(email))
  const from = '198.51.100.9'
  const word = 'sju stilla segel på sjön'
  const answer = await rest('POST', '/users/reset-password', {
    body: { token: await tokenInMailTo(String(id)), password: word },
    headers: { 'x-forwarded-for': from },
  })
  expect(answer.status).toBe(200)
  expect((await signIn(String(email), { from, word })).status).toBe(200)
})

test('asking for a new password answers the same to everybody, and mails only who is here', async () => {
  const { id, email } = await newcomer()
  const known = await rest('POST', '/users/forgot-password', { body: { email } })
  const unknown = await rest('POST', '/users/forgot-password', { body: { email: 'ingen@beratta.example' } })
  expect({ status: unknown.status, text: unknown.text }).toEqual({ status: known.status, text: known.text })
  const jobs = await statement(
    sql`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'send-reset'`,
  )
  expect(jobs[0]?.n).toBe(2)
  const payload = await openCms()
  await sendReset(payload, 'ingen@beratta.example')
  await sendReset(payload, String(email))
  const mails = await statement(sql`select to_user from app.mails`)
  expect(mails.filter(({ to_user }) => to_user === id)).toHaveLength(1)
  expect(mails.every(({ to_user }) => to_user !== null)).toBe(true)
})

test('mails to one address wait as well', async () => {
  const ask = () => rest('POST', '/users/forgot-password', { body: { email: 'flod@beratta.example' } })
  for (let attempt = 0; attempt < 4; attempt++) expect((await ask()).status).toBe(200)
  expect((await ask()).status).toBe(429)
})

test('no address is written down, and what is over is swept away', async () => {
  await signIn('sopas@beratta.example', { word: wrongPassword })
  const rows = await statement(sql`select encode(key, 'escape') as key from app.attempts`)
  expect(JSON.stringify(rows)).not.toContain('sopas')
  await statement(sql`update app.attempts set resets_at = now() - interval '1 second'`)
  await sweepAccounts(await openCms())
  expect(await statement(sql`select 1 from app.attempts`)).toEqual([])
})
