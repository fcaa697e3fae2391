import { expect, test } from 'vitest'
import { isGuessable } from '@/cms/accounts/password-strength'
import { deviceOf } from '@/domain/accounts/device'
import { networkOf } from '@/domain/accounts/network'
import { mustProve } from '@/domain/accounts/second-factor'
import { roles } from '@/domain/roles'

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0`,
    'Edge, Windows',
  ],
  [`Mozilla/5.0 (Linux; Android 16; K) ${webkit} Chrome/150.0.0.0 Mobile Safari/537.36`, 'Chrome, Android'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.0 Safari/605.1.15', 'Safari, Mac'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ['curl/8.5.0', ''],
])('%s is told as %j', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device)
})

test('a household is one network, by either protocol', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb::2'))
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
})

test('who can reach readers, secrets or rights must prove more, unless the installation says otherwise', () => {
  const asked = roles.filter((role) => mustProve({ roles: [role] }, true))
  expect(asked).toEqual(['admin', 'reviewer', 'safeguarding'])
  expect(roles.some((role) => mustProve({ roles: [role] }, false))).toBe(false)
})

test('a password is guessed from what is known of the person, and a sentence is not', () => {
  const personal = ['Maria Exempelsson', 'maria.exempelsson@beratta.example', 'Berätta']
  for (const password of [
    'mariaexempelsson',
    'Exempelsson1!',
    'maria.exempelsson',
    'Sommaren2026!',
    'lösenord1234',
  ])
    expect(isGuessable(password, personal), password).toBe(true)
  for (const password of ['fyra lugna bävrar simmar', 'Zq8kd02mslLw93', 'katten sover under soffan'])
    expect(isGuessable(password, personal), password).toBe(false)
})
