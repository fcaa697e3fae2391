// @vitest-environment happy-dom
/** Turning notices on says that it takes a while, and ends with a sentence whatever the browser does. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sv } from '@/messages/desk/sv'

const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, { words: sv })
const notices = vi.hoisted(() => ({ readNotices: vi.fn(), startNotices: vi.fn(), stopNotices: vi.fn() }))
vi.mock('@/desk/phone/push/notices', () => notices)
const { offerNotices } = await import('@/desk/phone/push/offer')

const place = () => document.querySelector('.notices')
const sent = [{ working: 'submitted', live: 'never' }] as never

beforeEach(async () => {
  vi.useFakeTimers()
  document.body.innerHTML = '<div data-part></div>'
  notices.readNotices.mockResolvedValue('off')
  await offerNotices(sent)
})
afterEach(() => {
  vi.useRealTimers()
})

it('says that it takes a while, and that it did not come about', async () => {
  notices.startNotices.mockReturnValue(new Promise(() => {}))
  place()?.querySelector('button')?.click()
  expect(place()?.querySelector('[role=status]')?.textContent).toBe(sv.notices.starting)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(place()?.querySelector('[role=alert]')?.textContent).toBe(sv.notices.failed)
})

it('says how it is allowed where it has been refused', async () => {
  notices.startNotices.mockResolvedValue('denied')
  place()?.querySelector('button')?.click()
  await vi.advanceTimersByTimeAsync(0)
  expect(place()?.textContent).toContain('tryck på tecknet framför sidans adress')
})
