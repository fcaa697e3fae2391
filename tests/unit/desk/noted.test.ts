// @vitest-environment happy-dom
/** A no that the telephone had no room to note with its picture: nothing that may show it leaves before it is noted. */
import { beforeEach, expect, it, vi } from 'vitest'
import { begin, declined } from '@/desk/phone/asking/asked'
import type { Holder, KeptPicture } from '@/desk/phone/kept-store'
import { askedStore } from './asked-store'
import { aKey, aPhoneWithPictures, content, House, memoryStore } from './house'

const kept = vi.hoisted(() => ({ phoneStore: {}, phonePictures: {}, phoneAsked: {} }))
vi.mock('@/desk/phone/kept-store', () => kept)
const asked = vi.hoisted(() => ({ ask: {} as (...given: unknown[]) => unknown }))
vi.mock('@/desk/phone/ask', () => ({
  ask: (...given: unknown[]) => asked.ask(...given),
  askAs: () => asked.ask,
}))
vi.mock('@/desk/phone/page', () => ({ page: {} }))
vi.mock('@/desk/phone/news', () => ({ news: { postMessage: () => {} } }))
vi.spyOn(navigator, 'locks', 'get').mockReturnValue({
  request: async (_: string, act: () => unknown) => act(),
} as never)
const { sendNow } = await import('@/desk/phone/send-now')
const { sendAnswers } = await import('@/desk/phone/asking/send-asked')
const { askingsOf } = await import('@/desk/phone/asking/askings')

const holder = { person: { id: 'anna' }, key: await aKey('a') } as unknown as Holder
let house: House
let phone: Awaited<ReturnType<typeof aPhoneWithPictures>>

beforeEach(async () => {
  house = new House()
  asked.ask = house.ask as never
  Object.assign(kept.phoneStore, memoryStore())
  Object.assign(kept.phonePictures, memoryStore<KeptPicture>())
  Object.assign(kept.phoneAsked, askedStore())
  const stores = { texts: kept.phoneStore, pictures: kept.phonePictures } as never
  phone = await aPhoneWithPictures(house.upload, stores)
})

const send = () =>
  sendNow(holder, {
    pictures: async () => ({ alongOf: () => phone.along }),
    asking: async () => ({ sendAnswers, tieAnswers: async () => 'sent' }),
  })

it('sends neither it nor its text until there is room, says that there is none, and then sends the text without it', async () => {
  await phone.drafts.type('k', null, { content: content({ title: 'Höst' }), answers: null }, 1)
  await phone.pictures.add('p', 'k', { bytes: new ArrayBuffer(8), width: 4, height: 3 }, 1)
  await phone.pictures.say('p', { seen: 'adults', alt: 'Dans', isDone: true })
  const no = { ...declined(begin(['p'], 'sv', {} as never)), isHanded: false }
  await askingsOf(holder).add('a', 'k', no, 1)

  const { change } = kept.phonePictures as ReturnType<typeof memoryStore>
  const noRoom = async () => {
    throw new DOMException('No room.', 'QuotaExceededError')
  }
  Object.assign(kept.phonePictures, { change: noRoom })
  expect(await send()).toBe('almostFull')
  expect([house.stories, house.media]).toEqual([[], []])

  Object.assign(kept.phonePictures, { change })
  expect(await send()).toBe('sent')
  expect((await phone.pictures.find('p'))?.facts.isDeclined).toBe(true)
  expect(house.stories.map((story) => [story.content.title, story.content.cover])).toEqual([['Höst', null]])
  expect(house.media).toEqual([])
})
