/** Which page a request asks for, as it may be counted and logged. */
import type { IncomingMessage } from 'node:http'

/** The address without its query, which may hold what somebody searched for. */
export function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

/** The path without what may be a secret: links to set a new password carry their key in the path. */
export function loggable(path: string): string {
  return path.replaceAll(/[\w-]{40,}/g, '…').slice(0, 200)
}
