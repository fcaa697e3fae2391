import { expect, test } from 'vitest'
import { securityHeaders } from '@/serve/front/security-headers'
import { Turns } from '@/serve/front/turns'

test('of one network no more than twenty-five wait, and another has its turn', async () => {
  const turns = new Turns()
  const { promise: over, resolve } = Promise.withResolvers<void>()
  const first = turns.take('192.0.2.1', over)
  expect(await first).toBe(true)
  const waiting = Array.from({ length: 25 }, () => turns.take('192.0.2.1', Promise.resolve()))
  expect(await turns.take('192.0.2.1', over)).toBe(false)
  const other = turns.take('198.51.100.7', Promise.resolve())
  resolve()
  expect(await Promise.all([...waiting, other])).toEqual(Array(26).fill(true))
})

test('no page of another site shows a page of ours in a frame', () => {
  expect(securityHeaders('https://www.example.org')['x-frame-options']).toBe('SAMEORIGIN')
})
