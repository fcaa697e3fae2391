/** What Next answered, in full. */
export type Rendered = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

const STORABLE = new Set([200, 301, 308, 404, 410])

/** Whether everybody may be given this answer: nothing personal, no error, nothing that says otherwise. */
export function mayBeStored({ status, headers }: Omit<Rendered, 'body'>): boolean {
  if (!STORABLE.has(status) || headers['set-cookie'] || headers['content-encoding']) return false
  return !/\b(no-store|private)\b/.test(String(headers['cache-control'] ?? ''))
}
