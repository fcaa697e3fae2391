/**
 * Warn: a school, reception centre, street or park near a child. A place with a name beside any
 * children; a place without one ("i parken") beside one particular child.
 */
import { childMentions } from '../child-mentions'
import type { Match } from '../finding'
import { placeMentions } from '../place-mentions'
import type { Reading } from '../reading'
import { spanMatch } from '../span-match'
import { nearPairs } from '../tokens'

const near = { sentences: 1, words: 30 }
const veryNear = { sentences: 0, words: 25 }

export function placeNearChild(reading: Reading): Match[] {
  const { tokens } = reading
  const children = childMentions(reading)
  const places = placeMentions(reading)
  return [
    ...nearPairs(tokens, places.named, children.any, near),
    ...nearPairs(tokens, places.definite, children.particular, veryNear),
  ].map(([place, child]) => spanMatch(tokens, place, child))
}
