/** Whatever happens on the way, each picture of a leader's comes to the house once, as she let it go, and into her story. */

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { emptyContent, richTextOf } from '@/desk/content'
import type { PictureFacts } from '@/desk/phone/kept-store'
import { changeFacts } from '@/desk/phone/pictures/change-facts'
import { showsPicture, withoutPicture, withPicture } from '@/desk/phone/pictures/placing'
import { standingOf } from '@/desk/phone/pictures/standing'
import type { Upload } from '@/desk/phone/pictures/upload'
import { sendAll } from '@/desk/phone/sender'
import { day } from '@/domain/day'
import { aKey, aPhoneWithPictures, content, House } from './house'

type Phone = Awaited<ReturnType<typeof aPhoneWithPictures>>

let house: House
let phone: Phone

beforeEach(async () => {
  house = new House()
  phone = await aPhoneWithPictures(house.upload)
})

const pixels = (words: string) => ({
  bytes: new TextEncoder().encode(words).buffer as ArrayBuffer,
  width: 4,
  height: 3,
})
const done = { seen: 'nobody', alt: 'Papper', isDone: true } as const
const typed = (title: string) => ({
  content: content({ title, body: richTextOf('Vi läste.') }),
  answers: null,
})

/** Adds pictures that may go. */
async function add(...names: string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    await phone.pictures.add(name, 'k', pixels(name), at)
    await phone.pictures.say(name, { ...done, alt: name })
  }
}

const send = (ask = house.ask) => sendAll(phone.drafts, ask, () => ask, phone.along)

/** What the story shows, by what each was called on the telephone. */
const shown = () =>
  house.media.filter(({ id }) => house.stories.some(({ content: story }) => showsPicture(story, id)))

const pointedTo = () => {
  const [story] = house.stories
  const below = [...JSON.stringify(story?.content.body ?? '').matchAll(/"media":"([^"]*)"/g)].map(
    ([, id]) => id,
  )
  return [story?.content.cover, ...below].filter(Boolean)
}

describe('three pictures and a text', () => {
  it('are one story that shows each once: the first at its top, the others below', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a', 'b', 'c')
    expect(await send()).toBe('sent')
    expect(house.media.map(({ bytes, said }) => [bytes, said.alt])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ])
    expect(house.stories).toHaveLength(1)
    expect(pointedTo()).toEqual(house.media.map(({ id }) => id))
    expect((await phone.pictures.all()).map(standingOf)).toEqual(['arrived', 'arrived', 'arrived'])
    const before = house.asked.length
    expect(await send(), 'and nothing more is to be sent').toBe('sent')
    expect(house.asked).toHaveLength(before)
  })

  it('are there once, wherever the telephone was switched off and whatever was lost', async () => {
    const losses = fc.array(fc.constantFrom('nothing', 'request', 'answer', 'crash'), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(losses, async (happens) => {
        house = new House()
        phone = await aPhoneWithPictures(house.upload)
        const steps = happens.values()
        const next = () => {
          const now = steps.next().value ?? 'nothing'
          if (now === 'crash') throw new Error('switched off')
          house.loses = now
        }
        const ask: typeof house.ask = async (...asked) => {
          next()
          return house.ask(...asked)
        }
        const upload: Upload = async (...sent) => {
          next()
          return house.upload(...sent)
        }
        for (const name of ['a', 'b', 'c']) {
          phone = await aPhoneWithPictures(upload, phone.stores)
          await phone.drafts.type('k', null, typed(name), name.charCodeAt(0))
          await phone.pictures.add(name, 'k', pixels(name), name.charCodeAt(0))
          await phone.pictures.say(name, { ...done, alt: name })
          await send(ask).catch(() => undefined)
        }
        house.loses = 'nothing'
        phone = await aPhoneWithPictures(house.upload, phone.stores)
        expect(await send()).toBe('sent')
        expect(house.stories.map(({ content: { title } }) => title)).toEqual(['c'])
        expect(house.media.map(({ bytes }) => bytes).sort()).toEqual(['a', 'b', 'c'])
        expect([...pointedTo()].sort()).toEqual(house.media.map(({ id }) => id).sort())
      }),
    )
  })
})

describe('a picture alone', () => {
  it('begins a story, but not before she has said that it may go', async () => {
    await phone.drafts.type('k', null, { content: emptyContent, answers: null }, 1)
    await phone.pictures.add('a', 'k', pixels('a'), 1)
    expect(await send()).toBe('sent')
    expect([house.stories, house.media]).toEqual([[], []])
    await phone.pictures.say('a', done)
    expect(await send()).toBe('sent')
    expect(shown()).toHaveLength(1)
  })
})

