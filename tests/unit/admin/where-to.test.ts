/** Where people come to when they have signed in at the admin's door. */
import { describe, expect, it } from 'vitest'
import { addressAsked, ownPlace } from '@/admin/accounts/where-to'
import { type Role, roles } from '@/domain/roles'

describe('whoever has signed in comes to where her work is', () => {
  it('a leader comes to the desk, in her language where the site has it', () => {
    expect(ownPlace({ roles: ['leader'] }, 'sv')).toBe('/skriv?signed-in')
    expect(ownPlace({ roles: ['leader'] }, 'en')).toBe('/en/write?signed-in')
    expect(ownPlace({ roles: ['leader'] }, 'xx')).toBe('/skriv?signed-in')
  })

  it.each(roles.filter((role) => role !== 'leader'))(
    'whoever is %s, and a leader or not, comes to the admin',
    (role: Role) => {
      for (const own of [[role], [role, 'leader'], ['leader', role]] as const)
        expect(ownPlace({ roles: own }, 'sv')).toBe('/admin')
    },
  )

  it('and so does whoever has no role', () => {
    expect(ownPlace({ roles: [] }, 'sv')).toBe('/admin')
  })
})

describe('whoever was on her way to an address comes there', () => {
  it.each(['/admin/collections/stories/1', '/admin?queue=mine', '/admin/account', '/skriv/ny'])(
    '%s',
    (address) => {
      expect(addressAsked(address)).toBe(address)
    },
  )

  it.each([
    undefined,
    '',
    '/admin',
    '/admin/login',
    'https://exempel.se/',
    '//exempel.se',
    ['/admin/account'],
  ])('%s is none', (address) => {
    expect(addressAsked(address)).toBeUndefined()
  })
})
