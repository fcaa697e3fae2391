/** Whatever happens on the way, what a leader typed comes to the house once, whole, and over nobody else's words. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richTextOf } from '@/desk/content'
import { sendAll } from '@/desk/phone/sender'
import { day } from '@/domain/day'
import { aPhone, content, House, memoryStore } from './house'

const send = async (house: House, phone: Awaited<ReturnType<typeof aPhone>>) =>
  sendAll(phone.drafts, house.ask, house.askAs)

const typed = (title: string) => ({
  content: content({ title, body: richTextOf('Vi läste.') }),
  answers: null,
})

describe('a leader with one bar of coverage', () => {
  it('has one story when the answer to the first request was lost, with what she wrote since', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('Höst'), 1)
    house.loses = 'answer'
    expect(await send(house, phone)).toBe('noAnswer')
    house.loses = 'nothing'
    await phone.drafts.type('k', null, typed('Höst i Boden'), 2)
    expect(await send(house, phone)).toBe('sent')
    expect(house.stories.map((story) => story.content.title)).toEqual(['Höst i Boden'])
    expect((await phone.drafts.all()).map(({ isUnsent }) => isUnsent)).toEqual([false])
  })

  it('is not told of a quarrel with herself when the answer to a change was lost', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('Ett'), 1)
    await send(house, phone)
    await phone.drafts.type('k', null, typed('Två'), 2)
    house.loses = 'answer'
    await send(house, phone)
    house.loses = 'nothing'
    expect(await send(house, phone)).toBe('sent')
    expect(house.stories.map((story) => story.content.title)).toEqual(['Två'])
  })

  it('sends what she wrote while it was sent', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('Ett'), 1)
    const ask: typeof house.ask = async (method, path, asked) => {
      const told = await house.ask(method, path, asked)
      if (method === 'POST') await phone.drafts.type('k', null, typed('Ett och två'), 2)
      return told
    }
    expect(await sendAll(phone.drafts, ask, () => ask)).toBe('sent')
    expect(house.stories.map((story) => story.content.title)).toEqual(['Ett och två'])
  })

  it('finds every letter in one story, wherever the telephone was switched off and whatever was lost', async () => {
    const losses = fc.array(fc.constantFrom('nothing', 'request', 'answer', 'crash'), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(losses, async (happens) => {
        const house = new House()
        const store = memoryStore()
        let said = ''
        let at = 0
        const steps = happens.values()
        const ask: typeof house.ask = async (method, path, asked) => {
          const next = steps.next().value ?? 'nothing'
          if (next === 'crash') throw new Error('switched off')
          house.loses = next
          return house.ask(method, path, asked)
        }
        for (const letter of ['a', 'b', 'c', 'd']) {
          const phone = await aPhone('anna', store)
          said += letter
          at += 1
          await phone.drafts.type('k', null, typed(said), at)
          await sendAll(phone.drafts, ask, () => ask).catch(() => undefined)
        }
        house.loses = 'nothing'
        expect(await send(house, await aPhone('anna', store))).toBe('sent')
        expect(house.stories.map((story) => story.content.title)).toEqual(['abcd'])
      }),
    )
  })
})

describe('what is hers', () => {
  it('is sent under no other person’s session, and not while nobody is signed in', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('Annas'), 1)
    for (const [who, outcome] of [
      [null, 'signedOut'],
      ['bo', 'other'],
    ] as const) {
      house.signedIn = who
      expect(await send(house, phone)).toBe(outcome)
      expect(house.stories).toEqual([])
    }
    house.signedIn = 'anna'
    expect(await send(house, phone)).toBe('sent')
    expect(house.stories).toHaveLength(1)
  })

  it('is not seen, sent or touched by the next person at the same telephone', async () => {
    const house = new House()
    const anna = await aPhone('anna')
    await anna.drafts.type('k', null, typed('Bara Annas'), 1)
    const bo = await aPhone('bo', anna.store)
    house.signedIn = 'bo'
    expect(await bo.drafts.all()).toEqual([])
    expect(await bo.drafts.find('k')).toBeNull()
    expect(await send(house, bo)).toBe('sent')
    expect(house.stories).toEqual([])
    const lies = [...anna.store.texts.values()].map((text) => {
      const { typed: kept } = text as { typed: { sealed: ArrayBuffer } }
      return `${JSON.stringify(text)} ${new TextDecoder('latin1').decode(kept.sealed)}`
    })
    expect(lies.join()).not.toContain('Annas')
    expect(await anna.drafts.all()).toHaveLength(1)
  })
})

describe('two who wrote', () => {
  it('lose nothing: hers waits until she has put both together', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('Vår'), 1)
    await send(house, phone)
    house.saves('story-1', { title: 'Redaktörens vår' })
    await phone.drafts.type('k', null, typed('Min vår'), 2)
    expect(await send(house, phone)).toBe('conflict')
    expect(house.stories[0]?.content.title).toBe('Redaktörens vår')
    const draft = await phone.drafts.find('k')
    expect(draft?.typed.content.title).toBe('Min vår')
    expect(draft?.way.theirs?.content.title).toBe('Redaktörens vår')
    expect(draft?.isUnsent).toBe(true)
    expect(await send(house, phone), 'and it is not sent by itself').toBe('conflict')
  })
})

describe('a text that the house would not have', () => {
  it('stays with the reason, and is tried again when it is another', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('För lång'), 1)
    house.refuses = {
      status: 403,
      body: { errors: [{ message: 'Granskas nu.', data: { because: 'wrongState' } }] },
    }
    expect(await send(house, phone)).toBe('refused')
    expect((await phone.drafts.find('k'))?.way.refused?.why).toBe('Granskas nu.')
    const before = house.asked.length
    expect(await send(house, phone)).toBe('refused')
    expect(house.asked.slice(before)).toEqual(['GET /users/me'])
    house.refuses = null
    await phone.drafts.type('k', null, typed('Kortare'), 2)
    expect(await send(house, phone)).toBe('sent')
  })

  it.each([500, 503, 429])('is asked for again after %i', async (status) => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('k', null, typed('Kommer fram'), 1)
    house.refuses = { status, body: null }
    expect(await send(house, phone)).toBe('noAnswer')
    house.refuses = null
    expect(await send(house, phone)).toBe('sent')
    expect(house.stories).toHaveLength(1)
  })
})

describe('what lies in the telephone', () => {
  it('goes a week after it was sent, and never before', async () => {
    const [house, phone] = [new House(), await aPhone()]
    await phone.drafts.type('sent', null, typed('Skickad'), day)
    await send(house, phone)
    await phone.drafts.type('unsent', null, typed('Väntar'), day)
    await phone.drafts.tidy(7 * day)
    expect(await phone.drafts.all()).toHaveLength(2)
    await phone.drafts.tidy(400 * day)
    expect((await phone.drafts.all()).map(({ key }) => key)).toEqual(['unsent'])
  })
})
