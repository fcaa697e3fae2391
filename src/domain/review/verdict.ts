/** Two people who saved at once: whose a field is, by what it was when both began. */
import { canonicalContent } from '../workflow/canonical'

export type Verdict = 'both' | 'yours' | 'theirs'

/** @returns who has changed it; null where both say the same */
export function verdictOn(base: unknown, yours: unknown, theirs: unknown): Verdict | null {
  const isSame = (a: unknown, b: unknown) => canonicalContent(a) === canonicalContent(b)
  if (isSame(yours, theirs)) return null
  return isSame(base, theirs) ? 'yours' : isSame(base, yours) ? 'theirs' : 'both'
}
