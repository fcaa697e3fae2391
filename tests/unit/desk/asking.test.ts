/** An answer that somebody gave on a telephone: what counts as one, and that it comes to the house once, whole, and hers. */

import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Ask } from '@/desk/api'
import {
  type Asked,
  type Asking,
  aged,
  begin,
  changed,
  declined,
  given,
  isToBeSent,
  pagesOf,
  type Question,
  sealed,
} from '@/desk/phone/asking/asked'
import { Askings } from '@/desk/phone/asking/askings'
import { sendAsked, tieAsked } from '@/desk/phone/asking/send-asked'
import { drawSlip } from '@/desk/phone/asking/slip'
import { begun, isWritten, moved, pointAt, type Strokes } from '@/desk/phone/asking/strokes'
import type { KeptPicture } from '@/desk/phone/kept-store'
import { day } from '@/domain/day'
import { locales } from '@/domain/locales'
import { type SealedBody, sealedBounds } from '@/domain/safeguarding/sealed-consent'
import { isSlipCode, isSlipSecret } from '@/domain/safeguarding/slip'
import { askingMessages, spokenWhenAsking } from '@/messages/asking/messages'
import { sv } from '@/messages/asking/sv'
import { askedStore } from './asked-store'
import { aKey, memoryStore } from './house'

const now = new Date('2026-06-15T12:00:00Z')
const at = now.getTime()

const question = (change: Partial<Question> = {}): Question => ({
  words: { version: 'v1', hash: 'a'.repeat(64), languages: [], texts: {} },
  municipality: 'boden',
  ageBand: 'from7',
  role: 'guardian',
  childAsked: 'conversation',
  prints: ['f'.repeat(64)],
  slip: drawSlip(),
  ...change,
})

const whole: Partial<Asking> = {
  purposes: ['information'],
  channels: ['web'],
  childAnswer: 'yes',
  note: 'Ja, det går bra.',
}

const asked = (change: Partial<Asking> = {}, about = question()): Asked =>
  changed(begin(['p1'], 'ar', about), change)

const waiting = (change: Partial<Asking> = {}): Asked => {
  const one = sealed(asked({ ...whole, ...change }), now)
  if (!one) throw new Error('Something is missing.')
  return one
}

describe('an answer', () => {
  it('begins with nothing ticked', () => {
    const { state } = asked()
    expect(state).toMatchObject({ purposes: [], channels: [], childAnswer: null, strokes: [], note: null })
  })

  it('is none without a purpose, a channel, the child’s own word, and a signature or words that were said', () => {
    for (const lack of [
      { purposes: [] },
      { channels: [] },
      { childAnswer: null },
      { note: null },
      { note: ' ' },
    ])
      expect(sealed(asked({ ...whole, ...lack }), now), JSON.stringify(lack)).toBeNull()
    const dot: Strokes = [[[1, 1]]]
    expect(sealed(asked({ ...whole, note: null, strokes: dot }), now), 'a thumb on the glass').toBeNull()
  })

  it('names the words that were read, the pictures that were shown, the language and the time', () => {
    const { state } = waiting()
    expect(state).toMatchObject({
      body: {
        textVersion: 'v1',
        textHash: 'a'.repeat(64),
        language: 'ar',
        municipality: 'boden',
        pictures: ['f'.repeat(64)],
        childAnswer: 'yes',
        signature: { kind: 'spoken', note: 'Ja, det går bra.' },
        takenAt: now.toISOString(),
      },
    })
  })

  it('of a child that says no is one as it is: nobody signs, and nobody gets a slip', () => {
    for (const before of [{}, whole]) {
      const no = sealed(asked({ ...before, childAnswer: 'no' }), now)
      expect(no?.state).toMatchObject({ body: { childAnswer: 'no', signature: null } })
      expect(no?.receipt).toBeNull()
    }
  })

  it('of the guardian that is no leaves nothing to send', () => {
    expect(isToBeSent(declined(asked(whole)))).toBe(false)
    expect(JSON.stringify(declined(asked(whole)))).not.toContain('information')
  })

  it('cannot be changed once it is given', () => {
    const one = waiting()
    expect(changed(one, { purposes: ['press'] })).toBe(one)
    expect(sealed(one, now)).toBeNull()
  })

  it('is asked of the child too, unless whoever is seen is grown up', () => {
    expect(pagesOf(question())).toContain('child')
    expect(pagesOf(question({ ageBand: 'adult' }))).not.toContain('child')
  })
})

