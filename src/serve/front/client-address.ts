import type { IncomingMessage } from 'node:http'

/**
 * The visitor's address. Each of the `proxies` in front, and none before them, is believed to have appended
 * to X-Forwarded-For what it saw; anything further left is what the client made up.
 */
export function clientAddress(req: IncomingMessage, proxies: number): string {
  const direct = req.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const seen = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  return seen.at(-proxies) ?? seen[0] ?? direct
}
