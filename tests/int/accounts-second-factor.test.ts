import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { provideEnv } from '@/env'
import {
  choosePassword,
  codeFrom,
  newcomer,
  refusalIn,
  setUpFactor,
  signIn,
  statement,
  tokenIn,
  whoHas,
  withToken,
} from '../support/accounts'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { people } from '../support/people'
import { rest } from '../support/rest'

const halfMinute = 30_000
const minute = 60_000
const emailOf = (user: TypedUser) => String(user.email)

/** Every test begins as a step begins: no code changes under its hands. */
let stepBegins = 0
const forward = (milliseconds: number) => shiftClock(stepBegins + milliseconds)

beforeEach(async () => {
  await statement(sql`delete from app.attempts`)
  stepBegins = halfMinute - (Date.now() % halfMinute)
  forward(0)
})
afterEach(() => {
  shiftClock(0)
  provideEnv({ SECOND_FACTOR: '0' })
})

/** One step on, so that the code of the set-up is not presented again. */
const waitForNextCode = () => forward(halfMinute)

test('the password alone opens no session: what it gives is good for presenting the code only', async () => {
  const user = await newcomer(['reviewer'])
  await setUpFactor(user)
  const before = await statement(sql`select count(*)::int as n from users_sessions`)
  const answer = await signIn(emailOf(user))
  expect(answer.status).toBe(401)
  const { because, ticket = '' } = refusalIn(answer)
  expect(because).toBe('codeNeeded')
  expect(await statement(sql`select count(*)::int as n from users_sessions`)).toEqual(before)
  for (const headers of [
    withToken(ticket),
    { authorization: `Bearer ${ticket}` },
    { cookie: `payload-token=${ticket}` },
  ]) {
    expect((await rest('GET', '/users/me', { headers })).body.user).toBeNull()
    expect((await rest('GET', '/workflow-items', { headers })).status).toBe(403)
    expect(
      (await rest('POST', '/users/second-factor/remove', { headers, body: { ticket, code: '123456' } }))
        .status,
    ).toBe(401)
  }
})

test('with the code she is in, in one request or in two', async () => {
  const user = await newcomer(['reviewer'])
  const { secret } = await setUpFactor(user)
  waitForNextCode()
  const atOnce = await signIn(emailOf(user), { code: codeFrom(secret) })
  expect(atOnce.status).toBe(200)
  expect(await whoHas(tokenIn(atOnce))).toBe(user.id)
  forward(2 * halfMinute)
  const { ticket } = refusalIn(await signIn(emailOf(user)))
  const second = await rest('POST', '/users/second-factor', { body: { ticket, code: codeFrom(secret) } })
  expect(second.status).toBe(200)
  expect(await whoHas(tokenIn(second))).toBe(user.id)
})

