/** SHA-256 of the canonical content, and of what it shows: what an approval is bound to. */
import { createHash } from 'node:crypto'
import { canonicalContent } from '@/domain/workflow/canonical'
import type { Referenced } from './referenced'

/**
 * @param referenced the words and bytes of its pictures and files; a text that shows none has the hash of itself alone
 * @returns 64 hex digits
 */
export function hashOf(content: unknown, referenced: readonly Referenced[] = []): string {
  const hash = createHash('sha256').update(canonicalContent(content))
  for (const { reference, digest } of referenced) hash.update(`\n${reference} ${digest}`)
  return hash.digest('hex')
}
