/** The archive on its way to a reader: a file to read first, then everything that is open at that moment. */

import { type ZipEntry, zip } from '@/store/zip'
import { openFile } from './open-file'
import type { TrainingArchive } from './training-archive'

/** @param readme name and text of the file to read first */
export function archiveStream(
  archive: TrainingArchive,
  readme: { name: string; text: string },
): ReadableStream<Uint8Array> {
  return zip(entriesOf(archive, readme))
}

async function* entriesOf(
  { modules, files }: TrainingArchive,
  { name, text }: { name: string; text: string },
): AsyncGenerator<ZipEntry> {
  yield { path: name, modifiedAt: new Date(), bytes: once(new TextEncoder().encode(text)) }
  for (const { id, path } of [...modules.flatMap((module) => module.files), ...files]) {
    const file = await openFile(id)
    if (file) yield { path, ...file }
  }
}

async function* once(bytes: Uint8Array) {
  yield bytes
}
