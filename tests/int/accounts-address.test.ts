/** An address is a credential (I28): it changes with proof, is confirmed where it leads, and can be undone. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { afterEach, describe, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import {
  newcomer,
  refusalIn,
  sayPassword,
  setUpFactor,
  signIn,
  statement,
  tokenIn,
  tokenInMailTo,
  whoHas,
  withToken,
} from '../support/accounts'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { people } from '../support/people'
import { rest } from '../support/rest'

const day = 24 * 60 * 60 * 1000
const word = 'tre trappor upp till vänster'
let asked = 0

afterEach(() => shiftClock(0))

const freshAddress = () => {
  asked += 1
  return `flyttad${asked}@beratta.example`
}

async function signedIn(user: TypedUser): Promise<string> {
  return tokenIn(await signIn(String(user.email)))
}

async function ask(session: string, email: string, word = password) {
  const { ticket } = await sayPassword(session, word)
  return rest('POST', '/users/address', { headers: withToken(session), body: { ticket, email } })
}

const confirm = (token: string, headers = {}) =>
  rest('POST', '/users/address/confirm', { headers, body: { token } })
const undo = (token: string) => rest('POST', '/users/address/undo', { body: { token } })
const linkAt = (user: TypedUser, address: string) => tokenInMailTo(String(user.id), address)
const addressOf = async (user: TypedUser) =>
  (await statement(sql`select email from users where id = ${String(user.id)}`))[0]?.email

/** Somebody whose account a thief with a session and the password has moved to an address of his. */
async function taken() {
  const user = await newcomer()
  const old = String(user.email)
  const session = await signedIn(user)
  const email = freshAddress()
  expect((await ask(session, email)).status).toBe(200)
  const first = await linkAt(user, old)
  expect((await confirm(await linkAt(user, email), withToken(session))).body).toEqual({ email })
  return { user, old, email, session, first, second: await linkAt(user, old) }
}

test('a stolen session changes neither address nor password, by any way', async () => {
  const user = await newcomer()
  const session = await signedIn(user)
  const headers = withToken(session)
  const email = freshAddress()
  for (const body of [{ email }, { password: word }, { email, password: word }]) {
    const answer = await rest('PATCH', `/users/${user.id}`, { headers, body })
    expect(refusalIn(answer).because, JSON.stringify(body)).toBe('ownDoor')
    expect((await rest('PATCH', '/users?where[id][exists]=true', { headers, body })).status).toBe(403)
  }
  for (const ticket of ['', 'x', (await sayPassword(await signedIn(await newcomer()))).ticket])
    for (const path of ['/users/address', '/users/password']) {
      const answer = await rest('POST', path, { headers, body: { ticket, email, password: word } })
      expect(refusalIn(answer).because, path).toBe('stepExpired')
    }
  expect((await rest('POST', '/users/address', { body: { ticket: 'x', email } })).status).toBe(401)
  expect(await addressOf(user)).toBe(user.email)
  expect((await signIn(String(user.email))).status).toBe(200)
})

test('an administrator sets nobody’s address or password, over REST, in bulk or by Payload itself', async () => {
  const user = await newcomer()
  const as = await people.admin()
  const payload = await openCms()
  const email = freshAddress()
  for (const data of [{ email }, { password: word }]) {
    expect(refusalIn(await rest('PATCH', `/users/${user.id}`, { as, body: data })).because).toBe('ownDoor')
    const where = `where[id][equals]=${user.id}`
    expect((await rest('PATCH', `/users?${where}`, { as, body: data })).status).toBe(403)
    for (const one of [{ id: user.id }, { where: { id: { equals: user.id } } }])
      for (const by of [as, undefined]) {
        const change = payload.update({ collection: 'users', ...one, data, user: by } as never)
        await change.then(
          (answer) => expect((answer as { errors?: unknown[] }).errors).not.toHaveLength(0),
          (error: unknown) => expect(error).toMatchObject({ because: 'ownDoor' }),
        )
      }
  }
  expect(await addressOf(user)).toBe(user.email)
  expect((await signIn(String(user.email))).status).toBe(200)
})

test('her form is saved with the address in it as it is', async () => {
  const user = await newcomer()
  const body = { name: 'Nytt Namn', email: String(user.email).toUpperCase() }
  const answer = await rest('PATCH', `/users/${user.id}`, { as: await people.admin(), body })
  expect(answer.body.doc).toMatchObject({ name: 'Nytt Namn', email: user.email })
})

