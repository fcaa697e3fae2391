/** What a leader's telephone shows of what the house tells it, and where it leads. */
import { beforeEach, expect, test, vi } from 'vitest'
import { deskMessages } from '@/messages/desk/messages'

const holding = vi.hoisted(() => ({ holder: undefined as object | undefined }))
vi.mock('@/desk/phone/kept-store', () => ({ readHolder: async () => holding.holder }))
vi.mock('@/desk/phone/page', () => ({
  page: {
    words: deskMessages('so'),
    paths: { start: '/so/skriv' },
    organisation: { product: 'Berätta' },
  },
}))
const { hearNotices } = await import('@/desk/phone/push/hear')

/** A worker as the browser runs it, with what it would have shown and opened. */
function aWorker() {
  const hearers = new Map<string, (event: never) => void>()
  const shown: [string, NotificationOptions][] = []
  const opened: string[] = []
  const unsubscribe = vi.fn(async () => true)
  hearNotices({
    addEventListener: (name: string, hear: (event: never) => void) => hearers.set(name, hear),
    registration: {
      showNotification: async (title: string, options: NotificationOptions) => shown.push([title, options]),
      pushManager: { getSubscription: async () => ({ unsubscribe }) },
    },
    clients: { openWindow: async (path: string) => opened.push(path) },
  } as never)
  const happens = async (name: string, more: object) => {
    let work: Promise<unknown> | undefined
    hearers.get(name)?.({ ...more, waitUntil: (given: Promise<unknown>) => (work = given) } as never)
    await work
  }
  const told = (id: string) => happens('push', { data: { json: () => ({ kind: 'stories', id }) } })
  return { shown, opened, unsubscribe, happens, told }
}

beforeEach(() => {
  holding.holder = {}
})

test('it says in the desk’s language that something has happened, and opens the text when it is pressed', async () => {
  const { shown, opened, happens, told } = aWorker()
  await told('7f0c')
  const [[title, { body, data, ...more }] = ['', {}]] = shown
  expect([title, body]).toEqual(['Berätta', deskMessages('so').notices.happened])
  expect(more).toEqual({ tag: 'stories/7f0c' })
  const close = vi.fn()
  await happens('notificationclick', { notification: { data, close } })
  expect(close).toHaveBeenCalledOnce()
  expect(opened).toEqual(['/so/skriv/7f0c'])
})

test('it leads nowhere but to the desk', async () => {
  const { shown, told } = aWorker()
  await told('../../admin?x=//elsewhere')
  expect(shown[0]?.[1].data).toBe('/so/skriv/..%2F..%2Fadmin%3Fx%3D%2F%2Felsewhere')
})

test('where nobody is at home any more it shows nothing, and asks to be told no more', async () => {
  holding.holder = undefined
  const { shown, unsubscribe, told } = aWorker()
  await told('7f0c')
  expect(shown).toEqual([])
  expect(unsubscribe).toHaveBeenCalledOnce()
})
