/** Bringing bytes to the house, in the name of one person and nobody else. Never throws: without coverage the status is 0. */
import type { Told } from '../../api'
import { page } from '../page'

export type Sent = { readonly token: string; readonly key: string; readonly form: FormData }

/** @param told how much of it has gone, from 0 to 1 */
export type Upload = (path: string, sent: Sent, told: (share: number) => void) => Promise<Told>

/** A worker is told of no steps: there the whole has its time, for a large picture on one bar of coverage. */
const patience = 180_000

export const headersOf = ({ token, key }: Sent): Record<string, string> => ({
  'Accept-Language': page.language,
  Authorization: `JWT ${token}`,
  'Idempotency-Key': key,
})

export const uploadInWorker: Upload = async (path, sent) => {
  try {
    const answer = await fetch(`/api${path}`, {
      method: 'POST',
      credentials: 'omit',
      headers: headersOf(sent),
      body: sent.form,
      signal: AbortSignal.timeout(patience),
    })
    return { status: answer.status, body: await answer.json().catch(() => null) }
  } catch {
    return { status: 0, body: null }
  }
}
