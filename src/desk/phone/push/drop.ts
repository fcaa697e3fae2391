/** The browser's half of being told, which every page of the desk can end, and which waits for nobody. */
import { page } from '../page'

/** The push service takes nothing for this telephone any more. */
export async function dropNotices(): Promise<void> {
  await (await subscribed())?.unsubscribe().catch(() => false)
}

/** Nothing where the desk was never installed. */
export async function subscribed(): Promise<PushSubscription | null | undefined> {
  const installed = await navigator.serviceWorker?.getRegistration(page.paths.start).catch(() => undefined)
  return installed?.pushManager?.getSubscription().catch(() => null)
}
