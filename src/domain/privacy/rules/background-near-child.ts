/**
 * Warn: country of origin, religion, health or asylum status near one particular child. Together they
 * are special categories of personal data about somebody findable (GDPR art. 9); said of children at large they are not.
 */
import { childMentions } from '../child-mentions'
import type { Match } from '../finding'
import type { Reading } from '../reading'
import { spanMatch } from '../span-match'
import { collect, nearPairs } from '../tokens'

const near = { sentences: 1, words: 25 }

export function backgroundNearChild(reading: Reading): Match[] {
  const { tokens, vocabulary } = reading
  const { particular } = childMentions(reading)
  if (particular.length === 0) return []
  const backgrounds = collect(tokens, ({ kind, folded }, at) =>
    kind === 'word' && vocabulary.backgroundWords.has(folded) ? at : undefined,
  )
  return nearPairs(tokens, backgrounds, particular, near).map(([word, child]) =>
    spanMatch(tokens, word, child),
  )
}
