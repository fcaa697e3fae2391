import { randomBytes } from 'node:crypto'

type Headers = Record<string, string>

/** Headers that every answer carries, whatever made it. Nothing here overrides what a page says for itself. */
export function securityHeaders(serverUrl: string): Headers {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'x-frame-options': 'SAMEORIGIN', // the review page shows public pages in frames
    ...(serverUrl.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000' } : {}),
  }
}

/** For whatever brings no policy of its own: data, feeds, bare error pages. They load nothing and run nothing. */
export const CLOSED_POLICY = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/**
 * The admin's policy for one request. Next finds the nonce in this header of the *request* and puts it on its scripts;
 * styles stay inline because Payload's editors write them so.
 */
export function adminPolicy(): string {
  const nonce = randomBytes(16).toString('base64')
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
}
