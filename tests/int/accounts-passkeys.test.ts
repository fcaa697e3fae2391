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
  sayPassword,
  setUpFactor,
  signIn,
  statement,
  tokenIn,
  whoHas,
  withToken,
} from '../support/accounts'
import { newPasskey } from '../support/passkey'
import { add, begin, challenge, confirm, optionsIn, post, withPasskey } from '../support/passkey-holder'
import { people } from '../support/people'
import { type Answer, rest } from '../support/rest'

type Headers = Record<string, string>

beforeEach(() => statement(sql`delete from app.attempts`))
afterEach(() => {
  shiftClock(0)
  provideEnv({ SECOND_FACTOR: '0' })
})

const emailOf = (user: TypedUser) => String(user.email)

/** The password said at the door, and the challenge that comes after it. */
async function atTheDoor(user: TypedUser) {
  const { ticket, because } = refusalIn(await signIn(emailOf(user)))
  const answer = await post('/second-factor/challenge', { ticket })
  return { ticket, because, asked: optionsIn(answer), told: answer.body }
}

const enter = (ticket: unknown, passkey: object) => post('/second-factor', { ticket, passkey })

test('a passkey in place of a code: added with the password, shown after the password', async () => {
  const { user, token, key, recoveryCodes } = await withPasskey(['reviewer'])
  expect(recoveryCodes).toHaveLength(10)
  expect(await whoHas(token), 'the session that added it has shown it').toBe(user.id)
  const { ticket, because, asked, told } = await atTheDoor(user)
  expect(because).toBe('codeNeeded')
  expect(told.hasApp).toBe(false)
  expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'preferred' })
  expect(asked.allowCredentials).toMatchObject([{ id: key.id, transports: ['internal'] }])
  const entered = await enter(ticket, key.use(asked))
  expect(entered.status).toBe(200)
  expect(await whoHas(tokenIn(entered))).toBe(user.id)
  const { body } = await rest('GET', '/users/second-factor/standing', { headers: withToken(token) })
  expect(body).toMatchObject({
    hasApp: false,
    recoveryCodes: 10,
    passkeys: [{ id: key.id, name: 'Min telefon', lastUsedAt: expect.any(String) }],
  })
})

test('outside the demo whoever has none may set up a passkey instead of an app, and then is in', async () => {
  const user = await newcomer(['reviewer'])
  provideEnv({ SECOND_FACTOR: '1' })
  const { ticket, because } = refusalIn(await signIn(emailOf(user)))
  expect(because).toBe('setUpNeeded')
  const asked = optionsIn(await begin(ticket))
  const both = await Promise.all([1, 2].map(() => confirm(ticket, newPasskey().make(asked))))
  expect(both.map(({ status }) => status).sort(), 'of two at once one').toEqual([200, 409])
  const [done] = both.filter(({ status }) => status === 200) as [Answer]
  expect(done.body.recoveryCodes).toHaveLength(10)
  expect(await whoHas(tokenIn(done))).toBe(user.id)
  for (const path of ['/passkeys/begin', '/second-factor/begin'])
    expect(refusalIn(await post(path, { ticket })).because, 'the step cannot add another').toBe(
      'alreadySetUp',
    )
})

test('other sessions end with every passkey, and those who add it stay; the codes stay the same', async () => {
  const user = await newcomer()
  const [token, other] = [tokenIn(await signIn(emailOf(user))), tokenIn(await signIn(emailOf(user)))]
  const first = await add(token)
  expect(first.answer.body.recoveryCodes).toHaveLength(10)
  expect(await whoHas(other)).toBeNull()
  const door = await atTheDoor(user)
  const another = tokenIn(await enter(door.ticket, first.key.use(door.asked)))
  const second = await add(token)
  expect(second.answer.body.recoveryCodes).toEqual([])
  expect(await whoHas(another)).toBeNull()
  expect(await whoHas(token)).toBe(user.id)
})

