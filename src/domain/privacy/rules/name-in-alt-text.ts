/** Warn: an alternative text holds no name (safeguarding.md): it describes a picture, and the picture may show a face. */
import type { Match } from '../finding'
import { nameAt } from '../names'
import type { Reading } from '../reading'

export function nameInAltText({ tokens, context, namesAreFictional }: Reading): Match[] {
  if (context !== 'alt-text' || namesAreFictional) return []
  return tokens.flatMap(({ start, end }, at) =>
    nameAt(tokens, at) === 'known' ? [{ start, end, severity: 'warn' as const }] : [],
  )
}