test('what Payload writes back of a person it read before keeps neither her old address nor her old password', async () => {
  const { user, old, second } = await taken()
  const payload = await openCms()
  const stale = await payload.db.findOne({ collection: 'users', where: { id: { equals: user.id } } })
  await undo(second)
  await payload.db.updateOne({ collection: 'users', id: user.id, data: stale as never })
  expect(await addressOf(user)).toBe(old)
  expect((await signIn(old)).status).toBe(401)
})

test('she changes it with her password and a link at the new address; her other sessions end', async () => {
  const user = await newcomer()
  const [session, other] = [await signedIn(user), await signedIn(user)]
  const email = freshAddress()
  expect((await ask(session, email)).body).toEqual({ isAsked: true })
  expect(await addressOf(user)).toBe(user.email)
  const token = await linkAt(user, email)
  expect((await rest('POST', '/users/ticket', { body: { token } })).body).toEqual({
    purpose: 'address',
    address: email,
  })
  expect((await confirm(token, withToken(session))).body).toEqual({ email })
  expect(refusalIn(await confirm(token)).because).toBe('linkGone')
  expect([await whoHas(session), await whoHas(other)]).toEqual([user.id, null])
  expect((await signIn(email)).status).toBe(200)
  expect((await signIn(String(user.email))).status).toBe(401)
  const events = await statement(
    sql`select name, actor from app.account_events where person = ${String(user.id)} order by id`,
  )
  expect(events).toEqual([
    { name: 'addressAsked', actor: user.id },
    { name: 'addressChanged', actor: user.id },
  ])
})

test('a code from her app does as well as the password, once', async () => {
  const user = await newcomer()
  const { token: session, recoveryCodes } = await setUpFactor(user)
  const headers = withToken(session)
  const email = freshAddress()
  const challenge = await rest('POST', '/users/second-factor/challenge', { headers, body: {} })
  const body = { ticket: challenge.body.ticket, code: recoveryCodes[0], email }
  expect((await rest('POST', '/users/address', { headers, body })).status).toBe(200)
  expect(refusalIn(await rest('POST', '/users/address', { headers, body })).because).toBe('wrongCode')
})

test('the answer is the same for an address that is somebody’s, and no link goes there', async () => {
  const [user, other] = [await newcomer(), await newcomer()]
  const answer = await ask(await signedIn(user), String(other.email))
  expect(answer.body).toEqual({ isAsked: true })
  expect(await statement(sql`select 1 from app.mails where to_address = ${String(other.email)}`)).toEqual([])
})

test('of two changes, the last one asked for is the one that can be confirmed', async () => {
  const user = await newcomer()
  const session = await signedIn(user)
  const [one, other] = [freshAddress(), freshAddress()]
  await ask(session, one)
  await ask(session, other)
  const [first, second] = [await linkAt(user, one), await linkAt(user, other)]
  const answers = await Promise.all([confirm(first), confirm(second), confirm(second)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403])
  expect(await addressOf(user)).toBe(other)
})

