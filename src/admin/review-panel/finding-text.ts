/** One finding in words. */
import type { ShownFinding } from '@/domain/review/standing'
import type { Words } from '../words/words'

export function findingText({ kind, rule }: ShownFinding, { review }: Words): string {
  if (rule === 'missing') return review.findings.missing
  return kind === 'picture' ? review.findings.picture : review.findings.privacy
}
