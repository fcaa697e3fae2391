// @vitest-environment happy-dom
/** The page of one text in the telephone: what she is told when it has been sent in, cannot be put together yet, or is not to be had. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ServerText, Told } from '@/desk/api'
import { pathsIn } from '@/desk/pages/document'
import { textPart } from '@/desk/pages/text'
import { Drafts } from '@/desk/phone/drafts'
import type { Store } from '@/desk/phone/kept-store'
import { sv } from '@/messages/desk/sv'
import { aKey, content, House, memoryStore } from './house'

const phone = vi.hoisted(() => ({
  stores: {} as Record<'phoneStore' | 'phonePictures' | 'phoneAsked', unknown>,
  ask: {} as unknown,
  isLost: false,
}))
vi.mock('@/desk/phone/kept-store', () => ({
  phoneStore: {
    all: (...given: []) => of('phoneStore').all(...given),
    one: (...given: []) => of('phoneStore').one(...given),
    change: (...given: []) => of('phoneStore').change(...given),
  },
  phonePictures: { all: async () => [], has: async () => false },
  phoneAsked: { has: async () => false },
}))
const of = (name: keyof typeof phone.stores) =>
  phone.stores[name] as Record<'all' | 'one' | 'change', () => unknown>
vi.mock('@/desk/phone/ask', () => ({
  ask: (...given: []) => (phone.ask as (...asked: []) => unknown)(...given),
  askAs: () => phone.ask,
}))
vi.mock('@/desk/phone/editor/editor', () => {
  throw new TypeError('Failed to fetch')
})
vi.mock('@/desk/phone/merge-view', async (original) => {
  if (phone.isLost) throw new TypeError('Failed to fetch')
  return original()
})

const story: ServerText = {
  id: 'story-1',
  version: 'v1',
  content: content({ title: 'Höst', summary: 'Vi bakade.' }),
  working: 'draft',
  live: 'never',
  claimant: null,
  mayWrite: true,
  maySubmit: true,
  mayTakeBack: false,
  timesSentIn: 0,
  reasons: [],
  publicPath: null,
  views: null,
}
const paths = pathsIn('sv')
const page = {
  ...{ locale: 'sv', original: 'sv', language: 'sv', paths, words: sv, findings: {} },
  ...{ organisation: { languages: ['sv'] }, person: null, texts: null, text: null as ServerText | null },
}
document.body.innerHTML = `<script type="application/json" id="desk">${JSON.stringify(page)}</script>`
vi.spyOn(navigator, 'locks', 'get').mockReturnValue({
  request: async (_: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({}),
} as never)
const { page: told } = await import('@/desk/phone/page')
const { textView } = await import('@/desk/phone/text-view')

const holder = {
  person: { id: 'anna', name: 'Anna', municipality: null, projects: [] },
  key: await aKey('a'),
  at: 0,
}

/** As the server has drawn it. */
function drawn(text: ServerText, said?: string): void {
  Object.assign(told, { text })
  const form = {
    lang: 'sv',
    person: holder.person,
    text,
    content: text.content,
    key: 'k',
    ...(said && { said }),
  }
  document.body.innerHTML = `<p data-kept role="status"></p><main><h1 data-title></h1><div data-part>${textPart(sv, paths, form).text}</div></main>`
}

function press(act: string): void {
  const submitter = document.querySelector<HTMLElement>(`button[value=${act}]`)
  document.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { submitter }))
}

let house: House

// It goes on trying after a pause, which is nobody's when the test is over.
afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
})

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  house = new House()
  phone.stores = { phoneStore: memoryStore(), phonePictures: memoryStore(), phoneAsked: memoryStore() }
  phone.ask = house.ask
  await house.ask('POST', '/stories', { body: story.content, headers: { 'Idempotency-Key': 'k' } })
})

