/** Signing in at the writing desk by plain forms: every wait, second step and refusal of the API, said on the page. */
import type { TypedUser } from 'payload'
import { expect, test } from 'vitest'
import { receiveDesk } from '@/app/(site)/desk/receive-desk'
import { showDesk } from '@/app/(site)/desk/show-desk'
import { type DeskRoute, pathTo } from '@/domain/routes'
import { codeFrom, newcomer, setUpFactor } from '../support/accounts'
import { openCms } from '../support/cms'
import { password } from '../support/password'

const origin = 'http://localhost:3000'
const ours = { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': '192.0.2.77' }

async function post(
  kind: DeskRoute['kind'],
  form: Record<string, string>,
  headers: Record<string, string> = ours,
) {
  await openCms()
  const request = new Request(`${origin}/skriv/logga-in`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
  })
  const answer = await receiveDesk(request, { kind } as DeskRoute, 'sv')
  return { answer, page: await answer.text() }
}

const enter = (user: TypedUser, word = password, more: Record<string, string> = {}) =>
  post('deskSignIn', { email: String(user.email), password: word, next: '/skriv/ny', ...more })

const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''

test('a leader with her password is let in, to where she was, and her page is hers', async () => {
  const leader = await newcomer(['editor'])
  const { answer } = await enter(leader)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/skriv/ny?signed-in'])
  const request = new Request(`${origin}/skriv`, { headers: { cookie: cookieOf(answer) } })
  const start = await showDesk(request, { kind: 'desk' }, 'sv')
  expect(start.status).toBe(200)
  expect(start.headers.get('cache-control')).toContain('no-store')
  expect(await start.text()).toContain(String(leader.id))
})

test('whoever is signed in already goes on to where she was, and not to her list', async () => {
  const { answer } = await enter(await newcomer(['editor']))
  const led = async (next: string) => {
    const address = `${origin}/skriv/logga-in?next=${encodeURIComponent(next)}`
    const request = new Request(address, { headers: { cookie: cookieOf(answer) } })
    return (await showDesk(request, { kind: 'deskSignIn' }, 'sv')).headers.get('location')
  }
  expect(await led('/skriv/ny')).toBe('/skriv/ny?signed-in')
  expect(await led(pathTo({ kind: 'deskNew' }, 'ar')), 'in another language').toBe('/skriv/ny?signed-in')
  expect(await led('https://evil.example/skriv')).toBe('/skriv?signed-in')
})

test.each(['https://evil.example/skriv', '//evil.example', '/admin', '/skrivet'])(
  'nobody is led away by %s when she has signed in',
  async (next) => {
    const { answer } = await enter(await newcomer(), password, { next })
    expect(answer.headers.get('location')).toBe('/skriv?signed-in')
  },
)

test('a wrong password opens nothing, keeps the address, and has to wait as at the other door', async () => {
  const user = await newcomer()
  const { answer, page } = await enter(user, 'fel lösenord')
  expect([answer.status, cookieOf(answer)]).toEqual([401, ''])
  expect(page).toContain(String(user.email))
  expect(page).not.toContain('fel lösenord')
  for (let tries = 0; tries < 5; tries += 1) await enter(user, 'fel igen')
  const { answer: held, page: told } = await enter(user)
  expect([held.status, cookieOf(held)]).toEqual([429, ''])
  expect(told).toContain('för många försök')
})

test('whoever has a second step shows it on a page of its own, and is not let in without', async () => {
  const user = await newcomer()
  const { secret } = await setUpFactor(user)
  const { answer, page } = await enter(user)
  expect([answer.status, cookieOf(answer)]).toEqual([401, ''])
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const wrong = await post('deskStep', { ticket, code: '000000', next: '/skriv' })
  expect([wrong.answer.status, cookieOf(wrong.answer)]).toEqual([401, ''])
  expect(wrong.page).toContain('Koden stämmer inte')
  const right = await post('deskStep', { ticket, code: codeFrom(secret, 1), next: '/skriv' })
  expect([right.answer.status, right.answer.headers.get('location')]).toEqual([303, '/skriv?signed-in'])
  expect(cookieOf(right.answer)).toMatch(/^payload-token=./)
  const forged = await post('deskStep', { ticket: 'påhittad', code: codeFrom(secret, 1), next: '/skriv' })
  expect([forged.answer.status, cookieOf(forged.answer)]).toEqual([401, ''])
})

test('a form from another site signs nobody in', async () => {
  const user = await newcomer()
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }, {}]) {
    const { answer } = await post(
      'deskSignIn',
      { email: String(user.email), password },
      headers as Record<string, string>,
    )
    expect([answer.status, cookieOf(answer)]).toEqual([403, ''])
  }
})
