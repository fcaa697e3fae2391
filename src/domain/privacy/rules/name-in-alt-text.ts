/** Warn: an alternative text holds no name: it describes a picture, and the picture may show a face. */
import type { Match } from '../finding'
import { nameAt } from '../names'
import type { Reading } from '../reading'
import { collect } from '../tokens'

export function nameInAltText(reading: Reading): Match[] {
  const { tokens, context, namesAreFictional } = reading
  if (context !== 'alt-text' || namesAreFictional) return []
  return collect(tokens, ({ start, end }, at): Match | undefined =>
    nameAt(reading, at) === 'known' ? { start, end, severity: 'warn' } : undefined,
  )
}
