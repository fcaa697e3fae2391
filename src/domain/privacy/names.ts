/** Which words are people's first names: a list where we know them, a capital letter where the wording says so. */
import { beginsSentence, type Reading, type Token } from './reading'
import { namesInflectedTo } from './vocabulary/finnish'

/** `known` stands on the list; `likely` looks like a name and counts only beside an age. */
export type NameStrength = 'known' | 'likely'

/** Arabic and Ethiopic letters, which have no capitals, come after those of Latin and Cyrillic. */
const firstCaseless = 0x600

/** @returns how sure we are that the token is somebody's first name */
export function nameAt(reading: Reading, at: number): NameStrength | undefined {
  const token = reading.tokens[at]
  if (token?.kind !== 'word') return undefined
  if (isKnownName(reading, at, token)) return 'known'
  return isLikelyName(reading, at, token) ? 'likely' : undefined
}

function isKnownName({ tokens, vocabulary }: Reading, at: number, token: Token): boolean {
  const { firstNames, homographs, isInflected } = vocabulary
  const { text, folded, isCapitalised } = token
  if (text.charCodeAt(0) >= firstCaseless)
    return firstNames.has(folded) || firstNames.has(folded.replace(/^و/, ''))
  if (!isCapitalised || !baseForms(folded, isInflected).some((form) => firstNames.has(form))) return false
  return !isInflected || !homographs.has(folded) || !beginsSentence(tokens, at)
}

/** The name itself, without a genitive s, and without the endings of Finnish and Ukrainian cases. */
function baseForms(folded: string, isInflected: boolean): string[] {
  const forms = isInflected ? [folded, ...namesInflectedTo(folded)] : [folded]
  if (/'?s$/.test(folded)) forms.push(folded.replace(/'?s$/, ''))
  if (/[аеиіїуюою]$/.test(folded)) {
    const stem = folded.replace(/(?:ові|еві|ою|ею|єю|[аеиіїую])$/, '')
    forms.push(stem, `${stem}а`, `${stem}я`, `${stem}ія`)
  }
  return forms
}

function isLikelyName(reading: Reading, at: number, { text, folded, isCapitalised }: Token): boolean {
  if (!isCapitalised || text.length < 2 || text === text.toUpperCase()) return false
  const { tokens, vocabulary } = reading
  const { notNames, bigPlaces, childrenAtLarge, beforePlaces, nounEnding, wherePlaceIs } = vocabulary
  if (notNames.has(folded) || bigPlaces.has(folded) || childrenAtLarge.has(folded)) return false
  if (wherePlaceIs.test(folded)) return false
  if (beforePlaces.has(tokens[at - 1]?.folded ?? '')) return false
  return !(beginsSentence(tokens, at) && nounEnding.test(folded))
}

/** @returns whether a surname follows or a name precedes: grown-ups are named in full, children by first name */
export function isFullName(reading: Reading, at: number): boolean {
  return isPartOfName(reading, at, at + 1) || isPartOfName(reading, at, at - 1)
}

function isPartOfName({ tokens, vocabulary }: Reading, at: number, beside: number): boolean {
  const other = tokens[beside]
  if (!other?.isCapitalised || other.sentence !== tokens[at]?.sentence) return false
  if (
    Math.min(Math.abs(other.start - (tokens[at]?.end ?? 0)), Math.abs((tokens[at]?.start ?? 0) - other.end)) >
    1
  )
    return false
  return !vocabulary.notNames.has(other.folded) && !vocabulary.bigPlaces.has(other.folded)
}
