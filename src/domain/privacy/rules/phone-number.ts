/**
 * Block: telephone numbers outside contact blocks, of the country as in its numbering plan (countries/), and
 * international (ITU E.164). Numbers that belong to everybody (112, 116 111, in Sweden 1177, 020-, 0200-, 077x-) may stand.
 */
import type { TelephonePlan } from '../../../../countries/personal-data'
import { type DigitGroup, digitGroups } from '../digit-groups'
import type { Match } from '../finding'
import type { Reading } from '../reading'

const linking = /^[ \-/()]{1,3}$/
const otherLabel =
  /(?:isbn|ocr|bankgiro|plusgiro|bg|pg|konto\p{L}*|iban|org\.? ?nr|organisationsnummer|orgnr|dnr|diarien\p{L}*|ärende\p{L}*|kod|koder|kommunkod\p{L}*|dnro|diaari\p{L}*|asianumero|y-?tunnus|tilinumero|viite\p{L}*|kuntanumero\p{L}*)[ .:#]{0,3}$/iu
/** Days and opening hours, written with the same marks. */
const dateOrTime = /^(?:\d{1,2}[-/ ]\d{1,2}[-/ ](?:19|20)\d{2}|[012]?\d [0-5]\d ?- ?[012]?\d [0-5]\d)(?!\d)/

export function phoneNumber({ text, context, country: { telephone } }: Reading): Match[] {
  if (context === 'contact-block') return []
  const groups = digitGroups(text)
  const matches: Match[] = []
  for (let at = 0; at < groups.length; ) {
    const length = groupsInNumber(text, groups, at, telephone)
    if (length > 0) matches.push(toMatch(text, groups, at, length))
    at += Math.max(1, length)
  }
  return matches
}

/** @returns how many groups from `at` on make the longest telephone number, or 0 */
function groupsInNumber(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
  { mobile, isSomebodys }: TelephonePlan,
): number {
  const first = groups[at]
  if (!first || !canBegin(text, first)) return 0
  const isInternational = text[first.start - 1] === '+' || /^00[1-9]/.test(first.digits)
  let digits = ''
  let longest = 0
  for (let next = at; next < groups.length && digits.length <= 17; next++) {
    digits += groups[next]?.digits ?? ''
    const end = groups[next]?.end ?? 0
    if (!/^\p{L}/u.test(text.slice(end, end + 1)))
      if (isInternational ? isE164(digits) : isSomebodys(digits, first.digits)) longest = next - at + 1
    const gap = groups[next]?.gap ?? ''
    if (!linking.test(gap) && !(mobile.test(`${first.digits}0000000`.slice(0, 10)) && /^[.\n]$/.test(gap)))
      break
  }
  return longest
}

function canBegin(text: string, { start, digits }: DigitGroup): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (/[\p{L}\d/]$/u.test(before) || /\d[-.,]$|\d{3} $/.test(before) || otherLabel.test(before)) return false
  if (!digits.startsWith('0') && !before.endsWith('+')) return false
  return !dateOrTime.test(text.slice(start, start + 16))
}

function isE164(digits: string): boolean {
  const { length } = digits.replace(/^00/, '')
  return length >= 8 && length <= 15
}

function toMatch(text: string, groups: readonly DigitGroup[], at: number, length: number): Match {
  const first = groups[at]?.start ?? 0
  const start = text[first - 1] === '+' ? first - 1 : first
  return { start, end: groups[at + length - 1]?.end ?? first, severity: 'block' }
}
