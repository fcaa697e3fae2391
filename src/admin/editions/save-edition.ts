/** Uploads a file and makes it a document's new edition; the API's own doors and refusals hold for both. */
import { type Answer, ask } from '../api/ask'

export type Edition = {
  readonly id?: string
  readonly file?: unknown
  readonly version?: string | null
  readonly publishedOn?: string | null
  readonly changeNote?: string | null
}

type Where = {
  readonly id: string
  readonly locale: string
  /** The version that the form shows: a save of anything but the latest is refused. */
  readonly expected: string | undefined
  /** The editions until now. */
  readonly before: readonly Edition[]
}

type New = { readonly file: File; readonly version: string; readonly changeNote: string }

export async function saveEdition(
  { id, locale, expected, before }: Where,
  { file, version, changeNote }: New,
): Promise<Answer<unknown>> {
  const uploaded = await upload(file)
  if (!uploaded.ok) return uploaded
  const currentFile = uploaded.value.doc.id
  const edition: Edition = {
    file: currentFile,
    publishedOn: new Date().toISOString(),
    changeNote: changeNote.trim(),
    ...(version.trim() && { version: version.trim() }),
  }
  const query = new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' })
  return ask('PATCH', `/documents/${id}?${query}`, {
    body: { currentFile, editions: [...before, edition], expectedVersion: expected ?? '' },
  })
}

function upload(file: File): Promise<Answer<{ readonly doc: { readonly id: string } }>> {
  const body = new FormData()
  body.append('file', file)
  body.append('_payload', JSON.stringify({}))
  return ask('POST', '/files?depth=0', { body })
}
