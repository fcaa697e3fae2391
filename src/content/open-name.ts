/** What lies under the name of a picture or file, for readers: open while something live shows it (I20). */
import { partsOf, type StoredFile } from '@/domain/stored-file'
import type { Shelf } from '@/store/keeping'
import { note } from './reading'
import { rowsFor } from './sql'

export type OpenName = { readonly type: string; readonly size: number }

/** @returns `gone` where it was open once and is not any more; undefined where readers never had it */
export async function findOpenName(shelf: Shelf, name: string): Promise<OpenName | 'gone' | undefined> {
  const [found] = await rowsFor<{ id: string; content: StoredFile | null }>(
    `select f.id, d.content from published.files f
     left join published.documents d on d.kind = f.shelf and d.id = f.id
     where f.shelf = $1 and f.name = $2`,
    [shelf, name],
  )
  note(found ? `${shelf}:${found.id}` : shelf)
  if (!found) return undefined
  const part = found.content && partsOf(found.content).find(({ filename }) => filename === name)
  return part ? { type: part.mimeType ?? '', size: part.filesize ?? 0 } : 'gone'
}
