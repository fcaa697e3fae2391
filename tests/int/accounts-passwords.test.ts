import { expect, test } from 'vitest'
import { newcomer, sayPassword, signIn, tokenIn, tokenInMailTo, withToken } from '../support/accounts'
import { people } from '../support/people'
import { rest } from '../support/rest'

const bad = [
  'short',
  'elva tecken',
  'password1234',
  'qwertyuiop12',
  '123456789012',
  'aaaaaaaaaaaa',
  'Sommar2026!!',
  'Nykomling 1234',
  'beratta beratta',
  'x'.repeat(1001),
]
const good = 'fyra lugna bävrar simmar'

test.each(bad)('%j is refused at every door: a change, an invitation, a link', async (password) => {
  const admin = await people.admin()
  const before = await newcomer()
  const data = {
    name: 'Nykomling',
    email: `dorr-${bad.indexOf(password)}@beratta.example`,
    roles: ['editor'],
  }
  const headers = withToken(tokenIn(await signIn(String(before.email))))
  const { ticket } = await sayPassword(headers.authorization.slice(4))
  expect((await rest('POST', '/users/password', { headers, body: { ticket, password } })).status).toBe(400)
  const { body } = await rest('POST', '/users/invite', { as: admin, body: data })
  const token = await tokenInMailTo((body.doc as { id: string }).id)
  expect((await rest('POST', '/users/reset-password', { body: { token, password } })).status).toBe(400)
  const again = await rest('POST', '/users/reset-password', { body: { token, password: good } })
  expect(again.status, 'the link is not used up by a password that was refused').toBe(200)
})

test('a password for many people at once is refused', async () => {
  const answer = await rest('PATCH', '/users?where[id][exists]=true', {
    as: await people.admin(),
    body: { password: good },
  })
  expect(answer.status).toBe(403)
})

test('a refusal says what to do, and never repeats the password', async () => {
  const person = await newcomer()
  const headers = withToken(tokenIn(await signIn(String(person.email))))
  const { ticket } = await sayPassword(headers.authorization.slice(4))
  const answer = await rest('POST', '/users/password', {
    headers,
    body: { ticket, password: 'iloveyouiloveyou' },
  })
  expect(answer.text).toContain('En mening du minns')
  expect(answer.text).not.toContain('iloveyou')
})
