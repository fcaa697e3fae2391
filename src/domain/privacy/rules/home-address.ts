/**
 * Block: exact home addresses, as street and number in the site's languages, or as postal code and
 * town. A contact block may carry the organisation's own visiting address.
 */
import type { Match } from '../finding'
import type { Reading } from '../reading'
import { collect, wordAt } from '../tokens'

export function homeAddress(reading: Reading): Match[] {
  if (reading.context === 'contact-block') return []
  return [...streets(reading), ...postalCodes(reading)]
}

function streets(reading: Reading): Match[] {
  const { tokens } = reading
  return collect(tokens, ({ kind, folded }, at): Match | undefined => {
    if (kind !== 'number' || folded.length > 4) return undefined
    const first = streetBefore(reading, at) ?? streetAfter(reading, at) ?? streetWord(reading, at)
    if (first === undefined) return undefined
    const [from, to] = [Math.min(first, at), Math.max(first, at)]
    const door = /^[a-h]$/.test(wordAt(tokens, to + 1)) ? to + 1 : to
    return { start: tokens[from]?.start ?? 0, end: tokens[door]?.end ?? 0, severity: 'block' }
  })
}

/** "Storgatan 5", "Södra vägen 12 B", "tallgatan 7", "Koivukuja 3". */
function streetBefore(reading: Reading, number: number): number | undefined {
  const { tokens, vocabulary } = reading
  const { streetEnding, clearStreetEnding, noStreet } = vocabulary
  const street = tokens[number - 1]
  if (!street || !isHouseNumber(reading, number) || !streetEnding.test(street.folded)) return undefined
  if (noStreet.has(street.folded)) return undefined
  const isWhole = street.folded.replace(streetEnding, '') === ''
  if (isWhole) {
    const first = tokens[number - 2]
    return first?.isCapitalised && first.end + 1 === street.start && /(?:s|a|ra|re)$/.test(first.folded)
      ? number - 2
      : undefined
  }
  return street.isCapitalised || clearStreetEnding.test(street.folded) ? number - 1 : undefined
}

/** Not a year, and not so many minutes, children or kronor. */
function isHouseNumber({ tokens, vocabulary }: Reading, at: number): boolean {
  const next = wordAt(tokens, at + 1)
  if ((tokens[at]?.text.length ?? 4) > 3 || vocabulary.counted.has(next)) return false
  return !(
    /^[.,:]$/.test(next) &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.start === (tokens[at]?.end ?? 0) + 1
  )
}

/** "12 Mill Road". */
function streetAfter({ tokens, vocabulary }: Reading, number: number): number | undefined {
  for (let at = number + 1; at <= number + 4 && tokens[at]?.isCapitalised; at++)
    if (at > number + 1 && vocabulary.streetsAfterName.has(wordAt(tokens, at))) return at
  return undefined
}

/** "شارع النيل ١٢", "вул. Шевченка, 12". */
function streetWord({ tokens, vocabulary }: Reading, number: number): number | undefined {
  for (let at = number - 2; at >= number - 6; at--)
    if (vocabulary.streetsBeforeName.has(wordAt(tokens, at))) return at
  return undefined
}

/** "903 31 Umeå", "SE-90331 Umeå", "00100 Helsinki"; a post-office box is nobody's home. */
function postalCodes({ text, country: { postalAddress } }: Reading): Match[] {
  const { pattern, box, notTowns } = postalAddress
  return [...text.matchAll(pattern)]
    .filter(({ index }) => !box.test(text.slice(Math.max(0, index - 16), index)))
    .filter(({ 2: town = '' }) => !notTowns.split(' ').includes(town))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, severity: 'block' }))
}