describe('time', () => {
  it('takes nothing that has not been sent', () => expect(aged(waiting(), 0, at + 400 * day)).not.toBeNull())

  it('takes the slip a day after the house has the answer, and the rest after thirty days', () => {
    const filedOne: Asked = {
      ...waiting(),
      state: { stage: 'filed', id: 'c', code: 'C-1', status: null, filedAt: at, tied: [] },
    }
    expect(aged(filedOne, at, at + day)?.receipt).not.toBeNull()
    expect(aged(filedOne, at, at + day + 1)?.receipt).toBeNull()
    expect(aged(filedOne, at, at + 31 * day)).toBeNull()
  })
})

it('a slip is 160 bits and eight digits, another each time, in the form that the house takes', () => {
  const slips = Array.from({ length: 200 }, drawSlip)
  for (const { secret, code } of slips) expect([isSlipSecret(secret), isSlipCode(code)]).toEqual([true, true])
  expect(new Set(slips.map(({ secret }) => secret)).size).toBe(slips.length)
})

it('no code is likelier than another: what is left over at the end of the numbers is drawn again', () => {
  const draws = [2 ** 32 - 1, 42].values()
  const drawn = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint32Array) array[0] = draws.next().value ?? 0
    return array
  })
  expect(drawSlip().code).toBe('00000042')
  drawn.mockRestore()
})

it('what a finger writes stays within what the house takes, however long it goes on', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.double({ min: -2, max: 3, noNaN: true })), {
    maxLength: 3000,
  })
  fc.assert(
    fc.property(steps, (way) => {
      const strokes = way.reduce<Strokes>(
        (before, [isDown, part], index) => (isDown ? begun : moved)(before, pointAt(part, (index % 97) / 97)),
        [],
      )
      expect(strokes.length).toBeLessThanOrEqual(sealedBounds.strokes)
      for (const stroke of strokes) {
        expect(stroke.length).toBeGreaterThan(0)
        expect(stroke.length).toBeLessThanOrEqual(sealedBounds.points)
        for (const each of stroke.flat())
          expect(Number.isInteger(each) && each >= 0 && each <= sealedBounds.widest).toBe(true)
      }
    }),
  )
  const long = Array.from({ length: 5000 }, (_, index) => pointAt((index % 50) / 50, (index % 31) / 31))
  const written = long.reduce(moved, begun([], pointAt(0, 0)))
  expect(Math.max(...written.map((stroke) => stroke.length))).toBe(sealedBounds.points)
  expect(written.flat().length, 'nothing of it is left out').toBeGreaterThan(4900)
  expect(isWritten(written)).toBe(true)
})

/** Files each request once, by its name and whoever sent it, as the house does. */
class Register {
  signedIn: string | null = 'anna'
  loses: 'nothing' | 'request' | 'answer' = 'nothing'
  refuses: { status: number; body: unknown } | null = null
  readonly filed = new Map<string, SealedBody>()
  readonly media = new Map<string, readonly string[]>([['m1', ['of another child']]])

  readonly ask: Ask = async (method, path, { body, headers = {} } = {}) => {
    if (this.loses === 'request') return { status: 0, body: null }
    const id = /^\/media\/(\w+)/.exec(path)?.[1]
    const told = id
      ? this.#picture(id, method === 'PATCH' ? (body as { consents: string[] }).consents : null)
      : this.#answer(path, body as SealedBody, `${this.signedIn} ${headers['Idempotency-Key']}`)
    return this.loses === 'answer' ? { status: 0, body: null } : told
  }

  #picture(id: string, consents: readonly string[] | null) {
    if (consents) this.media.set(id, consents)
    return { status: 200, body: { consents: this.media.get(id) } }
  }

  #answer(path: string, body: SealedBody, key: string) {
    if (path.startsWith('/users/me')) {
      const user = this.signedIn && { id: this.signedIn }
      return { status: 200, body: { user, token: 't' } }
    }
    if (this.refuses) return this.refuses
    const first = this.filed.get(key)
    if (first && JSON.stringify(first) !== JSON.stringify(body))
      return { status: 422, body: { because: 'x' } }
    this.filed.set(key, body)
    const index = [...this.filed.keys()].indexOf(key) + 1
    return { status: 201, body: { id: `c${index}`, code: `C-${index}`, isTextReplaced: false } }
  }
}

