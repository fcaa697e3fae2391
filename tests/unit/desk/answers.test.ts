// @vitest-environment happy-dom
/** What the leader is told after she has asked: what was answered, and that nobody is asked twice. */
import { expect, it, vi } from 'vitest'
import { locales } from '@/domain/locales'
import { sv } from '@/messages/desk/sv'
import { aKey, memoryStore } from './house'

const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, { locale: 'sv', original: 'sv', organisation: { languages: locales }, words: sv })
const kept = vi.hoisted(() => ({ phonePictures: {}, phoneAsked: {} }))
vi.mock('@/desk/phone/kept-store', () => kept)
const { saidIn } = await import('@/desk/phone/asking/leader-view')
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
