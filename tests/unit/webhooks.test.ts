/** Whom a webhook may be sent to, and when it is tried again. */
import { describe, expect, test } from 'vitest'
import { isOpen } from '@/cms/webhooks/open-addresses'
import { nextTry } from '@/domain/webhooks/next-try'
import { readEnv } from '@/env'

test.each(['93.184.216.34', '8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '2a00:1450::1'])(
  'the whole world reaches %s, and so do we',
  (address) => {
    expect(isOpen(address)).toBe(true)
  },
)

test.each([
  ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::']],
  ['a private network', ['10.255.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', 'fc00::1', 'fdff::1']],
  ['the same wire', ['169.254.1.1', 'fe80::1', 'fec0::1']],
  ['behind a carrier', ['100.64.0.1', '100.127.255.255', '100.100.100.200']],
  ['a provider’s secrets', ['169.254.169.254', '168.63.129.16', 'fd00:ec2::254', '192.0.0.192']],
  ['many at once', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
  [
    'nobody',
    ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '240.0.0.1', '2001:db8::1', '3fff::1'],
  ],
  ['IPv4 in disguise', ['::ffff:10.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:127.0.0.1']],
  ['IPv4 by a translator', ['64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:a00:1::', '2001::1']],
  ['what is not given out', ['100::1', '5f00::1', '4000::1']],
])('nothing is sent to %s', (_, addresses) => {
  for (const address of addresses) expect(isOpen(address), address).toBe(false)
})

test('an operator names hosts, addresses and networks, and hears of what is none', () => {
  expect(readEnv({}).WEBHOOK_HOSTS).toEqual([])
  expect(readEnv({ WEBHOOK_HOSTS: 'Intranet.example.org, 10.1.0.0/16,::1' }).WEBHOOK_HOSTS).toEqual([
    'intranet.example.org',
    '10.1.0.0/16',
    '::1',
  ])
  for (const WEBHOOK_HOSTS of ['*', 'https://example.org', '10.1.0.0/64', 'a b', '*.example.org'])
    expect(() => readEnv({ WEBHOOK_HOSTS }), WEBHOOK_HOSTS).toThrow('WEBHOOK_HOSTS is a list')
})

describe('what did not arrive', () => {
  const first = new Date('2026-11-30T08:00:00Z')
  const [second, minute, hour] = [1000, 60_000, 3_600_000]
  const pause = (attempts: number, at = first, retryAfter?: string) =>
    Number(nextTry({ attempts, first, at, retryAfter })) - at.getTime()

  test('is tried again soon at first, then seldom, to the end of the third day', () => {
    const pauses: number[] = []
    let at = first
    for (let attempts = 1; ; attempts++) {
      const next = nextTry({ attempts, first, at })
      if (!next) break
      pauses.push(next.getTime() - at.getTime())
      at = next
    }
    expect(pauses.slice(0, 6)).toEqual([5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour])
    expect(new Set(pauses.slice(6, -1))).toEqual(new Set([12 * hour]))
    expect(at.getTime() - first.getTime()).toBe(72 * hour)
  })

  test('waits longer where the receiver asks for it, in seconds or by a date, and never past half a day', () => {
    expect(pause(1, first, '120')).toBe(2 * minute)
    expect(pause(1, first, 'Mon, 30 Nov 2026 09:00:00 GMT')).toBe(hour)
    expect(pause(1, first, '999999999')).toBe(12 * hour)
    expect(pause(5, first, '1')).toBe(2 * hour)
    for (const junk of ['', 'soon', '-1', 'Mon, 30 Nov 2020 09:00:00 GMT', '1e9'])
      expect(pause(1, first, junk), junk).toBe(5 * second)
  })
})
