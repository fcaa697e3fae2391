/**
 * Between the desk and the network: what the telephone shows without coverage, and what is sent when coverage comes
 * back. Its scope is the desk alone, and of that it answers pages and the files they are made of.
 */

import { sendAnswers } from './asking/send-asked'
import { type Holder, phonePictures, readHolder } from './kept-store'
import { isForLater } from './outcome'
import { page } from './page'
import { goingAlong } from './pictures/going-along'
import { Pictures } from './pictures/pictures'
import { uploadInWorker } from './pictures/upload'
import { type Hearing, hearNotices } from './push/hear'
import { type Load, sendNow } from './send-now'

/** What the browser gives a worker; the types of a page have none of it. */
type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Waiting & { readonly request: Request; respondWith(answer: Promise<Response>): void }
type Worker = {
  addEventListener(name: 'install' | 'activate', hear: (event: Waiting) => void): void
  addEventListener(name: 'sync', hear: (event: Waiting) => void): void
  addEventListener(name: 'fetch', hear: (event: Fetching) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
const worker = self as unknown as Worker
hearNotices(self as unknown as Hearing)

/** Said by the server before this script: the version, and the files that the desk is made of. */
const { version, files } = (globalThis as unknown as { readonly desk: { version: string; files: string[] } })
  .desk
const { paths } = page
const prefix = 'beratta-desk '
const current = `${prefix}${paths.start} ${version}`

// Whole or not at all: a page of one version never has scripts of another.
worker.addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(current)
    await cache.addAll([paths.shell, ...files].map((path) => new Request(path, { cache: 'reload' })))
    await worker.skipWaiting()
  }
  event.waitUntil(fill())
})

// An open page goes on with the files that it began with; what is older than those is nobody's.
worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    const mine = (await caches.keys()).filter((name) => name.startsWith(`${prefix}${paths.start} `))
    const before = mine.filter((name) => name !== current)
    await Promise.all(before.slice(0, -1).map((name) => caches.delete(name)))
    await worker.clients.claim()
  }
  event.waitUntil(tidy())
})

/** Pages that the telephone can draw itself. Signing in and out are the house's. */
function isDrawnHere(path: string): boolean {
  if (path === paths.start || path === paths.new) return true
  const slug = path.startsWith(`${paths.start}/`) ? path.slice(paths.start.length + 1) : ''
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(slug)
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') {
    // Who has just signed in may be somebody else: the house says who, before anything is shown.
    if (isDrawnHere(pathname) && search === '') event.respondWith(navigated(request))
  } else if (files.includes(pathname)) event.respondWith(kept(request))
})

/** Drawn from what is kept where the telephone knows whose it is; else the house asks who she is. */
async function navigated(request: Request): Promise<Response> {
  const holder = await readHolder().catch(() => undefined)
  const shell = await (await caches.open(current)).match(paths.shell)
  if (holder && shell) return shell
  return fetch(request).catch(() => shell ?? Response.error())
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

const alongOf = ({ person, key }: Holder) =>
  goingAlong(new Pictures(phonePictures, person.id, key), uploadInWorker, () => {})

/** What was answered is tied to its pictures by the next page: nothing is shown before somebody has looked at it anyway. */
const atHand: Load = {
  pictures: async () => ({ alongOf }),
  asking: async () => ({ sendAnswers, tieAnswers: async () => 'sent' }),
}

worker.addEventListener('sync', (event) => {
  const send = async () => {
    const holder = await readHolder()
    if (holder && isForLater(await sendNow(holder, atHand))) throw new Error('Later.')
  }
  event.waitUntil(send())
})