function aStoreWith(row: KeptPicture) {
  const store = memoryStore<KeptPicture>()
  store.texts.set(row.key, row)
  return store
}

const aTelephone = async (person = 'anna', store = askedStore()) =>
  new Askings(store, person, await aKey(person[0] ?? 'a'))

const send = (askings: Askings, house: Register) => sendAsked(askings, house.ask, () => house.ask)

describe('a telephone with one bar of coverage', () => {
  it('has one consent of one answer, when the answer of the house was lost', async () => {
    const [house, askings] = [new Register(), await aTelephone()]
    await askings.add('k', 'text', waiting(), at)
    house.loses = 'answer'
    expect(await send(askings, house)).toBe('noAnswer')
    house.loses = 'nothing'
    expect(await send(askings, house)).toBe('sent')
    expect(house.filed.size).toBe(1)
  })

  it('keeps what was signed and what opens the slip no longer than until it is sent and the slip is hers', async () => {
    const [house, askings] = [new Register(), await aTelephone()]
    await askings.add('k', 'text', waiting(), at)
    await send(askings, house)
    const [sent] = await askings.all()
    const [body] = house.filed.values()
    expect(JSON.stringify(sent)).not.toContain('det går bra')
    expect(JSON.stringify(sent)).toContain(body?.slip.secret)
    await askings.change('k', (one) => given(one, false))
    for (const opens of [body?.slip.secret, body?.slip.code])
      expect(JSON.stringify(await askings.all())).not.toContain(opens)
  })

  it('sends every answer once, whatever is lost and wherever it is switched off', async () => {
    const losses = fc.array(fc.constantFrom('nothing', 'request', 'answer', 'off'), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(losses, async (happens) => {
        const [house, store] = [new Register(), askedStore()]
        const steps = happens.values()
        const ask: Ask = async (...request) => {
          const next = steps.next().value ?? 'nothing'
          if (next === 'off') throw new Error('switched off')
          house.loses = next
          return house.ask(...request)
        }
        for (const key of ['a', 'b', 'c']) {
          const askings = await aTelephone('anna', store)
          await askings.add(key, 'text', waiting({ note: key }), at)
          await sendAsked(askings, ask, () => ask).catch(() => undefined)
        }
        house.loses = 'nothing'
        expect(await send(await aTelephone('anna', store), house)).toBe('sent')
        const notes = [...house.filed.values()].map(({ signature }) => signature)
        expect(notes).toEqual(['a', 'b', 'c'].map((note) => ({ kind: 'spoken', note })))
      }),
    )
  })

  it('lets page and sender write the same row, and loses the step of neither', async () => {
    const [house, store] = [new Register(), askedStore()]
    const askings = await aTelephone('anna', store)
    await askings.add('k', 'text', waiting(), at)
    await Promise.all([send(askings, house), askings.change('k', (one) => given(one, true))])
    const [one] = await askings.all()
    expect(one).toMatchObject({ state: { stage: 'filed' }, receipt: null, isWantedOnPaper: true })
  })

  it('says why one was refused, sends the next all the same, and does not send the first again', async () => {
    const [house, askings] = [new Register(), await aTelephone()]
    await askings.add('k', 'text', waiting(), at)
    house.refuses = { status: 422, body: { because: 'textNotLive' } }
    expect(await send(askings, house)).toBe('refused')
    house.refuses = null
    await askings.add('l', 'text', waiting(), at + 1)
    expect(await send(askings, house)).toBe('sent')
    const [first, second] = await askings.all()
    expect(first?.state).toMatchObject({ stage: 'waiting', because: 'textNotLive' })
    expect(second?.state.stage).toBe('filed')
  })

  it('sends it later when its clock was ahead, and asks nobody again for that', async () => {
    const [house, askings] = [new Register(), await aTelephone()]
    await askings.add('k', 'text', waiting(), at)
    house.refuses = { status: 422, body: { because: 'takenInFuture' } }
    await send(askings, house)
    house.refuses = null
    expect(await send(askings, house)).toBe('sent')
    expect(house.filed.size).toBe(1)
  })

  it('sends nothing while somebody else is signed in, or nobody, or whoever was said goodbye to', async () => {
    const [house, store] = [new Register(), askedStore()]
    await (await aTelephone('anna', store)).add('k', 'text', waiting(), at)
    const hers = await aTelephone('anna', store)
    house.signedIn = 'eva'
    expect(await send(hers, house)).toBe('other')
    house.signedIn = null
    expect(await send(hers, house)).toBe('signedOut')
    expect(house.filed.size).toBe(0)
    expect(await (await aTelephone('eva', store)).all(), 'she sees none of it').toEqual([])
  })

  it('ties a consent to its pictures as they come to the house, once, beside what others have tied', async () => {
    const [house, askings] = [new Register(), await aTelephone()]
    const row = { key: 'p1', person: 'anna', id: null } as KeptPicture
    const pictures = aStoreWith(row)
    const tie = () => tieAsked(askings, pictures, house.ask, () => house.ask)
    await askings.add('k', 'text', waiting(), at)
    await tie()
    await send(askings, house)
    await tie()
    expect(house.media.get('m1'), 'neither is there before the other').toEqual(['of another child'])
    pictures.texts.set('p1', { ...row, id: 'm1' })
    house.loses = 'answer'
    expect(await tie()).toBe('noAnswer')
    house.loses = 'nothing'
    await tie()
    expect(house.media.get('m1')).toEqual(['of another child', 'c1'])
    // What safeguarding unties stays untied.
    house.media.set('m1', [])
    await tie()
    expect(house.media.get('m1')).toEqual([])
  })
})

