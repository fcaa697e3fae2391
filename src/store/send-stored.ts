/** The bytes of a picture or file as an answer, whole or the part that is asked for. Who may have them is asked before. */
import { Readable } from 'node:stream'
import { partOf } from './byte-range'
import type { Shelf } from './keeping'
import { store } from './store'
import { StoreAway } from './store-away'

export type Sent = {
  readonly shelf: Shelf
  readonly name: string
  readonly type: string
  /** In bytes. */
  readonly size: number
}

/**
 * @param range the Range header
 * @returns `lost` where there are no such bytes though there should be; the error where the store does not answer
 */
export async function sendStored(
  { shelf, name, type, size }: Sent,
  range: string | null,
): Promise<Response | 'lost' | StoreAway> {
  const headers = new Headers({ 'accept-ranges': 'bytes', 'content-type': type })
  const part = partOf(range, size)
  if (part === 'none') {
    headers.set('content-range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  if (part) headers.set('content-range', `bytes ${part.start}-${part.end}/${size}`)
  try {
    const opened = await store().open(shelf, name, part)
    if (!opened) return 'lost'
    headers.set('content-length', String(opened.size))
    const bytes = Readable.toWeb(opened.bytes) as ReadableStream
    return new Response(bytes, { status: part ? 206 : 200, headers })
  } catch (error) {
    if (error instanceof StoreAway) return error
    throw error
  }
}
