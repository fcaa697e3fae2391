/** SHA-256 of the canonical content: what an approval is bound to. */
import { createHash } from 'node:crypto'
import { canonicalContent } from '@/domain/workflow/canonical'

/** @returns 64 hex digits */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(canonicalContent(content)).digest('hex')
}
