/** Which words are people's first names: a list where we know them, a capital letter where the wording says so. */
import { beginsSentence, type Token } from './reading'
import { firstNames } from './vocabulary/first-names'
import { beforePlaces, bigPlaces, notNames, nounEnding } from './vocabulary/not-names'
import { childrenAtLarge } from './vocabulary/people'

/** `known` stands on the list; `likely` looks like a name and counts only beside an age. */
export type NameStrength = 'known' | 'likely'

/** Arabic and Ethiopic letters, which have no capitals, come after those of Latin and Cyrillic. */
const firstCaseless = 0x600

/** @returns how sure we are that the token is somebody's first name */
export function nameAt(tokens: readonly Token[], at: number): NameStrength | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  if (isKnownName(token)) return 'known'
  return isLikelyName(tokens, at, token) ? 'likely' : undefined
}

function isKnownName({ text, folded, isCapitalised }: Token): boolean {
  if (text.charCodeAt(0) >= firstCaseless)
    return firstNames.has(folded) || firstNames.has(folded.replace(/^و/, ''))
  return isCapitalised && baseForms(folded).some((form) => firstNames.has(form))
}

/** The name itself, without a genitive s, and without the endings of Ukrainian cases. */
function baseForms(folded: string): string[] {
  const forms = [folded]
  if (/'?s$/.test(folded)) forms.push(folded.replace(/'?s$/, ''))
  if (/[аеиіїуюою]$/.test(folded)) {
    const stem = folded.replace(/(?:ові|еві|ою|ею|єю|[аеиіїую])$/, '')
    forms.push(stem, `${stem}а`, `${stem}я`, `${stem}ія`)
  }
  return forms
}

function isLikelyName(tokens: readonly Token[], at: number, { text, folded, isCapitalised }: Token): boolean {
  if (!isCapitalised || text.length < 2 || text === text.toUpperCase()) return false
  if (notNames.has(folded) || bigPlaces.has(folded) || childrenAtLarge.has(folded)) return false
  if (beforePlaces.has(tokens[at - 1]?.folded ?? '')) return false
  return !(beginsSentence(tokens, at) && nounEnding.test(folded))
}

/** @returns whether a surname follows or a name precedes: grown-ups are named in full, children by first name */
export function isFullName(tokens: readonly Token[], at: number): boolean {
  return isPartOfName(tokens, at, at + 1) || isPartOfName(tokens, at, at - 1)
}

function isPartOfName(tokens: readonly Token[], at: number, beside: number): boolean {
  const other = tokens[beside]
  if (!other?.isCapitalised || other.sentence !== tokens[at]?.sentence) return false
  if (
    Math.min(Math.abs(other.start - (tokens[at]?.end ?? 0)), Math.abs((tokens[at]?.start ?? 0) - other.end)) >
    1
  )
    return false
  return !notNames.has(other.folded) && !bigPlaces.has(other.folded)
}
