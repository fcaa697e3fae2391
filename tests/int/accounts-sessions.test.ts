import { sql } from '@payloadcms/db-postgres'
import { expect, test } from 'vitest'
import { touchSession } from '@/cms/accounts/sessions'
import { newcomer, sayPassword, signIn, statement, tokenIn, whoHas, withToken } from '../support/accounts'
import { openCms } from '../support/cms'
import { password } from '../support/password'
import { municipalityId, people } from '../support/people'
import { rest } from '../support/rest'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1'

type Shown = { id: string; device: string; isThis: boolean }
const sessionsOf = async (token: string) =>
  (await rest('GET', '/users/sessions', { headers: withToken(token) })).body.sessions as Shown[]

async function twice() {
  const user = await newcomer()
  const email = String(user.email)
  const [one, other] = [
    tokenIn(await signIn(email, { agent: firefox })),
    tokenIn(await signIn(email, { agent: phone })),
  ]
  return { user, email, one, other }
}

test('she sees where she is signed in, and nothing closer than browser and system', async () => {
  const { one } = await twice()
  const shown = await sessionsOf(one)
  expect(shown.map(({ device }) => device).sort()).toEqual(['Firefox, Linux', 'Safari, iPhone'])
  expect(shown.filter(({ isThis }) => isThis).map(({ device }) => device)).toEqual(['Firefox, Linux'])
})

test('she ends one, or all the others, and they are out at once', async () => {
  const { email, one, other } = await twice()
  const third = tokenIn(await signIn(email))
  const target = (await sessionsOf(one)).find(({ device }) => device === 'Safari, iPhone')
  const end = (body: object) => rest('POST', '/users/sessions/end', { headers: withToken(one), body })
  expect((await end({ session: target?.id })).body).toEqual({ ended: 1 })
  expect(await whoHas(other)).toBeNull()
  expect(await whoHas(third)).not.toBeNull()
  expect((await end({})).body).toEqual({ ended: 1 })
  expect(await whoHas(third)).toBeNull()
  expect(await whoHas(one)).not.toBeNull()
})

test('nobody ends another’s session', async () => {
  const { one } = await twice()
  const [session] = await sessionsOf(one)
  const answer = await rest('POST', '/users/sessions/end', {
    as: await people.admin(),
    body: { session: session?.id },
  })
  expect(answer.body).toEqual({ ended: 0 })
  expect(await whoHas(one)).not.toBeNull()
})

test('an ended session does not come back when Payload writes its own list again', async () => {
  const { user, one, other } = await twice()
  const kept = await statement(sql`select * from users_sessions where _parent_id = ${String(user.id)}`)
  await rest('POST', '/users/sessions/end', { headers: withToken(one), body: {} })
  expect(await statement(sql`select * from users_sessions where _parent_id = ${String(user.id)}`)).toEqual(
    kept,
  )
  await rest('PATCH', `/users/${user.id}`, { headers: withToken(one), body: { name: 'Nytt namn' } })
  expect(await whoHas(other)).toBeNull()
})

test('what Payload writes back of a person it read before gives her no right back', async () => {
  const payload = await openCms()
  const { user } = await twice()
  const [id, kalmar, boden] = [String(user.id), await municipalityId('kalmar'), await municipalityId('boden')]
  const stale = (roles: string[], municipality: string | null, mayForcePublish: boolean) =>
    payload.db.updateOne({
      collection: 'users',
      id,
      data: { ...user, roles, municipality, mayForcePublish } as never,
    })
  const rightsOf = async () => {
    const { roles, municipality, mayForcePublish } = await payload.findByID({
      collection: 'users',
      id,
      depth: 0,
    })
    return { roles, municipality, mayForcePublish }
  }
  const given = { roles: ['leader'], municipality: kalmar, mayForcePublish: false }
  await payload.update({ collection: 'users', id, data: given as never })
  await stale(['editor', 'reviewer', 'admin'], boden, true)
  expect(await rightsOf()).toEqual(given)
  await stale([], null, true)
  expect(await rightsOf()).toEqual(given)

  await payload.delete({ collection: 'users', id })
  expect(await statement(sql`select * from users_roles where parent_id = ${id}`)).toEqual([])
})

