import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { expect, test } from 'vitest'
import { newcomer, refusalIn, signIn, statement, tokenIn, whoHas } from '../support/accounts'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { rest } from '../support/rest'
import { aStory, transition } from '../support/story'

const goodbye = async (user: TypedUser, as?: TypedUser) =>
  rest('POST', `/users/${user.id}/goodbye`, { as: as ?? (await people.admin()), body: {} })

const leader = async () => newcomer(['leader'], { municipality: await municipalityId('boden') })

test('the leader who leaves is out, her name and address are forgotten, her history keeps a pseudonym', async () => {
  const user = await leader()
  const story = await aStory({ by: async () => user }).submitted()
  const token = tokenIn(await signIn(String(user.email)))
  expect((await goodbye(user)).body).toEqual({ isClosed: true })
  expect(await whoHas(token)).toBeNull()
  expect((await signIn(String(user.email))).status).toBe(401)
  const [row] = await statement(
    sql`select name, email, hash, closed_at is not null as closed from users where id = ${String(user.id)}`,
  )
  expect(row).toMatchObject({ hash: null, closed: true })
  expect(`${row?.name} ${row?.email}`).not.toContain(String(user.name))
  const { body } = await rest('GET', `/stories/${story.id}/workflow`, { as: await people.editor() })
  expect((body.history as { who: string }[])[0]?.who).toMatch(/^Tidigare medarbetare/)
})

test('what she had submitted is still reviewed, by somebody else, and goes live', async () => {
  const user = await leader()
  const story = await aStory({ by: async () => user }).submitted()
  await goodbye(user)
  const reviewer = await people.reviewer()
  const claimed = await transition(story.id, 'claim', reviewer, story.version)
  const approved = await transition(story.id, 'approve', reviewer, claimed.version ?? story.version)
  expect(approved.state).toBe('approved')
})

test('what she was reviewing goes back to the queue', async () => {
  const user = await newcomer(['reviewer'])
  const story = await aStory().submitted()
  await transition(story.id, 'claim', user, story.version)
  await goodbye(user)
  const { body } = await rest('GET', `/stories/${story.id}/workflow`, { as: await people.reviewer() })
  expect(body.state).toBe('submitted')
  const again = await transition(story.id, 'claim', await people.otherReviewer(), story.version)
  expect(again.state).toBe('in_review')
})

test('her stories stay live; she gets no mail, holds no role and no key', async () => {
  const user = await newcomer(['leader', 'safeguarding'], { municipality: await municipalityId('boden') })
  const story = await aStory({ by: async () => user }).live()
  const payload = await openCms()
  const machine = await payload.create({
    collection: 'machines',
    data: { name: 'Hennes', expiresAt: '2099-01-01', responsible: user.id } as never,
  })
  await goodbye(user)
  expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(200)
  expect((await payload.findByID({ collection: 'machines', id: machine.id })).isStopped).toBe(true)
  expect(await statement(sql`select 1 from users_roles where parent_id = ${String(user.id)}`)).toEqual([])
})

test('her contact page comes down, and another’s stays', async () => {
  const [user, colleague] = [await leader(), await leader()]
  const hers = await aLive('contacts', { user: user.id })
  const other = await aLive('contacts', { user: colleague.id })
  expect((await rest('GET', `/v1/contacts/${hers.id}`)).status).toBe(200)
  await goodbye(user)
  expect((await rest('GET', `/v1/contacts/${hers.id}`)).status).toBe(410)
  expect((await rest('GET', `/v1/contacts/${other.id}`)).status).toBe(200)
})

test('only an administrator says goodbye, never to herself, and doing it twice harms nothing', async () => {
  const user = await leader()
  const admin = await people.admin()
  for (const who of [people.editor, people.safeguarding, people.leaderOfBoden])
    expect((await goodbye(user, await who())).status).toBe(403)
  expect(refusalIn(await goodbye(admin, admin)).because).toBe('notYourself')
  expect((await goodbye(user)).status).toBe(200)
  expect((await goodbye(user)).status).toBe(404)
})

test('a goodbye that broke off in the middle is finished by the next one', async () => {
  const user = await leader()
  await statement(sql`update users set hash = null, salt = null where id = ${String(user.id)}`)
  expect((await goodbye(user)).body).toEqual({ isClosed: true })
})

test('nobody deletes a person past it', async () => {
  const user = await leader()
  expect((await rest('DELETE', `/users/${user.id}`, { as: await people.admin() })).status).toBe(403)
})
