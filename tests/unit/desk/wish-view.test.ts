// @vitest-environment happy-dom
/** What she is told of a wish that was refused: why, once, and nothing where the reason is gone. */
import { beforeEach, expect, it, vi } from 'vitest'
import { sv } from '@/messages/desk/sv'
import { content } from './house'

const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, { words: sv })
const pictures = vi.hoisted(() => ({ refusal: null as object | null }))
vi.mock('@/desk/phone/load-pictures', () => ({
  loadPictures: async () => ({ refusalOfPictures: async () => pictures.refusal }),
}))
vi.mock('@/desk/phone/pictures-offer', () => ({ unsentPictures: async () => null }))
const acts = vi.hoisted(() => ({ refuse: vi.fn() }))
vi.mock('@/desk/phone/text-acts', () => acts)
const { WishView } = await import('@/desk/phone/wish-view')
const { newWay } = await import('@/desk/phone/drafts')

const view = (message: string) => {
  document.body.innerHTML = '<form><div class="acts"></div></form>'
  const typed = { content: content({ title: 'Höst' }), answers: null, wishedAt: 7 }
  const draft = { typed, way: { ...newWay, notSentIn: { wishedAt: 7, message } } }
  const form = { element: document.querySelector('form') }
  return new WishView({ draft, form, holder: {}, key: 'k' } as never)
}

beforeEach(() => acts.refuse.mockReset())

it('says why, once', async () => {
  const wish = view('Något måste rättas.')
  await wish.draw(true)
  await wish.draw(true)
  expect(acts.refuse.mock.calls.map(([, refusal]) => refusal.message)).toEqual(['Något måste rättas.'])
})

it('says what is wrong with her pictures, and nothing when that has been put right', async () => {
  pictures.refusal = { message: sv.pictures.oneNotThere, places: [] }
  await view('').draw(true)
  expect(acts.refuse.mock.calls.map(([, refusal]) => refusal)).toEqual([pictures.refusal])
  acts.refuse.mockReset()
  pictures.refusal = null
  await view('').draw(true)
  expect(acts.refuse).not.toHaveBeenCalled()
})