test('of two people who confirm one address, one gets it', async () => {
  const email = freshAddress()
  const users = [await newcomer(), await newcomer()]
  for (const user of users) await ask(await signedIn(user), email)
  const links = await Promise.all(users.map((user) => linkAt(user, email)))
  const answers = await Promise.all(links.map((link) => confirm(link)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
})

test('a link is good for its own door alone, for a day, and not once the password is another', async () => {
  const user = await newcomer()
  const session = await signedIn(user)
  const email = freshAddress()
  await ask(session, email)
  const [token, back] = [await linkAt(user, email), await linkAt(user, String(user.email))]
  for (const one of [token, back])
    expect(
      (await rest('POST', '/users/reset-password', { body: { token: one, password: word } })).status,
    ).toBe(403)
  expect((await confirm(back)).status).toBe(403)
  expect((await undo(token)).status).toBe(403)
  expect((await rest('POST', '/machines/agree', { body: { token } })).status).toBe(403)
  shiftClock(1.1 * day)
  expect((await confirm(token)).status).toBe(403)
  shiftClock(0)
  const { ticket } = await sayPassword(session)
  await rest('POST', '/users/password', { headers: withToken(session), body: { ticket, password: word } })
  expect(refusalIn(await confirm(token)).because).toBe('linkGone')
})

test('an administrator starts a change with proof of her own, and cannot finish it', async () => {
  const [user, admin, other] = [await newcomer(), await newcomer(['admin']), await newcomer(['admin'])]
  const session = await signedIn(admin)
  const email = freshAddress()
  const start = async (id: unknown, ticket?: string) =>
    rest('POST', `/users/${id}/address`, { headers: withToken(session), body: { ticket, email } })
  expect((await start(user.id)).status).toBe(400)
  const { ticket } = await sayPassword(session)
  expect(refusalIn(await start(admin.id, ticket)).because).toBe('notYourself')
  const answer = await start(user.id, ticket)
  expect(answer.body).toEqual({ isAsked: true })
  expect(await addressOf(user)).toBe(user.email)
  const [warning] = await statement(
    sql`select content ->> 'text' as text from app.mails where to_address = ${String(user.email)}`,
  )
  expect(warning?.text).toContain(`${admin.name} har bett om`)
  // The new mailbox may be the administrator's own, and so may the session.
  const link = await linkAt(user, email)
  for (const headers of [{}, withToken(session), withToken(await signedIn(other))])
    expect(refusalIn(await confirm(link, headers)).because).toBe('signInToConfirm')
  expect(await addressOf(user)).toBe(user.email)
  expect((await confirm(link, withToken(await signedIn(user)))).status).toBe(200)
  const news = await statement(
    sql`select content ->> 'event' as event from app.mails where to_user = ${String(other.id)}
        and kind = 'accountNews' and content ->> 'whose' = ${String(user.name)} order by created_at, key`,
  )
  expect(news.map(({ event }) => event).sort()).toEqual(['addressAsked', 'addressChanged'])
  const editor = await signedIn(await newcomer())
  const own = await sayPassword(editor)
  const body = { ticket: own.ticket, email }
  expect((await rest('POST', `/users/${user.id}/address`, { headers: withToken(editor), body })).status).toBe(
    403,
  )
})

describe('undoing', () => {
  test('gives the address back, ends every session and the password, and lets her choose another', async () => {
    const { user, old, email, session, second } = await taken()
    const answer = await undo(second)
    expect(answer.status).toBe(200)
    expect(await addressOf(user)).toBe(old)
    expect(await whoHas(session)).toBeNull()
    for (const address of [old, email]) expect((await signIn(address)).status).toBe(401)
    const body = { token: String(answer.body.token), password: word }
    expect((await rest('POST', '/users/reset-password', { body })).body).toEqual({ email: old })
    expect((await signIn(old, { word })).status).toBe(200)
    expect(refusalIn(await undo(second)).because).toBe('linkGone')
  })

  test.each(['first', 'second'] as const)('by the %s link holds whatever the thief does', async (which) => {
    const { user, old, session, ...links } = await taken()
    const { ticket } = await sayPassword(session)
    await rest('POST', '/users/password', { headers: withToken(session), body: { ticket, password: word } })
    await rest('POST', '/users/sessions/end', { headers: withToken(session), body: {} })
    const next = freshAddress()
    await ask(session, next, word)
    await confirm(await linkAt(user, next), withToken(session))
    expect(await addressOf(user)).toBe(next)
    const his = await statement(
      sql`select content ->> 'text' as text from app.mails where to_user = ${String(user.id)}
          and to_address <> ${old} and content ->> 'subject' like '%bytts'`,
    )
    expect((await undo(links[which])).status).toBe(200)
    expect(await addressOf(user)).toBe(old)
    for (const { text } of his) {
      const [, token = ''] = /token=([\w-]+)/.exec(String(text)) ?? []
      expect(refusalIn(await undo(token)).because, 'his own way back is gone').toBe('linkGone')
    }
    expect((await signIn(old, { word })).status).toBe(401)
  })

  test('before it is confirmed stops it, and no change that was asked for meanwhile is left', async () => {
    const user = await newcomer()
    const session = await signedIn(user)
    const [one, other] = [freshAddress(), freshAddress()]
    await ask(session, one)
    const back = await linkAt(user, String(user.email))
    await ask(session, other)
    const pending = await linkAt(user, other)
    expect((await undo(back)).status).toBe(200)
    expect(refusalIn(await confirm(pending)).because).toBe('linkGone')
    expect(await addressOf(user)).toBe(user.email)
    expect(await whoHas(session)).toBeNull()
  })

  test('takes away the app that the thief has set up, and leaves hers from before', async () => {
    const { user, old, session, second } = await taken()
    const headers = withToken(session)
    const { ticket } = await sayPassword(session)
    const { body } = await rest('POST', '/users/second-factor/begin', { headers, body: { ticket } })
    expect(body.secret).toBeTruthy()
    await statement(sql`update app.second_factors set confirmed_at = now() where person = ${String(user.id)}`)
    const answer = await undo(second)
    await rest('POST', '/users/reset-password', { body: { token: answer.body.token, password: word } })
    expect((await signIn(old, { word })).status).toBe(200)

    const careful = await newcomer()
    const { token, recoveryCodes } = await setUpFactor(careful)
    expect(recoveryCodes).not.toHaveLength(0)
    await ask(token, freshAddress())
    const undone = await undo(await linkAt(careful, String(careful.email)))
    await rest('POST', '/users/reset-password', { body: { token: undone.body.token, password: word } })
    expect(refusalIn(await signIn(String(careful.email), { word })).because).toBe('codeNeeded')
  })

  test('cannot be blocked by an account that takes her old address meanwhile', async () => {
    const { old, second, user } = await taken()
    const as = await people.admin()
    const body = { name: 'Tjuv', email: old, roles: ['editor'] }
    expect(refusalIn(await rest('POST', '/users/invite', { as, body })).because).toBe('addressTaken')
    const thief = await newcomer()
    await ask(await signedIn(thief), old)
    expect(await linkAt(thief, old)).toBe('')
    expect((await undo(second)).status).toBe(200)
    expect(await addressOf(user)).toBe(old)
  })

  test('ends after seven days, and with the account', async () => {
    const { second } = await taken()
    shiftClock(7.1 * day)
    expect(refusalIn(await undo(second)).because).toBe('linkGone')
    shiftClock(0)
    const gone = await taken()
    const left = await newcomer()
    const email = freshAddress()
    await ask(await signedIn(left), email)
    const pending = await linkAt(left, email)
    for (const { id } of [gone.user, left])
      expect(
        (await rest('POST', `/users/${id}/goodbye`, { as: await people.admin(), body: {} })).status,
      ).toBe(200)
    expect(refusalIn(await undo(gone.second)).because).toBe('linkGone')
    expect(refusalIn(await confirm(pending)).because).toBe('linkGone')
  })

  test('is used once, of two at once', async () => {
    const { second } = await taken()
    const answers = await Promise.all([undo(second), undo(second)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })
})

test('a provider who vouched for her does not outlive a change, an undoing or a new password', async () => {
  const bind = (user: TypedUser) =>
    statement(
      sql`insert into app.identities (issuer, subject, person)
          values ('https://id.example', ${`s ${user.id}`}, ${String(user.id)})`,
    )
  const isBound = async (user: TypedUser) =>
    (await statement(sql`select 1 from app.identities where person = ${String(user.id)}`)).length > 0
  const user = await newcomer()
  await bind(user)
  const session = await signedIn(user)
  const email = freshAddress()
  await ask(session, email)
  expect(await isBound(user)).toBe(true)
  await confirm(await linkAt(user, email))
  expect(await isBound(user)).toBe(false)
  await bind(user)
  await undo(await linkAt(user, String(user.email)))
  expect(await isBound(user)).toBe(false)
})

test('a change of how she signs in ends her other sessions', async () => {
  const user = await newcomer()
  const { token, recoveryCodes } = await setUpFactor(user)
  const other = await signIn(String(user.email), { code: recoveryCodes[0] as string })
  expect(await whoHas(tokenIn(other))).toBe(user.id)
  const headers = withToken(token)
  const challenge = await rest('POST', '/users/second-factor/challenge', { headers, body: {} })
  const body = { ticket: challenge.body.ticket, code: recoveryCodes[1] }
  expect((await rest('POST', '/users/second-factor/recovery-codes', { headers, body })).status).toBe(200)
  expect([await whoHas(token), await whoHas(tokenIn(other))]).toEqual([user.id, null])
})
