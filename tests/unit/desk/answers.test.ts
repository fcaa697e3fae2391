// @vitest-environment happy-dom
/** What the leader is told after she has asked: what was answered, and that everybody is asked once. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Holder } from '@/desk/phone/kept-store'
import { locales } from '@/domain/locales'
import { sv } from '@/messages/desk/sv'
import { askedStore } from './asked-store'
import { aKey, memoryStore } from './house'

const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, { locale: 'sv', original: 'sv', organisation: { languages: locales }, words: sv })
const kept = vi.hoisted(() => ({ phonePictures: {}, phoneAsked: {} }))
vi.mock('@/desk/phone/kept-store', () => kept)
const settled = vi.hoisted(() => ({
  settle: async () => ({ pictures: ['p'], language: 'ar', question: {} }),
}))
vi.mock('@/desk/phone/asking/settle', () => settled)
vi.mock('@/desk/phone/asking/hand', () => ({ handOver: async () => {} }))
const { openAsking, saidIn } = await import('@/desk/phone/asking/leader-view')
const { askingsOf } = await import('@/desk/phone/asking/askings')
const { noteAnswer } = await import('@/desk/phone/asking/noted')
const { Card } = await import('@/desk/phone/pictures/card')
const { OwnPictures } = await import('@/desk/phone/pictures/own-pictures')

const filed = (answer: object, status = 'waiting') =>
  saidIn({ state: { stage: 'filed', answer, status } } as never)

it.each([
  [
    'a yes',
    { childAnswer: 'yes', purposes: ['information', 'press'], channels: ['web'] },
    'Svaret: ja till information, press, webb.',
  ],
  [
    'a child that is unsure',
    { childAnswer: 'unsure', purposes: ['information'], channels: ['web'] },
    'Svaret: barnet vet inte, eller vill inte säga.',
  ],
])('says of %s what it is to', (_, answer, words) => {
  expect(filed(answer)).toBe(words)
})

it('says of a no only where it stands, and nothing of what was filed before it was kept', () => {
  expect(filed({ childAnswer: 'no', purposes: [], channels: [] }, 'refused')).toBe('')
  expect(saidIn({ state: { stage: 'filed', status: 'active' } } as never)).toBe('')
  const waiting = { state: { stage: 'waiting', body: { childAnswer: 'no', purposes: [], channels: [] } } }
  expect(saidIn(waiting as never)).toBe('Svaret: nej.')
})

it('asks as often as people can be recognised, and no more', async () => {
  const pictures = new OwnPictures(memoryStore() as never, 'anna', await aKey('a'))
  await pictures.add('p', 't', { bytes: new ArrayBuffer(8), width: 4, height: 3 }, 1)
  const asks = async (people: number, consents: readonly string[]) => {
    await pictures.say('p', {
      seen: 'childrenIdentifiable',
      people,
      alt: 'Dans',
      ...({ consents } as object),
    })
    const picture = await pictures.find('p')
    if (!picture) throw new Error('There is no picture.')
    return new Card(picture, 1, {} as never).element.querySelector('[data-ask]') !== null
  }
  expect(await asks(1, [])).toBe(true)
  expect(await asks(1, ['a'])).toBe(false)
  expect(await asks(2, ['a'])).toBe(true)
})

describe('an asking that the house would not have', () => {
  const send = vi.fn(async () => {})
  let holder: Holder
  let pictures: InstanceType<typeof OwnPictures>
  const consents = async () => (await pictures.find('p'))?.facts.consents
  const press = async (act: string) => {
    const button = await vi.waitFor(() => {
      const found = document.querySelector<HTMLElement>(`[data-act=${act}]`)
      if (!found) throw new Error(`Nobody can press ${act}.`)
      return found
    })
    button.click()
  }

  beforeEach(async () => {
    Object.assign(kept.phonePictures, memoryStore())
    Object.assign(kept.phoneAsked, askedStore())
    holder = { person: { id: 'anna' }, key: await aKey('a') } as unknown as Holder
    pictures = new OwnPictures(kept.phonePictures as never, 'anna', holder.key)
    await pictures.add('p', 't', { bytes: new ArrayBuffer(8), width: 4, height: 3 }, 1)
    const body = { childAnswer: 'yes', purposes: ['press'], channels: ['web'] }
    const state = { stage: 'waiting', body, because: 'textNotLive' }
    const asked = { pictures: ['p'], language: 'ar', story: null, receipt: {}, state }
    await askingsOf(holder).add('a', 't', asked as never, 1)
    await noteAnswer(holder, (await askingsOf(holder).find('a')) as never)
    expect(await consents()).toEqual(['a'])
    document.body.innerHTML = '<section><div data-asked></div></section>'
    const place = document.querySelector('section') as HTMLElement
    await openAsking(place, holder, { text: 't', story: () => null, send: send.mockClear() }).draw()
  })

  it('is no yes to its picture any more when it is taken away', async () => {
    await press('remove')
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    expect(await consents()).toEqual([])
    expect(await askingsOf(holder).all()).toEqual([])
  })

  it('is one yes, and not two, when it is made again', async () => {
    await press('again')
    await vi.waitFor(() => expect(send).toHaveBeenCalled())
    const again = (await askingsOf(holder).all()).find(({ key }) => key !== 'a')
    expect(await consents(), 'until it is answered').toEqual(['a'])
    await noteAnswer(holder, { ...again, receipt: {} } as never)
    expect(await consents()).toEqual([again?.key])
  })
})
