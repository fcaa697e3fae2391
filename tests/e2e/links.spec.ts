/** The address parser of the house against the one that counts: the browser's, on a page of the site. */
import { expect, test } from '@playwright/test'
import { isSafeAddress, pathInside } from '../../src/domain/safe-address'
import { goodAddresses, hostileAddresses } from '../support/hostile-addresses'

test('no link that may be written leads the reader elsewhere than it says', async ({ page }) => {
  await page.goto('/')
  const addresses = [...hostileAddresses, ...goodAddresses]
  const followed = await page.evaluate(
    (all) =>
      all.map((address) => {
        const link = document.createElement('a')
        link.href = address
        const { protocol, username, password, origin } = link
        return { protocol, isNamed: username + password !== '', staysHere: origin === location.origin }
      }),
    addresses,
  )
  for (const [i, address] of addresses.entries()) {
    const browser = followed[i]
    if (!isSafeAddress(address)) continue
    expect(['http:', 'https:', 'mailto:', 'tel:'], address).toContain(browser?.protocol)
    expect(browser?.isNamed, address).toBe(false)
    expect(browser?.staysHere, address).toBe(/^\s*[/#]/.test(address))
  }
  expect(addresses.filter(isSafeAddress)).toEqual(goodAddresses)
})

test('nobody who signs in is sent off the site', async ({ page }) => {
  await page.goto('/')
  const origin = new URL(page.url()).origin
  const paths = [...hostileAddresses, ...goodAddresses].flatMap(
    (address) => pathInside(address, origin) ?? [],
  )
  const origins = await page.evaluate((all) => all.map((path) => new URL(path, location.href).origin), paths)
  expect(new Set(origins)).toEqual(new Set([origin]))
})
