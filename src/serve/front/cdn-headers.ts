import { everything, keysHeader } from '@/domain/touched'

/** On every page, so that all can be purged at once. */
const ofAll = 'beratta'

/** On pages of which a CDN is not told what they read: they go whatever was touched. */
const ofUntold = 'beratta-untold'

/** Fastly's bounds of the header and of one key, the narrowest; in bytes, and every key is plain. */
const MOST = 16 * 1024
const LONGEST = 1024

/** What only a CDN reads; browsers go on asking each time. */
export function cdnHeaders(seconds: number, keys: readonly string[]): Record<string, string> {
  if (seconds === 0) return {}
  const all = [ofAll, ...keys].join(' ')
  const isTold =
    !keys.includes(everything) && all.length <= MOST && keys.every((key) => key.length <= LONGEST)
  return {
    'cdn-cache-control': `public, max-age=${seconds}`,
    'surrogate-control': `max-age=${seconds}`,
    [keysHeader]: isTold ? all : `${ofAll} ${ofUntold}`,
  }
}
