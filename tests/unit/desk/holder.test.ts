/** For how long a telephone opens what its holder wrote, when the house has not known her there. */
import { beforeEach, expect, it, vi } from 'vitest'
import { day } from '@/domain/day'

const phone = vi.hoisted(() => ({ holder: undefined as { at: number } | undefined, forgotten: 0 }))
vi.mock('@/desk/phone/kept-store', () => ({
  readHolder: async () => phone.holder,
  writeHolder: async (holder: { at: number }) => {
    phone.holder = holder
  },
  forgetHolder: async () => {
    phone.holder = undefined
    phone.forgotten += 1
  },
}))
vi.mock('@/desk/phone/push/drop', () => ({ dropNotices: async () => {} }))
vi.mock('@/desk/phone/ask', () => ({ ask: async () => ({ status: 0, body: null }) }))
const { settleHolder } = await import('@/desk/phone/holder')

const anna = { id: 'anna', name: 'Anna', municipality: null, projects: [] }
const lastKnown = (days: number) => ({ person: anna, key: {}, at: Date.now() - days * day })

beforeEach(() => {
  phone.forgotten = 0
})

it('opens it for a month without coverage, and not a day longer', async () => {
  phone.holder = lastKnown(29)
  expect((await settleHolder(null))?.person.id).toBe('anna')
  phone.holder = lastKnown(31)
  expect(await settleHolder(null)).toBeNull()
  expect(phone.forgotten).toBe(1)
})

it('counts from when the house last knew her', async () => {
  phone.holder = lastKnown(31)
  expect((await settleHolder(anna))?.person.id).toBe('anna')
  expect(Date.now() - Number(phone.holder?.at)).toBeLessThan(day)
  expect((await settleHolder(null))?.person.id).toBe('anna')
})
