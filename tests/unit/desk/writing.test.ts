// @vitest-environment happy-dom
/** What the line says of her letters is true of the last one too, and the page is not left before it is kept. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ServerText } from '@/desk/api'
import type { Holder } from '@/desk/phone/kept-store'
import { sv } from '@/messages/desk/sv'
import { aPhone } from './house'

vi.mock('@/desk/phone/sending', () => ({
  askTheWorker: async () => {},
  Sending: class {
    soon() {}
  },
}))
const room = vi.hoisted(() => ({ roomLeft: vi.fn(async () => true) }))
vi.mock('@/desk/phone/room', () => room)
const told = vi.hoisted(() => ({ page: {} }))
vi.mock('@/desk/phone/page', () => told)
Object.assign(told.page, {
  words: sv,
  paths: { new: '/skriv/ny', start: '/skriv' },
  organisation: { languages: ['sv'] },
})
const { Writing } = await import('@/desk/phone/writing')
const { TextForm } = await import('@/desk/phone/text-form')
const { emptyContent } = await import('@/desk/content')
const { newWay } = await import('@/desk/phone/drafts')

let phone: Awaited<ReturnType<typeof aPhone>>
let writing: InstanceType<typeof Writing>

beforeEach(async () => {
  document.body.innerHTML = '<p data-kept></p><form><input name="title"></form>'
  phone = await aPhone()
  writing = new Writing({} as Holder, phone.drafts, { draft: null, text: null }, async () => {})
  writing.form = new TextForm(document.querySelector('form') as HTMLFormElement, emptyContent)
})

const type = (title: string) => {
  const field = document.querySelector('input') as HTMLInputElement
  field.value = title
  writing.keep()
}
const line = () => document.querySelector<HTMLElement>('[data-kept]')
const saysNothing = () => line()?.classList.contains('behind')
/** Whether the browser asks before it leaves the page. */
const asks = () => {
  const event = new Event('beforeunload', { cancelable: true })
  dispatchEvent(event)
  return event.defaultPrevented
}

it('says that a letter is kept when it is, and leaves no page before', async () => {
  const keep = phone.store.change
  let free: (() => void) | null = null
  phone.store.change = async (key, change) => {
    await new Promise<void>((resolve) => {
      free = resolve
    })
    return keep(key, change)
  }
  type('H')
  expect([saysNothing(), asks()]).toEqual([true, true])
  await vi.waitFor(() => expect(free).not.toBeNull())
  ;(free as unknown as () => void)()
  await vi.waitFor(() => expect(line()?.textContent).toBe('Sparad i telefonen'))
  expect([saysNothing(), asks()]).toEqual([false, false])
  type('Hö')
  expect([saysNothing(), asks()], 'of the first it was true').toEqual([true, true])
})

it('lets the next letter wait for nothing but the one before', async () => {
  room.roomLeft.mockReturnValue(new Promise(() => {}))
  type('H')
  await writing.written()
  await new Promise((resolve) => setTimeout(resolve, 5))
  type('Hö')
  await writing.written()
  const [draft] = await phone.drafts.all()
  expect(draft?.typed.content.title).toBe('Hö')
})

it('is not left, when it has been sent in, by a letter that was too late to go along', async () => {
  type('Höst')
  await writing.wish(1)
  const base = { version: 'v1', content: { ...emptyContent, title: 'Höst' } }
  await phone.drafts.went(writing.key, { ...newWay, base })
  expect(await writing.look()).toBe(true)
  await phone.drafts.remove(writing.key)
  // Also where the clock has not gone on since.
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Number(writing.draft?.at))
  type('Höst i Boden')
  clock.mockRestore()
  expect(await writing.look()).toBe(true)
  expect(await phone.drafts.find(writing.key)).toMatchObject({
    isUnsent: true,
    typed: { content: { title: 'Höst i Boden' } },
    way: { base: { version: 'v1' } },
  })
  await phone.drafts.remove(writing.key)
  expect(await writing.look(), 'where nothing newer is in hand').toBe(false)
})

describe('what lies here as sent', () => {
  const inHouse = (version: string, title: string) =>
    ({ id: 'story-1', version, content: { ...emptyContent, title } }) as ServerText
  const base = ({ version, content }: ServerText) => ({ version, content })
  const old = inHouse('v1', 'Höst')
  const newer = inHouse('v2', 'Höst med bilder')

  beforeEach(async () => {
    const begun = { id: old.id, typed: { content: old.content, answers: null } }
    await phone.drafts.begin('key', { ...begun, way: { ...newWay, base: base(old) } }, null, 1)
    const draft = await phone.drafts.find('key')
    writing = new Writing({} as Holder, phone.drafts, { draft, text: newer }, async () => {})
  })
  const lies = async () => (await phone.drafts.find('key'))?.way.base?.version

  it('is what the house has since', async () => {
    expect(await writing.beginFrom(newer)).toBe(true)
    expect(await lies()).toBe('v2')
    expect(writing.draft).toMatchObject({ isUnsent: false, typed: { content: newer.content } })
  })

  it('is not what the house had before another page or the worker sent more', async () => {
    await phone.drafts.went('key', { ...newWay, base: base(newer) })
    expect(await writing.beginFrom(old)).toBe(false)
    expect(await lies()).toBe('v2')
    expect(writing.draft?.way.base?.version, 'and she goes on from there').toBe('v2')
  })

  it('stays while something of it is under way, of which nobody knows whether the house has it', async () => {
    await phone.drafts.went('key', { ...newWay, base: base(old), sending: newer.content })
    writing.draft = await phone.drafts.find('key')
    expect(await writing.beginFrom(old)).toBe(false)
    expect((await phone.drafts.find('key'))?.way.sending).toEqual(newer.content)
  })
})
