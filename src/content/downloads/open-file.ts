/** The bytes of a file or picture, for whoever may read it at this moment. */
import type { Shelf } from '@/store/keeping'
import { store } from '@/store/store'
import { rowsFor } from '../sql'

export type OpenFile = { modifiedAt: Date; bytes: AsyncIterable<Uint8Array> }

/** Undefined when readers may not have the file any more, or it is missing. Asked anew for every file (I20). */
export async function openFile(id: string, shelf: Shelf = 'files'): Promise<OpenFile | undefined> {
  const [file] = await rowsFor<{ name: string; created: string }>(
    `select content ->> 'filename' as name, content ->> 'createdAt' as created
     from published.documents where kind = $1 and id = $2`,
    [shelf, id],
  )
  const stored = file && (await store().open(shelf, file.name))
  return stored && { modifiedAt: new Date(file.created), bytes: stored.bytes }
}
