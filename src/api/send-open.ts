/** The bytes of a picture or file that something live shows, for readers; 410 for what was shown once, 404 for all else. */
import { findOpenName } from '@/content/open-name'
import { apiTexts } from '@/messages/api/texts'
import type { Shelf } from '@/store/keeping'
import { sendStored } from '@/store/send-stored'
import { languageOf } from './language-of'

export async function sendOpen(request: Request, shelf: Shelf, name: string): Promise<Response> {
  const say = apiTexts[languageOf(request)]
  const found = await findOpenName(shelf, name)
  if (!found) return refusal(404, say.notFound)
  if (found === 'gone') return refusal(410, say.gone)
  const sent = await sendStored({ shelf, name, ...found }, request.headers.get('range'))
  if (sent instanceof Response) return sent
  // Never "not found" or "gone": it is neither, and caches and search engines would believe it.
  console.error(sent === 'lost' ? `The bytes of ${shelf}/${name} are missing in the store.` : sent.message)
  const headers = { 'cache-control': 'no-store', ...(sent !== 'lost' && { 'retry-after': '5' }) }
  return refusal(sent === 'lost' ? 500 : 503, say.filesAway, headers)
}

const refusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  Response.json({ errors: [{ message }] }, { status, headers })
