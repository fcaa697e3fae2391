import { sql } from '@payloadcms/db-postgres'
import pg from 'pg'
import { beforeEach, expect, test } from 'vitest'
import {
  codeFrom,
  newcomer,
  refusalIn,
  sayPassword,
  setUpFactor,
  signIn,
  statement,
  withToken,
} from '../support/accounts'
import { ownersAddress } from '../support/as-owner'
import { newPasskey } from '../support/passkey'
import {
  add,
  begin,
  challenge,
  confirm,
  keptOf,
  optionsIn,
  post,
  withPasskey,
} from '../support/passkey-holder'
import { people } from '../support/people'
import { type Answer, rest } from '../support/rest'

beforeEach(() => statement(sql`delete from app.attempts`))

/** Whoever asks waits for something that another holds. */
async function untilWaiting(howMany: number): Promise<void> {
  await expect
    .poll(async () => {
      const [row] = await statement(
        sql`select count(*)::int as n from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return row?.n
    })
    .toBe(howMany)
}

/** Both in the middle of their transactions, where what they do is remembered, before either goes on. */
async function atOnce(...acts: (() => Promise<Answer>)[]): Promise<Answer[]> {
  const asked: Promise<Answer>[] = []
  const holder = new pg.Client({ connectionString: ownersAddress() })
  await holder.connect()
  try {
    await holder.query('begin; lock table app.account_events in share mode')
    for (const act of acts) {
      asked.push(act())
      await untilWaiting(asked.length)
    }
  } finally {
    await holder.end()
  }
  return Promise.all(asked)
}

/** Somebody with an app, and what she would do next. */
async function withApp() {
  const user = await newcomer()
  const { token, secret, recoveryCodes } = await setUpFactor(user)
  const headers = withToken(token)
  const { ticket } = await challenge(token)
  const { ticket: said } = await sayPassword(token)
  const made = newPasskey().make(optionsIn(await begin(said, headers)))
  return {
    user,
    token,
    recoveryCodes,
    removeApp: () => post('/second-factor/remove', { ticket, code: codeFrom(secret, 1) }, headers),
    addPasskey: () => confirm(said, made, headers),
  }
}

async function removal(token: string, key: ReturnType<typeof newPasskey>, path = '/passkeys/remove') {
  const { ticket, asked } = await challenge(token)
  const body = { ticket, id: key.id, passkey: key.use(asked) }
  return () => post(path, body, withToken(token))
}

test('app and passkey removed at once: the second is the last, and the recovery codes go with it', async () => {
  const { user, token, removeApp, recoveryCodes } = await withApp()
  const { key } = await add(token)
  const { ticket } = refusalIn(await signIn(String(user.email)))
  const answers = await atOnce(removeApp, await removal(token, key))
  expect(answers.map(({ body }) => body.isOn)).toEqual([true, false])
  expect(await keptOf(user)).toMatchObject({ apps: 0, passkeys: 0, codes: 0 })
  expect(refusalIn(await post('/second-factor', { ticket, code: recoveryCodes[0] })).because).toBe(
    'wrongCode',
  )
})

test('a passkey added while the app is removed is not left without recovery codes', async () => {
  const one = await withApp()
  const [added, removed] = await atOnce(one.addPasskey, one.removeApp)
  expect([added?.body.recoveryCodes, removed?.body.isOn]).toEqual([[], true])
  expect(await keptOf(one.user)).toMatchObject({ apps: 0, passkeys: 1, codes: 10 })
  const other = await withApp()
  const [first, second] = await atOnce(other.removeApp, other.addPasskey)
  expect(first?.body.isOn).toBe(false)
  expect(second?.body.recoveryCodes).toHaveLength(10)
  expect(await keptOf(other.user)).toMatchObject({ apps: 0, passkeys: 1, codes: 10 })
})

test('an administrator’s reset leaves nothing of what is being added meanwhile', async () => {
  const { user, addPasskey } = await withApp()
  const admin = await people.admin()
  await atOnce(addPasskey, () =>
    rest('POST', `/users/${user.id}/reset-second-factor`, { as: admin, body: {} }),
  )
  expect(await keptOf(user)).toMatchObject({ apps: 0, passkeys: 0, codes: 0 })
})

test('coming in by a passkey while it is removed ends for both, whoever is first', async () => {
  const { user, token, key } = await withPasskey()
  const { ticket } = refusalIn(await signIn(String(user.email)))
  const asked = optionsIn(await post('/second-factor/challenge', { ticket }))
  const entering = () => post('/second-factor', { ticket, passkey: key.use(asked) })
  const answers = await Promise.all([entering(), (await removal(token, key))()])
  for (const { status } of answers) expect([200, 401]).toContain(status)
})

test('what is not there is not removed: no code spent, nothing remembered, no mail', async () => {
  const [one, other] = [await withPasskey(), await withPasskey()]
  const headers = withToken(one.token)
  const { ticket } = await sayPassword(one.token)
  expect((await post('/second-factor/begin', { ticket }, headers)).status).toBe(200)
  const before = await keptOf(one.user)
  expect(before).toMatchObject({ codes: 10, apps: 1 })
  const [code] = one.recoveryCodes
  for (const [path, id] of [
    ['/passkeys/remove', other.key.id],
    ['/passkeys/remove', 'gone'],
    // An app that was begun and never confirmed is none.
    ['/second-factor/remove', ''],
  ] as const) {
    const { ticket: sealed } = await challenge(one.token)
    const refused = await post(path, { ticket: sealed, id, code }, headers)
    expect([refused.status, refusalIn(refused).because]).toEqual([409, 'alreadyRemoved'])
  }
  expect(await keptOf(one.user)).toEqual(before)
  expect(await keptOf(other.user)).toMatchObject({ passkeys: 1 })
  const twice = await Promise.all(
    [await removal(one.token, one.key), await removal(one.token, one.key)].map((act) => act()),
  )
  expect(twice.map(({ status }) => status).sort(), 'of two at once one').toEqual([200, 401])
})

test('whoever is right waits for nothing, however often: the password within a session, and codes', async () => {
  const { token, recoveryCodes } = await setUpFactor(await newcomer())
  let [code] = recoveryCodes
  for (let time = 0; time < 8; time++) {
    expect((await sayPassword(token)).because).toBeUndefined()
    const { ticket } = await challenge(token)
    const renewed = await post('/second-factor/recovery-codes', { ticket, code }, withToken(token))
    expect(renewed.status).toBe(200)
    ;[code] = renewed.body.recoveryCodes as string[]
  }
})

test('a right password gives no wrong codes back', async () => {
  const { token } = await setUpFactor(await newcomer())
  const answers: unknown[] = []
  for (let guess = 0; guess < 8; guess++) {
    await sayPassword(token)
    const { ticket } = await challenge(token)
    answers.push(
      refusalIn(await post('/second-factor/remove', { ticket, code: '000000' }, withToken(token))).because,
    )
  }
  expect(answers).toContain('tooManyAttempts')
})

test('wrong codes of somebody who knows the password do not hold up a passkey', async () => {
  const { user, token, key } = await withPasskey()
  const { ticket } = refusalIn(await signIn(String(user.email)))
  const holdUp = async () => {
    for (let guess = 0; guess < 8; guess++) await post('/second-factor', { ticket, code: '000000' })
    const refused = await post('/second-factor', { ticket, code: '000000' })
    expect(refusalIn(refused).because).toBe('tooManyAttempts')
  }
  await holdUp()
  const asked = optionsIn(await post('/second-factor/challenge', { ticket }))
  const passkey = key.use(asked)
  // Nor does a passkey beside a code go past the count.
  expect((await post('/second-factor', { ticket, code: '000000', passkey })).status).toBe(429)
  expect((await post('/second-factor', { ticket, passkey })).status).toBe(200)
  await holdUp()
  expect((await (await removal(token, key))()).status).toBe(200)
})
