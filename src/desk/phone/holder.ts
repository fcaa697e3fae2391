/**
 * Whose telephone this is. The key to her texts is handed out by the house to her session alone and kept here, so that she
 * can read and write without coverage; it goes when she signs out, when somebody else signs in, and when the house has not
 * known her here for thirty days. Her texts then stay sealed until she is back (ADR 156).
 */
import { day } from '@/domain/day'
import { sealingKey } from '@/domain/kept/sealing'
import { type DeskPerson, isOk } from '../api'
import { ask } from './ask'
import { changeHolder, forgetHolder, type Holder, readHolder, writeHolder } from './kept-store'
import { dropNotices } from './push/drop'

/**
 * Whether this browser can keep anything, and one tab at a time send it. A page without https has no means to seal; an
 * old telephone has the plain forms.
 */
export const canKeep = (): boolean =>
  typeof indexedDB !== 'undefined' &&
  crypto?.subtle !== undefined &&
  'locks' in navigator &&
  'timeout' in AbortSignal

/** Days in which the house has not known her here, after which this telephone opens nothing for anybody (ADR 156). */
const keptDays = 30

/** @param signedIn whoever the house says is signed in; null where it has not been asked */
export async function settleHolder(signedIn: DeskPerson | null): Promise<Holder | null> {
  const known = await readHolder().catch(() => undefined)
  if (known && !signedIn && Date.now() - known.at > keptDays * day) {
    await dropNotices()
    await forgetHolder()
    return null
  }
  if (!signedIn || known?.person.id === signedIn.id) {
    if (known && signedIn) await writeHolder({ ...known, person: signedIn, at: Date.now() })
    return known ?? null
  }
  if (known) await dropNotices()
  // Until there is a key whoever had it before keeps it: a page that is left on the way leaves no telephone without holder.
  const told = await ask('GET', '/review/kept-key')
  if (!isOk(told)) {
    await forgetHolder()
    return null
  }
  const holder = {
    person: signedIn,
    key: await sealingKey((told.body as { key: string }).key),
    at: Date.now(),
  }
  await changeHolder(holder)
  return holder
}
