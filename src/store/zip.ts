/** Makes a zip while it is sent: whatever the files weigh, memory holds a few pieces of one of them. */
import { Zip, ZipPassThrough } from 'fflate'

export type ZipEntry = {
  /** Folders and name, with slashes. */
  path: string
  modifiedAt: Date
  bytes: AsyncIterable<Uint8Array>
}

/**
 * Entries are stored, not packed: PDF and Word are packed already, and packing would cost the server more than the
 * reader gains. Below 4 GB in all, as zip without extensions wants it.
 */
export function zip(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
  const pieces = zipped(entries)
  return new ReadableStream({
    // Asked for a piece only when the reader has taken the one before.
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
}

async function* zipped(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  for await (const { path, modifiedAt, bytes } of entries) {
    const file = new ZipPassThrough(path)
    file.mtime = modifiedAt
    archive.add(file)
    for await (const piece of bytes) {
      file.push(piece)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  }
  archive.end()
  yield* ready.splice(0)
}
