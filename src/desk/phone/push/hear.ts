/**
 * What the telephone does when the house tells it something: one sentence in the language of the desk, which says no more
 * to whoever sees the screen than that something has happened; pressed, it opens the text.
 */
import { readHolder } from '../kept-store'
import { page } from '../page'

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Told = Waiting & { readonly data: { json(): unknown } | null }
type Pressed = Waiting & { readonly notification: Notification }

/** Of a worker, what this one needs. */
export type Hearing = {
  addEventListener(name: 'push', hear: (event: Told) => void): void
  addEventListener(name: 'notificationclick', hear: (event: Pressed) => void): void
  readonly registration: ServiceWorkerRegistration
  readonly clients: { openWindow(path: string): Promise<unknown> }
}

export function hearNotices(worker: Hearing): void {
  worker.addEventListener('push', (event) => event.waitUntil(show(worker.registration, event.data?.json())))
  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(worker.clients.openWindow(String(event.notification.data)))
  })
}

async function show(registration: ServiceWorkerRegistration, told: unknown): Promise<void> {
  const { kind, id } = told as { kind: string; id: string }
  const { words, paths, organisation } = page
  // Nobody's telephone is told nothing: she has signed out, or somebody else has signed in.
  if (!(await readHolder().catch(() => undefined))) {
    await (await registration.pushManager.getSubscription())?.unsubscribe()
    return
  }
  await registration.showNotification(organisation.product, {
    body: words.notices.happened,
    // Of one text the last is shown, and one that came twice once.
    tag: `${kind}/${id}`,
    data: `${paths.start}/${encodeURIComponent(id)}`,
  })
}
