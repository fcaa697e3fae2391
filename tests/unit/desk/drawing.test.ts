// @vitest-environment happy-dom
/** A telephone that is short of memory draws a picture later, sends no empty one, and says so where it could not blur. */
import { beforeEach, expect, it, vi } from 'vitest'
import { emptyContent } from '@/desk/content'
import type { KeptPicture } from '@/desk/phone/kept-store'
import { sv } from '@/messages/desk/sv'
import { aKey, memoryStore } from './house'

const kept = vi.hoisted(() => ({ phonePictures: {} as never }))
vi.mock('@/desk/phone/kept-store', () => kept)
const data = { locale: 'sv', original: 'sv', organisation: { languages: ['sv'] }, words: sv }
document.body.innerHTML = `<script type="application/json" id="desk">${JSON.stringify(data)}</script>`

const { openPictures } = await import('@/desk/phone/pictures/pictures-view')
const { blurred, cleaned } = await import('@/desk/phone/pictures/clean')
const { refusalOf } = await import('@/desk/phone/pictures/left')
const { countLost } = await import('@/desk/phone/pictures/preparing')
const { OwnPictures } = await import('@/desk/phone/pictures/own-pictures')
const { fillFrames, showPictures } = await import('@/desk/phone/asking/pictures-shown')

const bytes = new TextEncoder().encode('a picture').buffer as ArrayBuffer
const bitmap = { width: 4, height: 3, close: () => {} } as ImageBitmap
const drawImage = vi.fn()
const context = { fillRect: () => {}, drawImage }
const decode = vi.fn()
const canvas = vi.spyOn(HTMLCanvasElement.prototype, 'getContext')
const holder = { person: { id: 'anna' }, key: await aKey('a') } as never

beforeEach(async () => {
  vi.stubGlobal('createImageBitmap', decode)
  decode.mockReset().mockResolvedValue(bitmap)
  canvas.mockReset().mockReturnValue(context as never)
  drawImage.mockClear()
  kept.phonePictures = memoryStore<KeptPicture>() as never
  const pixels = { bytes, width: 4, height: 3 }
  await new OwnPictures(kept.phonePictures, 'anna', await aKey('a')).add('p', 't', pixels, 1)
  document.body.innerHTML = '<section><ol data-shots></ol><div data-told></div></section>'
})

const host = {
  text: 't',
  shown: () => emptyContent,
  mayWrite: () => true,
  hold: async () => {},
  send: async () => {},
  change: () => {},
}

it.each([
  ['could not be opened', () => decode.mockRejectedValueOnce(new DOMException('', 'InvalidStateError'))],
  ['had nothing to be drawn with', () => canvas.mockReturnValueOnce(null)],
])('draws a picture that %s at the next chance, and then not again', async (_, fail) => {
  fail()
  const place = document.querySelector('section') as HTMLElement
  const view = await openPictures(place, holder, host)
  await vi.waitFor(() => expect(decode).toHaveBeenCalledTimes(1))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(drawImage).not.toHaveBeenCalled()
  await view.draw()
  await vi.waitFor(() => expect(drawImage).toHaveBeenCalledTimes(1))
  await view.draw()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(drawImage).toHaveBeenCalledTimes(1)
})

it('keeps no empty picture in the place of one that could not be drawn, and none that could not be blurred', async () => {
  canvas.mockReturnValue(null)
  expect(await cleaned(new File([bytes], 'IMG_1.jpg', { type: 'image/jpeg' }))).toBe('notPicture')
  expect(await blurred({ bytes }, [{ x: 0, y: 0, width: 1, height: 1 }])).toBeNull()
  decode.mockRejectedValue(new DOMException('', 'InvalidStateError'))
  expect(await blurred({ bytes }, [{ x: 0, y: 0, width: 1, height: 1 }])).toBeNull()
})

it('says of what is asked about whether it can be seen', async () => {
  document.body.innerHTML = '<canvas data-picture="p"></canvas>'
  decode.mockRejectedValueOnce(new DOMException('', 'InvalidStateError'))
  expect(fillFrames(document, await showPictures(holder, { text: 't' }))).toBe(false)
  expect(fillFrames(document, await showPictures(holder, { text: 't' }))).toBe(true)
  expect(drawImage).toHaveBeenCalledTimes(1)
})

it('offers nothing but to remove a picture that somebody has said no to', async () => {
  const pictures = new OwnPictures(kept.phonePictures, 'anna', await aKey('a'))
  await pictures.say('p', { seen: 'childrenIdentifiable', people: 1, alt: 'Dans', isDeclined: true })
  const place = document.querySelector('section') as HTMLElement
  await openPictures(place, holder, host)
  expect(place.querySelector('.shot [role=status]')?.textContent).toBe(
    'Svaret var nej. Bilden får inte visas.',
  )
  expect([...place.querySelectorAll('.shot button, .shot input')].map((one) => one.textContent)).toEqual([
    sv.pictures.remove,
  ])
  expect(await showPictures(holder, { text: 't' }), 'and nobody is asked about it').toEqual([])
})

it('says of each picture that keeps a text back which it is and why, a no first of all', async () => {
  const pictures = new OwnPictures(kept.phonePictures, 'anna', await aKey('a'))
  const done = { seen: 'nobody', alt: 'Papper', isDone: true } as const
  const refusal = async () => refusalOf(await pictures.of('t'))
  expect(await refusal()).toEqual({
    message: 'En bild är inte klar. Gör den klar, eller ta bort den, och skicka in igen.',
    places: [expect.objectContaining({ to: 'picture-p', name: 'Bild 1', why: 'Säg vilka som syns.' })],
  })
  await pictures.say('p', done)
  expect(await refusal(), 'what only waits for coverage').toBeNull()
  await pictures.say('p', { isDeclined: true })
  await pictures.add('q', 't', { bytes, width: 4, height: 3 }, 2)
  const both = await refusal()
  expect(both?.message).toBe('Svaret om en bild var nej. Ta bort bilden, och skicka in igen.')
  expect(both?.places?.map(({ name }) => name)).toEqual(['Bild 1', 'Bild 2'])
})

it('says at her return that pictures which were being prepared did not come along, once', async () => {
  const place = document.querySelector('section') as HTMLElement
  const told = () => place.querySelector('[data-told]')?.textContent
  const view = await openPictures(place, holder, host)
  decode.mockReturnValue(new Promise(() => {}))
  const file = new File([bytes], 'IMG_1.jpg', { type: 'image/jpeg' })
  void view.add([file, file])
  expect(countLost('t'), 'noted before anything of them is made').toBe(2)
  await openPictures(place, holder, host)
  expect(told()).toBe('2 bilder hann inte sparas innan sidan stängdes. Välj dem igen.')
  await openPictures(place, holder, host)
  expect(countLost('t')).toBe(0)
})

it('goes on to the next picture that is not done, and from the last to the heading', async () => {
  const pictures = new OwnPictures(kept.phonePictures, 'anna', await aKey('a'))
  await pictures.add('q', 't', { bytes, width: 4, height: 3 }, 2)
  for (const key of ['p', 'q']) await pictures.say(key, { seen: 'nobody', alt: 'Papper' })
  const place = document.querySelector('section') as HTMLElement
  place.insertAdjacentHTML('afterbegin', '<h2 tabindex="-1">Bilder</h2>')
  await openPictures(place, holder, host)
  const finish = (key: string) =>
    place.querySelector<HTMLElement>(`[data-act=done][aria-describedby="picture-${key}"]`)?.click()
  finish('q')
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('picture-p'))
  finish('p')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Bilder'))
})