test('signing out ends the session for whoever copied the token', async () => {
  const { one, other } = await twice()
  await rest('POST', '/users/logout', { headers: withToken(one) })
  expect(await whoHas(one)).toBeNull()
  expect(await whoHas(other)).not.toBeNull()
  await rest('POST', '/users/logout?allSessions=true', { headers: withToken(other) })
  expect(await whoHas(other)).toBeNull()
})

test('a new password ends all but the session in which it was chosen', async () => {
  const { user, one, other } = await twice()
  const { ticket } = await sayPassword(one)
  const body = { ticket, password: 'nio liv har en katt' }
  expect((await rest('POST', '/users/password', { headers: withToken(one), body })).status).toBe(200)
  expect(await whoHas(one)).toBe(user.id)
  expect(await whoHas(other)).toBeNull()
})

test.each([
  ['roles', async () => ({ roles: ['reviewer'] })],
  ['municipality', async () => ({ roles: ['leader'], municipality: await municipalityId('kalmar') })],
  ['the right to force', async () => ({ mayForcePublish: true })],
] as const)('new %s end every session', async (_, changed) => {
  const { user, one, other } = await twice()
  const body = await changed()
  expect((await rest('PATCH', `/users/${user.id}`, { as: await people.admin(), body })).status).toBe(200)
  expect([await whoHas(one), await whoHas(other)]).toEqual([null, null])
})

test('a save that changes neither leaves her signed in', async () => {
  const { user, one } = await twice()
  await rest('PATCH', `/users/${user.id}`, {
    as: await people.admin(),
    body: { roles: ['editor'], name: 'Samma roller' },
  })
  expect(await whoHas(one)).toBe(user.id)
})

test('a person who is removed is out, and a session ends of age', async () => {
  const { user, one } = await twice()
  await statement(
    sql`update app.sessions set began_at = now() - interval '31 days' where person = ${String(user.id)}`,
  )
  expect(await whoHas(one)).toBeNull()
  const again = tokenIn(await signIn(String(user.email)))
  const payload = await openCms()
  await payload.delete({ collection: 'users', id: user.id })
  expect(await whoHas(again)).toBeNull()
})

test('a token without a row of ours is nobody’s, whatever Payload’s list says', async () => {
  const { user, one } = await twice()
  await statement(sql`delete from app.sessions where person = ${String(user.id)}`)
  expect(await whoHas(one)).toBeNull()
})

test('a session that is left over of somebody who has gone is nobody’s', async () => {
  const { user, one } = await twice()
  await statement(sql`update users set closed_at = now() where id = ${String(user.id)}`)
  expect(await whoHas(one)).toBeNull()
  const [left] = await statement(sql`select id from app.sessions where person = ${String(user.id)} limit 1`)
  const place = { payload: await openCms() }
  expect(await touchSession(place, String(left?.id), String(user.id))).toBeNull()
})

test('a sign-in with the old password that is under way while it is changed opens nothing', async () => {
  const user = await newcomer()
  const { drizzle } = (await openCms()).db
  let entering: ReturnType<typeof signIn> | undefined
  await drizzle.transaction(async (db) => {
    await db.execute(sql`select set_config('app.credentials', 'on', true)`)
    await db.execute(sql`update users set hash = 'another' where id = ${String(user.id)}`)
    entering = signIn(String(user.email))
    const isWaiting = async () =>
      (
        await statement(
          sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).length > 0
    await expect.poll(isWaiting, { timeout: 10_000 }).toBe(true)
  })
  expect((await entering)?.status).toBe(401)
  expect(await statement(sql`select 1 from app.sessions where person = ${String(user.id)}`)).toEqual([])
})

test('somebody signs in where somebody else is signed in still', async () => {
  const first = tokenIn(await signIn(String((await newcomer()).email)))
  const next = await newcomer()
  const answer = await rest('POST', '/users/login', {
    body: { email: next.email, password },
    headers: withToken(first),
  })
  expect(answer.status).toBe(200)
  expect(await whoHas(tokenIn(answer))).toBe(String(next.id))
})