test('no code is good twice, not even for two at once, and none from before', async () => {
  const user = await newcomer()
  const { secret } = await setUpFactor(user)
  expect((await signIn(emailOf(user), { code: codeFrom(secret) })).status).toBe(401)
  waitForNextCode()
  const code = codeFrom(secret)
  const answers = await Promise.all([1, 2, 3].map(() => signIn(emailOf(user), { code })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  expect((await signIn(emailOf(user), { code: codeFrom(secret, -1) })).status).toBe(401)
})

test('a wrong code tells so, is waited for, and leaves the step as it was', async () => {
  const user = await newcomer()
  const { secret } = await setUpFactor(user)
  waitForNextCode()
  const { ticket } = refusalIn(await signIn(emailOf(user)))
  const present = (code: string) => rest('POST', '/users/second-factor', { body: { ticket, code } })
  for (let attempt = 0; attempt < 5; attempt++)
    expect(refusalIn(await present('000000')).because).toBe('wrongCode')
  await present('000000')
  expect(refusalIn(await present(codeFrom(secret))).because).toBe('tooManyAttempts')
  // Nor does the other way in go round the waits.
  expect(refusalIn(await signIn(emailOf(user), { code: codeFrom(secret) })).because).toBe('tooManyAttempts')
})

test('the step ends after ten minutes, with a new password, and when it is changed by a letter', async () => {
  const user = await newcomer()
  const { secret } = await setUpFactor(user)
  waitForNextCode()
  const { ticket = '' } = refusalIn(await signIn(emailOf(user)))
  const present = (given: string) =>
    rest('POST', '/users/second-factor', { body: { ticket: given, code: codeFrom(secret) } })
  expect(refusalIn(await present(`${ticket.slice(0, -2)}AA`)).because).toBe('stepExpired')
  forward(11 * minute)
  expect(refusalIn(await present(ticket)).because).toBe('stepExpired')
  forward(halfMinute)
  await choosePassword(user, 'åtta glada gäss går hem')
  expect(refusalIn(await present(ticket)).because).toBe('stepExpired')
})

test('a recovery code lets her in once; new ones end the old ones', async () => {
  const user = await newcomer()
  const { secret, recoveryCodes } = await setUpFactor(user)
  expect(recoveryCodes).toHaveLength(10)
  const [first = '', second = ''] = recoveryCodes
  expect((await signIn(emailOf(user), { code: first.toUpperCase().replaceAll('-', ' ') })).status).toBe(200)
  expect((await signIn(emailOf(user), { code: first })).status).toBe(401)
  waitForNextCode()
  const entered = await signIn(emailOf(user), { code: codeFrom(secret) })
  forward(2 * halfMinute)
  const headers = withToken(tokenIn(entered))
  const { ticket } = (await rest('POST', '/users/second-factor/challenge', { headers, body: {} })).body
  const renewed = await rest('POST', '/users/second-factor/recovery-codes', {
    headers,
    body: { ticket, code: codeFrom(secret) },
  })
  expect(renewed.body.recoveryCodes).toHaveLength(10)
  expect((await signIn(emailOf(user), { code: second })).status).toBe(401)
  const kept = await statement(sql`select encode(hash, 'escape') as hash from app.recovery_codes`)
  for (const code of renewed.body.recoveryCodes as string[]) expect(JSON.stringify(kept)).not.toContain(code)
})

test('the secret lies sealed, and one person’s is worth nothing in another’s row', async () => {
  const [one, other] = [await newcomer(), await newcomer()]
  const { secret } = await setUpFactor(one)
  await setUpFactor(other)
  const rows = await statement(sql`select encode(sealed, 'escape') as sealed from app.second_factors`)
  expect(JSON.stringify(rows)).not.toContain(secret)
  await statement(
    sql`update app.second_factors set sealed = (select sealed from app.second_factors where person = ${String(one.id)})
        where person = ${String(other.id)}`,
  )
  waitForNextCode()
  expect((await signIn(emailOf(other), { code: codeFrom(secret) })).status).not.toBe(200)
})

test.each(['reviewer', 'safeguarding', 'admin'] as const)(
  'outside the demo a %s sets it up before anything else, and then is in',
  async (role) => {
    const user = await newcomer([role])
    const old = tokenIn(await signIn(emailOf(user)))
    expect(await whoHas(old)).toBe(user.id)
    provideEnv({ SECOND_FACTOR: '1' })
    expect(await whoHas(old), 'an old session shows no second factor').toBeNull()
    const answer = await signIn(emailOf(user))
    const { because, ticket } = refusalIn(answer)
    expect(because).toBe('setUpNeeded')
    const begun = await rest('POST', '/users/second-factor/begin', { body: { ticket } })
    const secret = String(begun.body.secret)
    expect(String(begun.body.uri)).toMatch(/^otpauth:\/\/totp\//)
    expect(String(begun.body.qr)).toContain('<svg')
    const wrong = await rest('POST', '/users/second-factor/confirm', { body: { ticket, code: '000000' } })
    expect(refusalIn(wrong).because).toBe('wrongCode')
    const done = await rest('POST', '/users/second-factor/confirm', {
      body: { ticket, code: codeFrom(secret) },
    })
    expect(await whoHas(tokenIn(done))).toBe(user.id)
    const again = await rest('POST', '/users/second-factor/begin', { body: { ticket } })
    expect(refusalIn(again).because, 'the step cannot put another app in place of hers').toBe('alreadySetUp')
  },
)

test('an editor and a leader go without, and every demo account signs in with its password alone', async () => {
  provideEnv({ SECOND_FACTOR: '1' })
  for (const person of [people.editor, people.leaderOfBoden])
    expect((await signIn(emailOf(await person()))).status).toBe(200)
  provideEnv({ SECOND_FACTOR: '0' })
  for (const person of Object.values(people))
    expect((await signIn(emailOf(await person()))).body).toMatchObject({ token: expect.any(String) })
})

test('code that signs in goes past nothing: the Local API asks as well', async () => {
  const user = await newcomer()
  await setUpFactor(user)
  const payload = await openCms()
  const data = { email: emailOf(user), password }
  await expect(payload.login({ collection: 'users', data })).rejects.toMatchObject({ status: 401 })
})

test('an administrator resets it, for somebody else, and it is told and remembered', async () => {
  const user = await newcomer()
  const admin = await people.admin()
  const { token } = await setUpFactor(user)
  const path = `/users/${user.id}/reset-second-factor`
  expect((await rest('POST', path, { as: await people.editor(), body: {} })).status).toBe(403)
  expect((await rest('POST', path, { body: {} })).status).toBe(401)
  const own = await rest('POST', `/users/${admin.id}/reset-second-factor`, { as: admin, body: {} })
  expect(refusalIn(own).because).toBe('notYourself')
  expect((await rest('POST', path, { as: admin, body: {} })).status).toBe(200)
  expect(await whoHas(token)).toBeNull()
  expect((await signIn(emailOf(user))).status).toBe(200)
  const events = await statement(
    sql`select name, actor from app.account_events where person = ${String(user.id)} order by id`,
  )
  expect(events.at(-1)).toEqual({ name: 'secondFactorReset', actor: String(admin.id) })
  await expect(statement(sql`delete from app.account_events`)).rejects.toThrow()
  const mails = await statement(sql`select content from app.mails where to_user = ${String(user.id)}`)
  expect(JSON.stringify(mails)).toContain('nollställts')
})

test('it cannot be written through the people’s own form', async () => {
  const user = await newcomer()
  const headers = withToken(tokenIn(await signIn(emailOf(user))))
  await rest('PATCH', `/users/${user.id}`, {
    headers,
    body: { sessions: [], closedAt: new Date().toISOString(), hash: 'x', salt: 'x' },
  })
  expect((await signIn(emailOf(user))).status).toBe(200)
})