it('keeps the thanks for a text that was sent in, as something that is read aloud', async () => {
  const sent = { ...story, working: 'submitted', mayWrite: false, mayTakeBack: true } as const
  drawn(sent, sv.text.submitted)
  await textView(holder, 'story-1')
  const line = document.querySelector('.said')
  expect(line?.getAttribute('role')).toBe('status')
  await vi.waitFor(() => expect(line?.textContent).toBe(sv.text.submitted))
  expect(line?.isConnected).toBe(true)
  expect(document.querySelector('[data-write] button[value=withdrawSubmission]')).not.toBeNull()
})

it('keeps both texts, and says so, while what puts them together cannot be fetched', async () => {
  drawn(story)
  await textView(holder, 'story-1')
  const field = document.querySelector<HTMLTextAreaElement>('[name=summary]') as HTMLTextAreaElement
  house.saves('story-1', { summary: 'Från den andra telefonen.' })
  phone.isLost = true
  field.value = 'Från den första telefonen.'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  press('save')
  const line = document.querySelector('[data-kept]')
  await vi.waitFor(() => expect(line?.textContent).toBe(sv.kept.elsewhere))
  expect(field.value).toBe('Från den första telefonen.')
  expect(house.stories[0]?.content.summary).toBe('Från den andra telefonen.')

  phone.isLost = false
  press('save')
  const said = () => [...document.querySelectorAll('blockquote')].map((one) => one.textContent)
  await vi.waitFor(() => expect(said()).toEqual(['Från den första telefonen.', 'Från den andra telefonen.']))
})

it('keeps what was too late to go along, to be gone on with, when she takes the text back', async () => {
  await house.ask('POST', '/stories/story-1/transitions/submit')
  const drafts = new Drafts(phone.stores.phoneStore as Store, 'anna', holder.key)
  const late = { content: content({ title: 'Höst', summary: 'Vi bakade bröd.' }), answers: null }
  await drafts.type('k', 'story-1', { ...late, wishedAt: 1 }, 5)
  drawn({ ...story, working: 'submitted', mayWrite: false, mayTakeBack: true })
  await textView(holder, 'story-1')
  const assign = vi.spyOn(location, 'assign').mockReturnValue(undefined)
  press('withdrawSubmission')
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('/skriv/story-1?withdrawSubmission'))
  assign.mockRestore()
  expect(await drafts.find('k')).toMatchObject({ isUnsent: true, typed: late })
  expect((await drafts.find('k'))?.typed.wishedAt).toBeUndefined()
})

describe('a text that neither the telephone nor the house shows', () => {
  const asked = (me: Told, others: Told) => {
    phone.ask = async (_: string, path: string) => (path.startsWith('/users/me') ? me : others)
    Object.assign(told, { text: null })
    document.body.innerHTML = '<div data-part></div>'
    return textView(holder, 'story-9')
  }
  const anna = { status: 200, body: { user: { id: 'anna' }, token: 't' } }
  const says = () => document.querySelector('[role=alert]')?.textContent

  it.each([403, 404])('is said not to be hers where the house says %i', async (status) => {
    await asked(anna, { status, body: null })
    expect(says()).toBe(sv.text.notHere)
  })

  it.each([0, 429, 500, 503])('is opened later where it says %i', async (status) => {
    await asked(anna, { status, body: null })
    expect(says()).toBe(sv.text.later)
    const reload = vi.spyOn(location, 'reload').mockReturnValue(undefined)
    await vi.advanceTimersByTimeAsync(3000)
    expect(reload).toHaveBeenCalled()
    reload.mockRestore()
  })

  it('is asked for again where she has signed in', async () => {
    const replace = vi.spyOn(location, 'replace').mockReturnValue(undefined)
    await asked({ status: 200, body: { user: null } }, { status: 403, body: null })
    const next = encodeURIComponent(location.pathname)
    expect(replace).toHaveBeenCalledWith(`${paths.signIn}?next=${next}`)
    expect(says()).toBeUndefined()
    replace.mockRestore()
  })
})
