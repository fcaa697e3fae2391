// @vitest-environment happy-dom
/** Where a yes is asked for, while what asking takes has not come to the telephone. */
import { expect, it, vi } from 'vitest'
import type { Holder } from '@/desk/phone/kept-store'
import { sv } from '@/messages/desk/sv'

const asking = vi.hoisted(() => ({ load: vi.fn(), ask: vi.fn() }))
vi.mock('@/desk/phone/load', () => ({ load: { asking: asking.load } }))
vi.mock('@/desk/phone/kept-store', () => ({ phoneAsked: { has: async () => false } }))
vi.mock('@/desk/phone/page', () => ({ page: { words: sv } }))
const { offerAsking } = await import('@/desk/phone/asking/offer')

it('says that it cannot be asked without coverage, and asks when she presses again with it', async () => {
  document.body.innerHTML = '<form><div class="acts"></div></form>'
  const form = document.querySelector('form') as HTMLFormElement
  asking.load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  offerAsking(form, { person: { id: 'anna' } } as Holder, {} as never)
  const button = form.querySelector<HTMLElement>('[data-ask]')
  const alert = form.querySelector<HTMLElement>('[role=alert]')
  expect(alert?.hidden).toBe(true)
  button?.click()
  await vi.waitFor(() => expect(alert?.textContent).toBe(sv.signIn.failed))
  expect(alert?.hidden).toBe(false)

  asking.load.mockResolvedValue({ openAsking: () => ({ ask: asking.ask }) })
  button?.click()
  await vi.waitFor(() => expect(asking.ask).toHaveBeenCalledWith(['']))
  expect(alert?.hidden).toBe(true)
})