describe('what has not been let go', () => {
  it.each([
    ['nobody has said who is seen', { alt: 'Papper', isDone: true }, 'whoIsSeen'],
    ['nobody has said what it shows', { seen: 'nobody', alt: ' ', isDone: true }, 'describe'],
    ['she has not said that it is done', { seen: 'nobody', alt: 'Papper' }, 'finish'],
    ['children were not counted', { ...done, seen: 'childrenIdentifiable' }, 'howMany'],
    ['nobody was asked', { ...done, seen: 'childrenIdentifiable', people: 2 }, 'consent'],
    ['it is no one’s any more', { ...done, isRemoved: true }, 'removed'],
  ] as const)('never leaves while %s', async (_, said, standing) => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await phone.pictures.add('a', 'k', pixels('a'), 1)
    await phone.pictures.say('a', said)
    expect((await phone.pictures.all()).map(standingOf)).toEqual([standing])
    await send()
    expect(house.stories).toHaveLength(1)
    expect(house.asked.filter((asked) => asked === 'POST /media')).toEqual([])
  })

  it('goes with a consent that was asked for on the telephone, or without one when she says so', async () => {
    const child = { ...done, seen: 'childrenIdentifiable', people: 1 } as const
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a')
    await phone.pictures.say('a', { ...child, goesWithoutConsent: true })
    expect(standingOf({ ...(await phone.pictures.all())[0] } as never)).toBe('ready')
    await phone.pictures.say('a', { ...child, goesWithoutConsent: false })
    const [waiting] = await phone.pictures.all()
    const facts = { ...waiting?.facts, consents: ['asked'] }
    expect(standingOf({ ...waiting, facts } as never)).toBe('ready')
  })
})

describe('a picture on its way', () => {
  it('is the picture that it was: what she says meanwhile follows, and nobody draws on it', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a')
    await send()
    expect(await phone.pictures.redraw('a', pixels('x'))).toBe(false)
    await phone.pictures.say('a', { alt: 'Rött papper' })
    expect(await send()).toBe('sent')
    expect(house.media.map(({ bytes, said }) => [bytes, said.alt])).toEqual([['a', 'Rött papper']])
  })

  it('is sent again as it was first sent when the answer was lost', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await send()
    await add('a')
    const deaf = await aPhoneWithPictures(async (...sent) => {
      await house.upload(...sent)
      return { status: 0, body: null }
    }, phone.stores)
    expect(await sendAll(deaf.drafts, house.ask, house.askAs, deaf.along)).toBe('noAnswer')
    await phone.pictures.say('a', { alt: 'Ändrat' })
    expect(await send()).toBe('sent')
    expect(house.media.map(({ said }) => said.alt)).toEqual(['Ändrat'])
    expect(pointedTo()).toHaveLength(1)
  })
})

describe('a picture that is taken away', () => {
  it('is gone from the story, the house and the telephone', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a', 'b')
    await send()
    await phone.pictures.say('a', { isRemoved: true })
    expect(await send()).toBe('sent')
    expect(house.media.map(({ bytes }) => bytes)).toEqual(['b'])
    expect(pointedTo()).toEqual(house.media.map(({ id }) => id))
    expect((await phone.pictures.all()).map(({ key }) => key)).toEqual(['b'])
  })

  it('by a colleague is not put back', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a')
    await send()
    house.saves('story-1', { cover: null })
    const { way } = (await phone.drafts.find('k')) ?? {}
    await phone.drafts.went('k', {
      ...way,
      base: { version: 'v3', content: content({ ...way?.base?.content, cover: null }) },
    } as never)
    await phone.drafts.type('k', 'story-1', typed('Vinter'), 9)
    expect(await send()).toBe('sent')
    expect(house.stories.map(({ content: { title, cover } }) => [title, cover])).toEqual([['Vinter', null]])
  })
})

describe('a picture that the house would not have', () => {
  it('says why, holds up nothing else, and is tried again when she says so', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await send()
    await add('a')
    house.refuses = { status: 400, body: { errors: [{ message: 'Går inte att läsa.' }] } }
    expect(await send()).toBe('refused')
    const [refused] = await phone.pictures.all()
    expect([standingOf(refused as never), refused?.way.refused]).toEqual(['refused', 'Går inte att läsa.'])
    house.refuses = null
    await send()
    expect(house.media).toEqual([])
    await phone.pictures.went('a', { ...(refused as NonNullable<typeof refused>).way, refused: null })
    expect(await send()).toBe('sent')
    expect(shown()).toHaveLength(1)
  })
})

