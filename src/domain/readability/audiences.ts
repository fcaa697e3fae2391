/** Who reads each kind of text. */
import type { ReviewedKind } from '../kinds'
import type { Audience } from './targets'

/** Training and research are written for people who work with children; everything else for anybody. */
export function audienceOf(kind: ReviewedKind): Audience {
  return kind === 'training-modules' || kind === 'research' ? 'professional' : 'public'
}