describe('somebody who was unsure, and is asked again later', () => {
  it('is tied with her new answer in the place of the first, beside those of others', async () => {
    const [house, askings] = [new Register(), await aTelephone()]
    const row = { key: 'p1', person: 'anna', id: 'm1' } as KeptPicture
    const pictures = aStoreWith(row)
    const tie = () => tieAsked(askings, pictures, house.ask, () => house.ask)
    await askings.add('k', 'text', waiting({ childAnswer: 'unsure' }), at)
    await send(askings, house)
    await tie()
    expect(house.media.get('m1')).toEqual(['of another child', 'c1'])
    await askings.add('l', 'text', { ...waiting(), instead: 'c1' }, at + 1)
    await send(askings, house)
    await tie()
    expect(house.media.get('m1')).toEqual(['of another child', 'c2'])
    expect(
      [...house.filed.values()].map(({ childAnswer }) => childAnswer),
      'both stay filed',
    ).toEqual(['unsure', 'yes'])
  })
})

const sentences = (words: object, place = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, said]): [string, string][] =>
    typeof said === 'string' ? [[`${place}${name}`, said]] : sentences(said, `${place}${name}.`),
  )
const left = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([open]) => open).sort()

it.each(locales)('asks in %s with words of its own, and leaves open what Swedish leaves open', (locale) => {
  expect(spokenWhenAsking(locale)).toBe(locale)
  const said = new Map(sentences(askingMessages(locale)))
  for (const [name, swedish] of sentences(sv)) {
    expect(said.get(name)?.trim(), name).toBeTruthy()
    expect(left(said.get(name) ?? ''), name).toEqual(left(swedish))
  }
})

it('keeps of each part that was shown the language that it was in, and of no other part', () => {
  const text = (language: string) => ({ text: 'Ord', language })
  const texts = {
    ...{ about: text('ar'), information: text('ar'), web: text('sv'), howLong: text('sv') },
    ...{ from7: text('sv'), from13: text('ar'), adult: text('ar') },
  }
  const words = { version: 'v1', hash: 'a'.repeat(64), languages: [], texts }
  const shownIn = (change: Partial<Question>) => {
    const { state } = sealed(asked(whole, question({ words, ...change })), now) ?? {}
    return state?.stage === 'waiting' ? state.body.shownIn : null
  }
  const both = { information: 'ar', web: 'sv', howLong: 'sv' }
  expect(shownIn({})).toEqual({ ...both, about: 'ar', from7: 'sv' })
  expect(shownIn({ ageBand: 'adult', role: 'self' })).toEqual({ ...both, adult: 'ar' })
})
