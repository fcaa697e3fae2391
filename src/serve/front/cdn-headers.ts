/**
 * What only a CDN reads; browsers go on asking each time. One key for all pages, as one purge forgets all of ours: a
 * publication may show on any of them.
 */
export function cdnHeaders(seconds: number): Record<string, string> {
  if (seconds === 0) return {}
  return {
    'cdn-cache-control': `public, max-age=${seconds}`,
    'surrogate-control': `max-age=${seconds}`,
    'surrogate-key': 'beratta',
  }
}
