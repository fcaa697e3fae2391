/**
 * Block: exact home addresses, as street and number in the site's languages, or as postal code and
 * town. A contact block may carry the organisation's own visiting address.
 */
import type { Match } from '../finding'
import type { Reading, Token } from '../reading'
import { collect, wordAt } from '../tokens'
import { wordSet } from '../vocabulary/word-set'

const streetEnding =
  /(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|torget|torg|backen|backe|slingan|kroken|svängen|ringen|gången|esplanaden|stranden|kajen|plan|platsen)$/
/** In small letters only these are streets for certain. */
const clearEnding = /(?:gatan|vägen|gränden|allén)$/
/** Ways that nobody lives at. */
const noStreet = wordSet(
  `riksväg riksvägen länsväg länsvägen europaväg europavägen motorväg motorvägen landsväg landsvägen omväg omvägen utväg utvägen
  hemväg hemvägen halvväg halvvägen järnväg järnvägen återväg återvägen luftvägen skolväg skolvägen tågvägen uppväxtvägen
  handlingsplan verksamhetsplan projektplan tidsplan arbetsplan utbildningsplan lektionsplan läroplan kursplan vårdplan
  genomförandeplan fotbollsplan idrottsplan spelplan marknadsplatsen mötesplatsen arbetsplatsen lekplatsen badplatsen
  övergången tillgången utgången ingången framgången omgången undergången badstranden sandstranden`,
)
const counted = wordSet(
  `minuter min minut meter m km kilometer kr kronor barn gånger timmar timme st år dagar veckor mil av och eller till procent %
  personer deltagare familjer elever platser`,
)
const englishEnding = wordSet('Street St Road Rd Avenue Ave Lane Drive')
const streetWords = wordSet('شارع کوچه سرک خیابان زنقة вул вулиця вулиці просп провулок')
const postal =
  /(?<![\d-])(?:SE?-)?([1-9]\d{2} \d{2}|(?<=S-|SE-)[1-9]\d{4}) {1,2}(\p{Lu}\p{L}{2,25})(?!\p{L})/gu
const notTowns = wordSet('Barn Kronor Kr Sek Euro Ungdomar Personer Familjer')

export function homeAddress(reading: Reading): Match[] {
  if (reading.context === 'contact-block') return []
  return [...streets(reading.tokens), ...postalCodes(reading.text)]
}

function streets(tokens: readonly Token[]): Match[] {
  return collect(tokens, ({ kind, folded }, at): Match | undefined => {
    if (kind !== 'number' || folded.length > 4) return undefined
    const first = swedishStreet(tokens, at) ?? englishStreet(tokens, at) ?? streetWord(tokens, at)
    if (first === undefined) return undefined
    const [from, to] = [Math.min(first, at), Math.max(first, at)]
    const door = /^[a-h]$/.test(wordAt(tokens, to + 1)) ? to + 1 : to
    return { start: tokens[from]?.start ?? 0, end: tokens[door]?.end ?? 0, severity: 'block' }
  })
}

/** "Storgatan 5", "Södra vägen 12 B", "tallgatan 7". */
function swedishStreet(tokens: readonly Token[], number: number): number | undefined {
  const street = tokens[number - 1]
  if (!street || !isHouseNumber(tokens, number) || !streetEnding.test(street.folded)) return undefined
  if (noStreet.has(street.folded)) return undefined
  const isWhole = street.folded.replace(streetEnding, '') === ''
  if (isWhole) {
    const first = tokens[number - 2]
    return first?.isCapitalised && first.end + 1 === street.start && /(?:s|a|ra|re)$/.test(first.folded)
      ? number - 2
      : undefined
  }
  return street.isCapitalised || clearEnding.test(street.folded) ? number - 1 : undefined
}

/** Not a year, and not so many minutes, children or kronor. */
function isHouseNumber(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1)
  if ((tokens[at]?.text.length ?? 4) > 3 || counted.has(next)) return false
  return !(
    /^[.,:]$/.test(next) &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.start === (tokens[at]?.end ?? 0) + 1
  )
}

/** "12 Mill Road". */
function englishStreet(tokens: readonly Token[], number: number): number | undefined {
  for (let at = number + 1; at <= number + 4 && tokens[at]?.isCapitalised; at++)
    if (at > number + 1 && englishEnding.has(wordAt(tokens, at))) return at
  return undefined
}

/** "شارع النيل ١٢", "вул. Шевченка, 12". */
function streetWord(tokens: readonly Token[], number: number): number | undefined {
  for (let at = number - 2; at >= number - 6; at--) if (streetWords.has(wordAt(tokens, at))) return at
  return undefined
}

/** "961 31 Boden", "SE-96131 Boden"; a post-office box is nobody's home. */
function postalCodes(text: string): Match[] {
  return [...text.matchAll(postal)]
    .filter(({ index }) => !/box \d{1,5}[, ]{1,3}$/i.test(text.slice(Math.max(0, index - 16), index)))
    .filter(({ 2: town = '' }) => !notTowns.has(town.toLowerCase()))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, severity: 'block' }))
}
