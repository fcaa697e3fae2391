/** Uploads a file and makes it a document's new edition; the API's own doors and refusals hold for both. */
import { type Answer, ask, refusal } from '../api/ask'

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

async function upload(file: File): Promise<Answer<{ readonly doc: { readonly id: string } }>> {
  const form = new FormData()
  form.append('file', file)
  form.append('_payload', JSON.stringify({}))
  try {
    const response = await fetch('/api/files?depth=0', { method: 'POST', credentials: 'include', body: form })
    const answer: unknown = await response.json().catch(() => null)
    return response.ok
      ? { ok: true, value: answer as { readonly doc: { readonly id: string } } }
      : refusal(response.status, answer)
  } catch {
    return { ok: false, status: 0, because: null, message: null, findings: [] }
  }
}
