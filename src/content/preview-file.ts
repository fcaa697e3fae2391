/** The bytes of a picture or file in a guest's preview. Asked anew each time: what has been closed since is closed. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import type { RequestContext } from 'payload'
import { env } from '@/env'
import { openPayload } from './payload'

export type PreviewFile = { readonly type: string; readonly size: number; readonly bytes: ReadableStream }

type Stored = {
  filename?: string | null
  mimeType?: string | null
  sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | undefined>
}

/**
 * @param ids the pictures or files that the previewed version shows
 * @param context the pass to read them with
 */
export async function openPreviewFile(
  collection: 'media' | 'files',
  name: string,
  ids: readonly string[],
  context: RequestContext,
): Promise<PreviewFile | undefined> {
  const payload = await openPayload()
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
  const path = join(env.DATA_DIR, collection, basename(name))
  const size = await stat(path).then(
    (there) => there.size,
    () => undefined,
  )
  if (size === undefined) return undefined
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream
  return { type: found.mimeType ?? 'application/octet-stream', size, bytes }
}
