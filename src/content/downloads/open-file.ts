/** The bytes of a document's file, for whoever may read it at this moment. */
import { store } from '@/store/store'
import { rowsFor } from '../sql'

export type OpenFile = { modifiedAt: Date; bytes: AsyncIterable<Uint8Array> }

/** Undefined when readers may not have the file any more, or it is missing. Asked anew for every file (I20). */
export async function openFile(id: string): Promise<OpenFile | undefined> {
  const [file] = await rowsFor<{ name: string; created: string }>(
    `select content ->> 'filename' as name, content ->> 'createdAt' as created
     from published.documents where kind = 'files' and id = $1`,
    [id],
  )
  const stored = file && (await store().open('files', file.name))
  return stored && { modifiedAt: new Date(file.created), bytes: stored.bytes }
}