describe('what lies in the telephone', () => {
  it('goes when its story is live, or after a month; what has not come to the house, never', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a')
    await send()
    await phone.pictures.add('waiting', 'k', pixels('waiting'), 5)
    const tidied = async (later: number, live: string[], written: string[] = []) => {
      await phone.pictures.tidy(Date.now() + later, new Set(live), new Set(written))
      return (await phone.pictures.all()).map(({ key }) => key)
    }
    expect(await tidied(29 * day, ['another'])).toEqual(['a', 'waiting'])
    expect(await tidied(0, ['story-1'], ['k']), 'while she writes in it').toEqual(['a', 'waiting'])
    await phone.pictures.say('a', { alt: 'Nya ord' })
    expect(await tidied(400 * day, ['story-1']), 'while her words wait').toEqual(['a', 'waiting'])
    await send()
    expect(await tidied(0, ['story-1'])).toEqual(['waiting'])
    expect(await tidied(400 * day, ['story-1'])).toEqual(['waiting'])
  })

  it('is opened one by one, without reading the bytes of others', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a', 'b')
    for (const store of Object.values(phone.stores))
      store.all = async () => {
        throw new Error('All of it was read.')
      }
    await phone.pictures.say('a', { alt: 'Rött papper' })
    expect((await phone.pictures.find('a'))?.facts.alt).toBe('Rött papper')
    expect(new TextDecoder().decode((await phone.pictures.bytesOf('b')) ?? undefined)).toBe('b')
    expect((await phone.drafts.find('k'))?.typed.content.title).toBe('Höst')
  })

  it('is sealed, and opens for nobody else', async () => {
    await add('Annas papper')
    const [row] = [...phone.stores.pictures.texts.values()]
    const bytes = [row?.bytes, row?.facts].map((one) => new TextDecoder('latin1').decode(one?.sealed))
    expect(`${JSON.stringify(row)} ${bytes.join(' ')}`).not.toContain('papper ')
    expect(bytes.join()).not.toContain('Annas')
  })
})

describe('where a picture stands in a text', () => {
  const id = '6f0c1f0e-6d0b-4a52-9d0a-1f9f5d5a2c11'
  const full = content({ body: richTextOf('Ett.\n\nTvå.'), cover: 'another' })

  it('putting it there twice puts it there once, and taking it away leaves what was there before', () => {
    for (const before of [emptyContent, full, content({ cover: 'another' })]) {
      const after = withPicture(before, id)
      expect(showsPicture(after, id)).toBe(true)
      expect(withPicture(after, id)).toBe(after)
      expect(withoutPicture(after, id)).toEqual(before)
    }
  })

  it('wherever somebody has moved it, it is found', () => {
    const moved = content({
      body: { root: { children: [...(withPicture(full, id).body?.root.children ?? [])].reverse() } },
    })
    expect(withPicture(moved, id)).toBe(moved)
  })
})

describe('a picture that whoever was asked has said no to', () => {
  const declined = { isDeclined: true, goesWithoutConsent: true } as const

  it('never leaves the telephone, whatever else is said of it, and is not put into the text', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a', 'b')
    await phone.pictures.say('a', declined)
    expect(await send()).toBe('sent')
    expect(house.media.map(({ bytes }) => bytes)).toEqual(['b'])
    expect((await phone.pictures.all()).map(standingOf)).toEqual(['declined', 'arrived'])
  })

  it('keeps the no, and what she says and draws at that very moment', async () => {
    await add('a')
    const no = (facts: PictureFacts) => ({ ...facts, isDeclined: true })
    await Promise.all([
      phone.pictures.say('a', { alt: 'Rött papper' }),
      changeFacts(phone.stores.pictures, await aKey('a'), { key: 'a', person: 'anna' }, no, () => ({})),
      phone.pictures.redraw('a', pixels('drawn')),
      phone.pictures.say('a', { people: 2 }),
    ])
    const said = { alt: 'Rött papper', people: 2, isDeclined: true, width: 4 }
    const [picture] = await phone.pictures.all()
    expect(picture?.facts).toMatchObject(said)
    const bytes = await phone.pictures.bytesOf('a')
    expect(new TextDecoder().decode(bytes ?? undefined)).toBe('drawn')
  })

  it('stops on its way, is taken out of the text, and is closed in the house, once', async () => {
    await phone.drafts.type('k', null, typed('Höst'), 1)
    await add('a')
    expect(await send()).toBe('sent')
    expect(shown()).toHaveLength(1)
    await phone.pictures.say('a', declined)
    house.loses = 'answer'
    expect(await send()).toBe('noAnswer')
    house.loses = 'nothing'
    expect(await send()).toBe('sent')
    expect(shown()).toEqual([])
    expect(new Set(house.closed)).toEqual(new Set(house.media.map(({ id }) => id)))
    const before = house.asked.length
    expect(await send(), 'and nothing more is to be sent').toBe('sent')
    expect(house.asked).toHaveLength(before)
  })
})