test('an answer is good once: not again, and not for two at once', async () => {
  const { user, key } = await withPasskey()
  const { ticket, asked } = await atTheDoor(user)
  const used = key.use(asked)
  const answers = await Promise.all([1, 2, 3].map(() => enter(ticket, used)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  expect(refusalIn(await enter(ticket, used)).because).toBe('wrongPasskey')
  // A passkey without a counter, as those that travel between devices, could sign the same question again.
  const fresh = key.use(asked, { counter: 9 })
  expect(refusalIn(await enter(ticket, fresh)).because).toBe('wrongPasskey')
})

test('nor is it good once more where the passkey does not count', async () => {
  const user = await newcomer()
  const { key } = await add(tokenIn(await signIn(emailOf(user))))
  const { ticket, asked } = await atTheDoor(user)
  const used = key.use(asked, { counter: 0 })
  const answers = await Promise.all([1, 2].map(() => enter(ticket, used)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401])
  const next = await atTheDoor(user)
  expect(refusalIn(await enter(next.ticket, used)).because, 'an answer to an earlier question').toBe(
    'wrongPasskey',
  )
  expect((await enter(next.ticket, key.use(next.asked, { counter: 0 }))).status).toBe(200)
})

test('what was signed for somewhere or something else opens nothing and adds nothing', async () => {
  const { user, token, key } = await withPasskey()
  const { ticket, asked } = await atTheDoor(user)
  const { ticket: again } = await sayPassword(token)
  const headers = withToken(token)
  const askedAgain = optionsIn(await begin(again, headers))
  for (const lie of [
    { origin: 'https://localhost.evil.example' },
    { origin: 'http://localhost:3001' },
    { rpId: 'evil.example' },
    { challenge: Buffer.alloc(32).toString('base64url') },
    { challenge: askedAgain.challenge },
  ]) {
    await statement(sql`delete from app.attempts`)
    const word = JSON.stringify(lie)
    expect(refusalIn(await enter(ticket, key.use(asked, lie))).because, word).toBe('wrongPasskey')
  }
  for (const lie of [
    { origin: 'https://localhost.evil.example' },
    { rpId: 'evil.example' },
    { challenge: asked.challenge },
  ]) {
    const made = newPasskey().make(askedAgain, lie)
    expect(refusalIn(await confirm(again, made, headers)).because, JSON.stringify(lie)).toBe('wrongPasskey')
  }
  expect((await enter(ticket, key.use(asked))).status, 'a refusal uses nothing up').toBe(200)
})

test('a counter that goes back is a copy, and is refused', async () => {
  const { user, key } = await withPasskey()
  const first = await atTheDoor(user)
  expect((await enter(first.ticket, key.use(first.asked, { counter: 7 }))).status).toBe(200)
  for (const counter of [7, 6, 0]) {
    const { ticket, asked } = await atTheDoor(user)
    expect(refusalIn(await enter(ticket, key.use(asked, { counter }))).because, String(counter)).toBe(
      'wrongPasskey',
    )
  }
  const last = await atTheDoor(user)
  expect((await enter(last.ticket, key.use(last.asked, { counter: 8 }))).status).toBe(200)
})

test('nobody enters with another person’s passkey, or by another person’s step', async () => {
  const [one, other] = [await withPasskey(), await withPasskey()]
  const [door, elsewhere] = [await atTheDoor(one.user), await atTheDoor(other.user)]
  for (const [ticket, used] of [
    [door.ticket, other.key.use(door.asked)],
    [door.ticket, other.key.use(elsewhere.asked)],
    [elsewhere.ticket, one.key.use(elsewhere.asked)],
    [elsewhere.ticket, one.key.use(door.asked)],
    // Her id, signed by the other's key.
    [door.ticket, { ...other.key.use(door.asked), id: one.key.id, rawId: one.key.id }],
  ] as const)
    expect(refusalIn(await enter(ticket, used)).because).toBe('wrongPasskey')
  // Nor does the other's passkey become hers.
  const { ticket } = await sayPassword(one.token)
  const headers = withToken(one.token)
  const stolen = other.key.make(optionsIn(await begin(ticket, headers)))
  expect(refusalIn(await confirm(ticket, stolen, headers)).because).toBe('wrongPasskey')
})

test('the question ends after ten minutes, and with a new password', async () => {
  const { user, key } = await withPasskey()
  const { ticket, asked } = await atTheDoor(user)
  shiftClock(11 * 60_000)
  expect(refusalIn(await enter(ticket, key.use(asked))).because).toBe('stepExpired')
  shiftClock(0)
  await choosePassword(user, 'åtta glada gäss går hem')
  expect(refusalIn(await enter(ticket, key.use(asked))).because).toBe('stepExpired')
  expect(refusalIn(await begin(ticket)).because).toBe('stepExpired')
})

test('nobody adds a passkey without the password: not signed in, not halfway in, not by a machine’s key', async () => {
  const { user, token } = await withPasskey()
  const headers = withToken(token)
  expect((await sayPassword(token, 'fel lösenord helt enkelt')).because).toBe('wrongPassword')
  const { ticket: inSession } = (await post('/second-factor/challenge', {}, headers)).body
  expect(refusalIn(await begin(inSession, headers)).because).toBe('stepExpired')
  expect((await begin(undefined, headers)).status).toBe(400)
  // With the password and without her second factor: the step at the door adds none beside it.
  const { ticket } = await atTheDoor(user)
  expect(refusalIn(await begin(ticket)).because).toBe('alreadySetUp')
  expect(refusalIn(await post('/second-factor/begin', { ticket })).because).toBe('alreadySetUp')
  const { ticket: said } = await sayPassword(token)
  const made = newPasskey().make(optionsIn(await begin(said, headers)))
  const admin = await people.admin()
  const { body } = await rest('POST', '/machines', {
    as: admin,
    body: { name: 'Maskin', expiresAt: '2099-01-01' },
  })
  const { id } = body.doc as { id: string }
  const { key } = (await rest('POST', `/machines/${id}/key`, { as: admin, body: {} })).body
  const stranger = tokenIn(await signIn(emailOf(await newcomer())))
  for (const other of [{}, { authorization: `Bearer ${key}` }, withToken(stranger)]) {
    expect(refusalIn(await confirm(said, made, other)).because).toBe('alreadySetUp')
    expect((await post('/second-factor/password', { password: 'x' }, other as Headers)).status).toBe(401)
  }
  expect((await confirm(said, made, headers)).status).toBe(200)
})

test('guessing the password within a session is waited for as at the door', async () => {
  const token = tokenIn(await signIn(emailOf(await newcomer())))
  const answers: unknown[] = []
  for (let attempt = 0; attempt < 8; attempt++)
    answers.push((await sayPassword(token, 'fel gissat igen')).because)
  expect(answers).toContain('tooManyAttempts')
})

test('a passkey is removed by whoever shows a factor; it is worth nothing then, and the codes go with the last', async () => {
  const { user, token, key, recoveryCodes } = await withPasskey()
  const headers = withToken(token)
  const waiting = await atTheDoor(user)
  const remove = (body: object, of: Headers = headers) =>
    post('/passkeys/remove', { id: key.id, ...body }, of)
  const { ticket, asked } = await challenge(token)
  expect((await remove({ ticket })).status).toBe(400)
  expect(refusalIn(await remove({ ticket, code: '000000' })).because).toBe('wrongCode')
  expect((await remove({ ticket, passkey: key.use(asked) }, {})).status).toBe(401)
  const other = await withPasskey()
  expect(refusalIn(await remove({ ticket, passkey: key.use(asked) }, withToken(other.token))).because).toBe(
    'stepExpired',
  )
  const theirs = await challenge(token)
  const others = await post(
    '/passkeys/remove',
    { id: other.key.id, ticket: theirs.ticket, passkey: key.use(theirs.asked) },
    headers,
  )
  expect(refusalIn(others).because).toBe('alreadyRemoved')
  const mine = await challenge(token)
  const gone = await remove({ ticket: mine.ticket, passkey: key.use(mine.asked) })
  expect(gone.body).toEqual({ isOn: false })
  expect(refusalIn(await enter(waiting.ticket, key.use(waiting.asked))).because).toBe('wrongPasskey')
  expect(
    refusalIn(await post('/second-factor', { ticket: waiting.ticket, code: recoveryCodes[0] })).because,
  ).toBe('wrongCode')
  expect((await signIn(emailOf(user))).status).toBe(200)
  const events = await statement(
    sql`select name from app.account_events where person = ${String(user.id)} order by id`,
  )
  expect(events.map(({ name }) => name)).toEqual(['passkeyAdded', 'passkeyRemoved'])
  const mails = await statement(sql`select content from app.mails where to_user = ${String(user.id)}`)
  expect(JSON.stringify(mails)).toContain('En lösennyckel lades till')
})

test('app and passkey stand beside each other, with one set of recovery codes', async () => {
  const user = await newcomer()
  const { token, secret, recoveryCodes } = await setUpFactor(user)
  const { key } = await add(token)
  const door = await atTheDoor(user)
  expect(door.told.hasApp).toBe(true)
  expect((await enter(door.ticket, key.use(door.asked))).status).toBe(200)
  const headers = withToken(token)
  const answer = await post('/second-factor/challenge', {}, headers)
  const removed = await post(
    '/second-factor/remove',
    { ticket: answer.body.ticket, passkey: key.use(optionsIn(answer)) },
    headers,
  )
  expect(removed.body).toEqual({ isOn: true })
  shiftClock(30_000)
  expect((await signIn(emailOf(user), { code: codeFrom(secret) })).status, 'the app is off').toBe(401)
  const [first = ''] = recoveryCodes
  expect((await signIn(emailOf(user), { code: first })).status).toBe(200)
})

test('the code of an app that was never confirmed proves nothing', async () => {
  const { user, token } = await withPasskey()
  const headers = withToken(token)
  const { ticket } = await sayPassword(token)
  const { secret } = (await post('/second-factor/begin', { ticket }, headers)).body
  expect((await signIn(emailOf(user), { code: codeFrom(String(secret)) })).status).toBe(401)
})

test('ten passkeys and no more, also for two at once', async () => {
  const { user, token } = await withPasskey()
  await statement(
    sql`insert into app.passkeys (id, person, public_key, counter, transports, name, added_at)
        select 'filled-' || n || ${String(user.id)}, ${String(user.id)}, '', 0, '[]', 'Fylld', now() from generate_series(1, 5) n`,
  )
  const headers = withToken(token)
  const { ticket } = await sayPassword(token)
  const asked = optionsIn(await begin(ticket, headers))
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6].map(() => confirm(ticket, newPasskey().make(asked), headers)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 409, 409])
})

test('what comes with a certificate is refused, so that none is ever checked and no address in it opened', async () => {
  const { token } = await withPasskey()
  const headers = withToken(token)
  const { ticket } = await sayPassword(token)
  const made = newPasskey().make(optionsIn(await begin(ticket, headers)), { isCertified: true })
  expect(refusalIn(await confirm(ticket, made, headers)).because).toBe('wrongPasskey')
})

test('an administrator’s reset and a goodbye take the passkeys too', async () => {
  const admin = await people.admin()
  for (const act of ['reset-second-factor', 'goodbye']) {
    const { user, token } = await withPasskey()
    expect((await rest('POST', `/users/${user.id}/${act}`, { as: admin, body: {} })).status).toBe(200)
    expect(await whoHas(token)).toBeNull()
    for (const table of [sql`app.passkeys`, sql`app.recovery_codes`])
      expect(await statement(sql`select 1 from ${table} where person = ${String(user.id)}`)).toEqual([])
  }
})
