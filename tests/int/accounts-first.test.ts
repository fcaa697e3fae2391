import { expect, test } from 'vitest'
import { provideEnv } from '@/env'
import { codeFrom, refusalIn, signIn, tokenIn, whoHas } from '../support/accounts'
import { rest } from '../support/rest'

test('the first person of an installation becomes its administrator and first editor, and sets up her app before she is in', async () => {
  provideEnv({ SECOND_FACTOR: '1' })
  const word = 'elva älgar äter äpplen'
  const email = 'forst@beratta.example'
  const body = { name: 'Den Första', email, password: word, locale: 'sv' }
  const made = await rest('POST', '/users/first-register', { body })
  expect(made.status).toBe(200)
  expect(await whoHas(tokenIn(made)), 'a password alone is no administrator').toBeNull()
  const { because, ticket } = refusalIn(await signIn(email, { word }))
  expect(because).toBe('setUpNeeded')
  const { body: begun } = await rest('POST', '/users/second-factor/begin', { body: { ticket } })
  const code = codeFrom(String(begun.secret))
  const done = await rest('POST', '/users/second-factor/confirm', { body: { ticket, code } })
  const me = await rest('GET', '/users/me', { headers: { authorization: `JWT ${tokenIn(done)}` } })
  expect(me.body.user).toMatchObject({ email, roles: ['admin', 'editor'] })
  const second = await rest('POST', '/users/first-register', {
    body: { ...body, email: 'tva@beratta.example' },
  })
  expect(second.status).toBe(403)
})
