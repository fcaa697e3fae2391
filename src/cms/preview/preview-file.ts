/** The bytes of a picture or file in a guest's preview. Asked anew each time: what has been closed since is closed. */
import { Readable } from 'node:stream'
import type { Payload, RequestContext } from 'payload'
import { store } from '@/store/store'
import { StoreAway } from '@/store/store-away'

export type PreviewFile = { readonly type: string; readonly size: number; readonly bytes: ReadableStream }

type Stored = {
  filename?: string | null
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | undefined>
}

/**
 * @param ids the pictures or files that the previewed version shows
 * @param context the pass to read them with
 * @returns undefined for what she may not have or what is not there; `away` when nobody can tell at the moment
 */
export async function openPreviewFile(
  payload: Payload,
  collection: 'media' | 'files',
  name: string,
  ids: readonly string[],
  context: RequestContext,
): Promise<PreviewFile | 'away' | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    context,
  })
  const found = (docs as unknown as Stored[])
    .flatMap(({ sizes, ...original }) => [original, ...Object.values(sizes ?? {})])
    .find((one) => one?.filename === name)
  if (!found) return undefined
  const stored = await store()
    .open(collection, name)
    .catch((error: unknown) => {
      if (error instanceof StoreAway) return 'away' as const
      throw error
    })
  if (!stored || stored === 'away') return stored
  const bytes = Readable.toWeb(stored.bytes) as ReadableStream
  return { type: found.mimeType ?? 'application/octet-stream', size: stored.size, bytes }
}
