/** What she wished to send in is sent in once, as she wrote it last, or she is told why it was not. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { richTextOf } from '@/desk/content'
import { isWished } from '@/desk/phone/drafts'
import { sendAll } from '@/desk/phone/sender'
import { day } from '@/domain/day'
import { aPhone, aPhoneWithPictures, content, House, memoryStore } from './house'

let house: House
let phone: Awaited<ReturnType<typeof aPhoneWithPictures>>

beforeEach(async () => {
  house = new House()
  phone = await aPhoneWithPictures(house.upload)
})

const typed = (title: string, wishedAt?: number) => ({
  content: content({ title, body: richTextOf('Vi läste.') }),
  answers: null,
  ...(wishedAt && { wishedAt }),
})
const send = (ask = house.ask) => sendAll(phone.drafts, ask, () => ask, phone.along)
const sentIn = () => house.stories.flatMap((story) => story.sentIn.map(({ title }) => title))
const type = (title: string, at: number, wishedAt?: number) =>
  phone.drafts.type('k', null, typed(title, wishedAt), at)

describe('a text that she wished to send in without coverage', () => {
  it('is sent in when coverage is back, as she wrote it last, and lies in the telephone no more', async () => {
    await type('Höst', 1, 1)
    house.loses = 'request'
    expect(await send()).toBe('noAnswer')
    await type('Höst i Boden', 2, 1)
    house.loses = 'nothing'
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual(['Höst i Boden'])
    expect(await phone.drafts.all()).toEqual([])
    expect(await send()).toBe('sent')
    expect(sentIn()).toHaveLength(1)
  })

  it('stays a draft when she has taken her wish back', async () => {
    await type('Höst', 1, 1)
    await type('Höst', 2)
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual([])
    expect(house.stories).toHaveLength(1)
  })

  it('is sent in once, wherever the telephone was switched off and whatever was lost', async () => {
    const losses = fc.array(fc.constantFrom('nothing', 'request', 'answer', 'crash'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(losses, async (happens) => {
        house = new House()
        const store = memoryStore()
        const steps = happens.values()
        const ask: typeof house.ask = async (method, path, asked) => {
          const next = steps.next().value ?? 'nothing'
          if (next === 'crash') throw new Error('switched off')
          house.loses = next
          return house.ask(method, path, asked)
        }
        await (await aPhone('anna', store)).drafts.type('k', null, typed('Höst', 1), 1)
        for (let time = 0; time < happens.length + 1; time += 1) {
          const { drafts } = await aPhone('anna', store)
          await sendAll(drafts, ask, () => ask).catch(() => undefined)
        }
        expect(sentIn()).toEqual(['Höst'])
        expect((await aPhone('anna', store)).store.texts.size).toBe(0)
      }),
    )
  })

  it('is not sent in again when a reviewer has sent it back before the lost answer came', async () => {
    await type('Höst', 1, 1)
    const ask: typeof house.ask = async (method, path, asked) => {
      const told = await house.ask(method, path, asked)
      return path.endsWith('/submit') ? { status: 0, body: null } : told
    }
    expect(await send(ask)).toBe('noAnswer')
    const [story] = house.stories
    if (story) story.isIn = false
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual(['Höst'])
    expect(await phone.drafts.all()).toEqual([])
  })

  it('takes along what she typed at that very moment', async () => {
    await type('Höst', 1, 1)
    const ask: typeof house.ask = async (method, path, asked) => {
      const told = await house.ask(method, path, asked)
      if (path.endsWith('/submit') && sentIn().length === 1) await type('Höst i Boden', 2, 1)
      return told
    }
    expect(await send(ask)).toBe('sent')
    expect(await send()).toBe('sent')
    expect(sentIn().at(-1)).toBe('Höst i Boden')
    expect(house.stories.map(({ isIn }) => isIn)).toEqual([true])
    expect(await phone.drafts.all()).toEqual([])
  })

  it('takes along what she typed when it was just about to go from the telephone', async () => {
    await type('Höst', 1, 1)
    const { texts } = phone.stores
    const { change } = texts
    texts.change = async (...given) => {
      const isGoing = sentIn().length === 1 && texts.change !== change
      texts.change = isGoing ? change : texts.change
      if (isGoing) await type('Höst i Boden', 2, 1)
      return change(...given)
    }
    await send()
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual(['Höst', 'Höst i Boden'])
    expect(await phone.drafts.all()).toEqual([])
  })

  it('is kept with the reason where the house refuses, and tried again when she says so', async () => {
    await type('Höst', 1, 1)
    house.gate = {
      because: 'gateIsRed',
      message: 'Något måste rättas.',
      findings: [{ rule: 'missing', field: 'summary' }],
    }
    expect(await send()).toBe('sent')
    const [draft] = await phone.drafts.all()
    expect(draft?.way.notSentIn).toEqual({
      wishedAt: 1,
      message: 'Något måste rättas.',
      findings: [{ rule: 'missing', field: 'summary' }],
    })
    expect(draft && isWished(draft)).toBe(false)
    house.gate = null
    expect(await send()).toBe('sent')
    expect(sentIn(), 'not by itself').toEqual([])
    await type('Höst', 2, 2)
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual(['Höst'])
  })

  it.each([
    ['sent in', { state: 'submitted' }],
    ['published', { state: 'none', live: 'live' }],
  ])('is wished no more where it was %s from elsewhere: she has nothing to mend', async (_, standing) => {
    await type('Höst', 1)
    await send()
    const ask: typeof house.ask = async (...asked) => {
      const told = await house.ask(...asked)
      return asked[1].endsWith('/workflow')
        ? { ...told, body: { ...(told.body as object), ...standing } }
        : told
    }
    await type('Höst', 2, 2)
    expect(await send(ask)).toBe('sent')
    const [draft] = await phone.drafts.all()
    expect(draft?.typed).toEqual(typed('Höst'))
    expect(draft?.way.notSentIn).toBeUndefined()
    expect(sentIn()).toEqual([])
  })

  it('goes from the telephone as any text when the house has refused to take it in', async () => {
    await type('Höst', 1, 1)
    house.gate = { because: 'gateIsRed', message: 'Något måste rättas.' }
    await send()
    await phone.drafts.tidy(30 * day)
    expect(await phone.drafts.all()).toEqual([])
  })

  it('does not go from the telephone while it waits', async () => {
    await type('Höst', 1, 1)
    await phone.pictures.add('a', 'k', { bytes: new ArrayBuffer(8), width: 4, height: 3 }, 1)
    await phone.pictures.say('a', { seen: 'nobody', alt: 'Papper', isDone: true })
    const deaf = await aPhoneWithPictures(async () => ({ status: 0, body: null }), phone.stores)
    await sendAll(deaf.drafts, house.ask, house.askAs, deaf.along)
    expect((await phone.drafts.all()).map(({ isUnsent }) => isUnsent)).toEqual([false])
    await phone.drafts.tidy(30 * day)
    expect(await phone.drafts.all()).toHaveLength(1)
  })
})

describe('a text with pictures', () => {
  const done = { seen: 'nobody', alt: 'Papper', isDone: true } as const
  const add = () => phone.pictures.add('a', 'k', { bytes: new ArrayBuffer(8), width: 4, height: 3 }, 1)

  it('is sent in when they are there', async () => {
    await type('Höst', 1, 1)
    await add()
    await phone.pictures.say('a', done)
    const upload = house.upload
    phone = { ...phone, ...(await aPhoneWithPictures(async () => ({ status: 0, body: null }), phone.stores)) }
    expect(await send()).toBe('noAnswer')
    expect(sentIn()).toEqual([])
    phone = { ...phone, ...(await aPhoneWithPictures(upload, phone.stores)) }
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual(['Höst'])
  })

  it('is not while one of them is not done, and she is told', async () => {
    await type('Höst', 1, 1)
    await add()
    expect(await send()).toBe('sent')
    expect(sentIn()).toEqual([])
    expect((await phone.drafts.find('k'))?.way.notSentIn).toMatchObject({ wishedAt: 1 })
  })
})
