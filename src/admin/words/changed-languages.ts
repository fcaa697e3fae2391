/** How the languages of a change are said. */
import type { ChangedLanguages } from '@/domain/review/changed-languages'
import type { Asks } from '@/domain/review/standing'
import { languagesText, listText } from '@/messages/admin/language-names'
import type { Words } from './words'

/** More names than these make a button too long to be read. */
const mostNames = 3

/** `tigrinska och dari`; null where the change is in all languages, or in none. */
export function changedText(changed: ChangedLanguages | undefined, words: Words): string | null {
  if (!changed || changed === 'all' || changed.length === 0) return null
  return changed.length > mostNames
    ? words.review.changedIn.count(changed.length)
    : languagesText(changed, words.language)
}

/** An act that is asked for in some languages says which. */
export function askedFor(act: string, asks: Asks | null, words: Words): string {
  const changed = changedText(asks?.languages, words)
  return changed ? `${act}: ${changed}` : act
}

/** Who can, where it is not whoever looks. */
export const readByText = (asks: Asks | null, { language, workflow }: Words): string =>
  asks && asks.readBy.length > 0 ? workflow.readBy(listText(asks.readBy, language)) : ''
