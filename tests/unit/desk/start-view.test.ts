// @vitest-environment happy-dom
/** Her list: what only the telephone knows beside what the house last told, with and without coverage. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Holder } from '@/desk/phone/kept-store'
import { sv } from '@/messages/desk/sv'
import { aKey, aPhone, content } from './house'

const kept = vi.hoisted(() => ({
  phonePictures: { all: async () => [], has: async () => false },
  readSealed: async () => undefined,
  writeSealed: async () => {},
}))
vi.mock('@/desk/phone/kept-store', () => kept)
const house = vi.hoisted(() => ({ ask: vi.fn() }))
vi.mock('@/desk/phone/ask', () => house)
const sending = vi.hoisted(() => ({ drafts: null as never, now: vi.fn(), again: async () => {} }))
vi.mock('@/desk/phone/send-now', () => ({ draftsOf: () => sending.drafts }))
vi.mock('@/desk/phone/sending', () => ({
  Sending: class {
    constructor(_: unknown, told: (outcome: string) => Promise<void>) {
      sending.again = async () => void (await this.now())
      this.told = told
    }
    told: (outcome: string) => Promise<void>
    async now() {
      const outcome = await sending.now()
      await this.told(outcome)
      return outcome
    }
  },
}))
const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, {
  words: sv,
  paths: { new: '/skriv/ny', start: '/skriv' },
  original: 'sv',
  organisation: { languages: ['sv'] },
  texts: null,
})
const { startView } = await import('@/desk/phone/start-view')
const { newWay } = await import('@/desk/phone/drafts')

let phone: Awaited<ReturnType<typeof aPhone>>
const holder = { person: { id: 'anna' }, key: await aKey('a') } as Holder
const list = () => document.querySelector('[data-part]')?.textContent?.replaceAll(/\s+/g, ' ') ?? ''
const wished = (wishedAt?: number) => ({
  content: content({ title: 'Höst' }),
  answers: null,
  ...(wishedAt && { wishedAt }),
})

beforeEach(async () => {
  document.body.innerHTML = '<div data-part></div>'
  phone = await aPhone()
  sending.drafts = phone.drafts as never
  sending.now.mockReset().mockResolvedValue('noAnswer')
  house.ask.mockReset().mockResolvedValue({ status: 0, body: null })
})

const item = {
  id: 'story-1',
  kind: 'stories',
  title: 'Höst',
  working: 'draft',
  live: 'never',
  publicPath: null,
}

it('keeps a text that has just been sent: the house’s own list is read again with it', async () => {
  await phone.drafts.type('k', null, wished(), 1)
  await startView(holder)
  expect(list()).toContain('Höst')
  house.ask.mockResolvedValue({ status: 200, body: { items: [item], total: 1 } })
  sending.now.mockImplementation(async () => {
    await phone.drafts.went('k', newWay, { id: 'story-1', sent: { at: 1 } })
    return 'sent'
  })
  // As when coverage is back.
  await sending.again()
  await vi.waitFor(() => expect(list()).toContain(sv.next.draft))
  expect(list()).toContain('Höst')
})

it('says of a text that it will be sent in, and why one was not', async () => {
  await phone.drafts.type('k', null, wished(7), 1)
  await startView(holder)
  expect(list()).toContain(sv.text.wished)
  await phone.drafts.went('k', { ...newWay, notSentIn: { wishedAt: 7, message: 'Något måste rättas.' } })
  await startView(holder)
  expect(list()).toContain('Skickades inte in: Något måste rättas.')
  expect(list()).not.toContain(sv.text.wished)
})

it('says of no text that something in it is unsent when the house has all of it, and only would not take it in', async () => {
  house.ask.mockResolvedValue({ status: 200, body: { items: [item], total: 1 } })
  const at = Date.now()
  await phone.drafts.type('k', null, wished(7), at)
  const notSentIn = { wishedAt: 7, message: 'Något måste rättas.' }
  await phone.drafts.went('k', { ...newWay, notSentIn }, { id: 'story-1', sent: { at } })
  await startView(holder)
  expect(list()).toContain('Skickades inte in: Något måste rättas.')
  expect(list()).toContain(sv.next.draft)
  expect(list()).not.toContain(sv.start.unsent)
  await phone.drafts.type('k', null, wished(7), at + 1)
  await startView(holder)
  expect(list()).toContain(sv.start.unsent)
})
