/**
 * Whether this telephone is told when something happens. The browser keeps the address that it is told by; whose it is
 * says the house alone, so that nobody is told on a telephone where another has signed in since (ADR 170).
 */
import { isOk } from '../../api'
import { ask } from '../ask'
import { dropNotices, subscribed } from './drop'

/** What the browser lets be: told, not told, forbidden by whoever has the telephone, or not there at all. */
export type Notices = 'on' | 'off' | 'denied' | 'cannot'

/** Says to the house that she is here, where this telephone is told; what the house does not know as hers, ends. */
export async function readNotices(): Promise<Notices> {
  if (!('Notification' in globalThis && 'PushManager' in globalThis && navigator.serviceWorker))
    return 'cannot'
  const { pushManager } = await navigator.serviceWorker.ready
  if (Notification.permission === 'denied') return 'denied'
  const known = await pushManager.getSubscription()
  if (!known) return 'off'
  const told = await ask('POST', '/users/push/seen', { body: { endpoint: known.endpoint } })
  // Without an answer it is as it was.
  if (!isOk(told) || (told.body as { isOn: boolean }).isOn) return 'on'
  await known.unsubscribe()
  return 'off'
}

/** Has the browser ask her, and tells the house. @returns null where it did not come about */
export async function startNotices(): Promise<Notices | null> {
  // At once: with bad coverage the house answers when the browser has long forgotten that she pressed something.
  const given = await Notification.requestPermission()
  if (given !== 'granted') return given === 'denied' ? given : null
  const told = await ask('GET', '/users/push')
  if (!isOk(told)) return null
  const { publicKey } = told.body as { publicKey: string }
  const { pushManager } = await navigator.serviceWorker.ready
  const made = await pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey: publicKey })
    .catch(() => null)
  if (!made) return null
  const { endpoint, keys } = made.toJSON()
  if (isOk(await ask('POST', '/users/push', { body: { endpoint, keys } }))) return 'on'
  await made.unsubscribe()
  return null
}

/** By her own button. */
export async function stopNotices(): Promise<Notices> {
  const known = await subscribed()
  if (known) await ask('POST', '/users/push/end', { body: { endpoint: known.endpoint } })
  await dropNotices()
  return 'off'
}
