import { expect, test } from 'vitest'
import { ruleFor } from '@/serve/front/attempt-rules'

test.each([
  '/api/users/login',
  '/api/users/login/',
  '/api/users/LOGIN',
  '/api/users/%6cogin',
  '/api//users/login',
  '/api/users/Reset-Password',
  '/api/users/second-factor/password',
  '/api/users/password',
  '/skriv/logga-in',
  '/ar/write/sign-in',
])('a password tried at %s waits for its turn', (path) => {
  expect(ruleFor('POST', path)).toMatchObject({ name: 'sign-in', inTurn: true })
})

test.each([
  '/api/users/second-factor',
  '/api/users/second-factor/recovery-codes',
  '/api/users/Passkeys/remove',
  '/api/users/ticket',
  '/api/users/address/confirm',
  '/api/users/address/undo',
  '/api/machines/agree',
  '/skriv/logga-in/steg-tva',
])('a code, passkey or link tried at %s is counted with passwords, and waits for nobody', (path) => {
  expect(ruleFor('POST', path)).toMatchObject({ name: 'sign-in', inTurn: false })
})

test('mails to strangers and the public forms have limits of their own, and nothing else has one', () => {
  for (const path of ['FORGOT-password', 'address', '6f1c/address'])
    expect(ruleFor('POST', `/api/users/${path}`)?.name).toBe('mail')
  expect(ruleFor('POST', '/kontakt')?.name).toBe('form')
  expect(ruleFor('POST', '/api/stories')).toBeUndefined()
  expect(ruleFor('POST', '/skriv/ny')).toBeUndefined()
  expect(ruleFor('POST', '/Admin/login')).toBeUndefined()
  expect(ruleFor('GET', '/api/users/login')).toBeUndefined()
})
