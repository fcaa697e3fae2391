/** A downloadable file: where it is, how heavy, how long. */
import { type FileDoc, type Ref, seen } from './document-shapes'

export type FileView = {
  url: string
  type: string
  bytes: number
  pages: number | undefined
}

/** Payload writes absolute addresses when it knows its own; pages want them from the root. */
export function onThisSite(url: string): string {
  return url.replace(/^https?:\/\/[^/]+(?=\/api\/)/, '')
}

const types: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
}

/** Undefined when there is no file or the reader may not have it. */
export function fileView(ref: Ref<FileDoc>): FileView | undefined {
  const file = seen(ref)
  if (!file?.url) return undefined
  const ending = (file.filename ?? '').split('.').at(-1) ?? ''
  return {
    url: onThisSite(file.url),
    type: types[file.mimeType ?? ''] ?? ending.toUpperCase(),
    bytes: file.filesize ?? 0,
    pages: file.pages ?? undefined,
  }
}
