/** For how long a telephone opens what its holder wrote, when the house has not known her there. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Told } from '@/desk/api'
import { day } from '@/domain/day'

const phone = vi.hoisted(() => ({ holder: undefined as { at: number } | undefined, forgotten: 0 }))
const house = vi.hoisted(() => ({ keptKey: async (): Promise<Told> => ({ status: 0, body: null }) }))
vi.mock('@/desk/phone/kept-store', () => ({
  readHolder: async () => phone.holder,
  writeHolder: async (holder: { at: number }) => {
    phone.holder = holder
  },
  changeHolder: async (holder: { at: number }) => {
    phone.holder = holder
  },
  forgetHolder: async () => {
    phone.holder = undefined
    phone.forgotten += 1
  },
}))
vi.mock('@/desk/phone/push/drop', () => ({ dropNotices: async () => {} }))
vi.mock('@/desk/phone/ask', () => ({ ask: () => house.keptKey() }))
const { settleHolder } = await import('@/desk/phone/holder')

const anna = { id: 'anna', name: 'Anna', municipality: null, projects: [] }
const lastKnown = (days: number) => ({ person: anna, key: {}, at: Date.now() - days * day })

beforeEach(() => {
  phone.forgotten = 0
  house.keptKey = async () => ({ status: 0, body: null })
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

const berit = { ...anna, id: 'berit', name: 'Berit' }

it('is never without a holder while another comes: a page that is left before her key is there changes nothing', async () => {
  phone.holder = lastKnown(1)
  house.keptKey = () => new Promise(() => {})
  void settleHolder(berit)
  await new Promise((resolve) => setTimeout(resolve))
  expect((await settleHolder(null))?.person.id).toBe('anna')
})

it('is hers whose key came, and nobody’s where none did', async () => {
  phone.holder = lastKnown(1)
  house.keptKey = async () => ({ status: 200, body: { key: 'b'.repeat(43) } })
  expect((await settleHolder(berit))?.person.id).toBe('berit')
  expect((await settleHolder(null))?.person.id).toBe('berit')
  house.keptKey = async () => ({ status: 503, body: null })
  expect(await settleHolder(anna)).toBeNull()
  expect(await settleHolder(null)).toBeNull()
})
