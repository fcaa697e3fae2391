import { describe, expect, it } from 'vitest'
import { isSafeAddress, pathInside, safeAddress, wholeAddress } from '@/domain/safe-address'
import { goodAddresses, hostileAddresses } from '../support/hostile-addresses'

describe('a link may lead to', () => {
  it.each(goodAddresses)('%j', (address) => {
    expect(isSafeAddress(address)).toBe(true)
    expect(safeAddress(address)).toBe(address.trim())
  })
})

describe('a link may not lead to', () => {
  it.each([...hostileAddresses, null, 7, { toString: () => 'https://example.org' }])('%j', (address) => {
    expect(isSafeAddress(address)).toBe(false)
    expect(wholeAddress(address)).toBeUndefined()
  })
})

describe('whoever signs in is sent on', () => {
  const origin = 'https://beratta.example'

  it.each([
    ['/admin/account?tab=1#a', '/admin/account?tab=1#a'],
    ['https://beratta.example/admin', '/admin'],
    ['https://BERATTA.example:443/admin', '/admin'],
    ['/a/../admin', '/admin'],
  ])('from %s to %s', (address, path) => expect(pathInside(address, origin)).toBe(path))

  it.each([
    'https://beratta.example.evil.example/',
    'https://beratta.example@evil.example/',
    'http://beratta.example/admin',
    'https://beratta.example:8443/admin',
    'https://example.org/',
    'mailto:kontakt@example.org',
    ...hostileAddresses.filter((address) => address.includes('//')),
  ])('never to %j', (address) => expect(pathInside(address, origin)).toBeUndefined())

  it('and never, whatever the address, to where a browser leaves the site', () => {
    for (const address of [...hostileAddresses, ...goodAddresses]) {
      const path = pathInside(address, origin)
      if (path !== undefined) expect(new URL(path, origin).origin).toBe(origin)
    }
  })
})

it('a path of the site says nothing on paper', () => {
  expect(wholeAddress('/kontakt')).toBeUndefined()
  expect(wholeAddress(' https://example.org ')).toBe('https://example.org')
})
