// @vitest-environment happy-dom
/** What the leader is told before she hands over the telephone. */
import { expect, it, vi } from 'vitest'
import { locales } from '@/domain/locales'

const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, {
  locale: 'sv',
  original: 'sv',
  organisation: { languages: locales },
  words: { ask: 'Be om lov' },
})
const text = (language: string) => ({ text: 'Ord', language })
const words = Object.fromEntries(
  locales.map((locale) => [
    locale,
    {
      version: 'v',
      hash: 'h',
      languages: [],
      texts: { about: text(locale), from7: text(locale === 'ar' ? 'sv' : locale) },
    },
  ]),
)
vi.mock('@/desk/phone/asking/words', () => ({ keepWords: async () => {}, readWords: async () => words }))
vi.mock('@/desk/phone/asking/pictures-shown', () => ({
  showPictures: async () => [{ key: 'p', sha256: 'f', alt: '', pixels: null }],
  fillFrames: () => true,
  frameOf: () => '',
}))
const { settle } = await import('@/desk/phone/asking/settle')

it('warns before a language is chosen that not all of it is in, and says who helps when it is', async () => {
  const over = settle({ person: { municipality: { id: 'boden', name: 'Boden' } } } as never, 't', [])
  const dialog = await vi.waitFor(() => {
    const found = document.querySelector('dialog')
    if (!found) throw new Error('Nothing is asked.')
    return found
  })
  const choice = (locale: string) => dialog.querySelector<HTMLInputElement>(`[value="${locale}"]`)
  const told = dialog.querySelector<HTMLElement>('[role=status]')
  const choose = (locale: string) => {
    const one = choice(locale)
    if (one) one.checked = true
    one?.dispatchEvent(new Event('change', { bubbles: true }))
  }
  expect(choice('ar')?.closest('label')?.querySelector('strong')?.textContent).toBe('(en del på svenska)')
  expect(choice('so')?.closest('label')?.querySelector('strong')).toBeNull()
  expect(told?.hidden).toBe(true)
  choose('ar')
  expect(told?.hidden).toBe(false)
  expect(told?.textContent).toBe(
    'En del av texten finns inte på arabiska och visas på svenska. Ta hjälp av en tolk.',
  )
  choose('so')
  expect([told?.hidden, told?.textContent]).toEqual([true, ''])
  dialog.dispatchEvent(new Event('close'))
  expect(await over).toBeNull()
})
