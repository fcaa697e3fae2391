/**
 * Block: henkilötunnus, the personal identity code of Finland (valtioneuvoston asetus väestötietojärjestelmästä 128/2010, 2 §,
 * with the further signs of century since 2023), in every disguise that `normalise` undoes: DDMMYY, a sign of the century,
 * an individual number from 002 on (from 900 on those given for a while, and for tests), and a character that checks.
 */
import { isBirthDate } from '../birth-date'
import type { Match } from '../finding'
import type { Reading } from '../reading'

/** By the nine digits modulo 31; G, I, O, Q and Z are left out, for they look like others. */
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Day, month, year, sign, individual number, check: people cut dates with full stops, write the whole year, and lose the sign. */
const written =
  /(?<!\d|\d[.,/-])(\d ?\d)[ ./]?(\d ?\d)[ ./]?((?:\d ?\d){1,2})[ \n]{0,2}([-+_A-FU-Y]?)[ \n]{0,2}(\d ?\d ?\d) ?([\dA-FHJ-NPR-Y])(?![\p{L}\d])/giu

export function personalIdentityCode({ text, today }: Reading): Match[] {
  return [...text.matchAll(written)]
    .filter(([, ...parts]) =>
      isCode(
        parts.map((part) => part.replaceAll(' ', '')),
        today,
      ),
    )
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, severity: 'block' }))
}

/** Whichever sign was written, the date may be of any century: people mistake one for another. */
function isCode(
  [day = '', month = '', year = '', sign = '', number = '', check = '']: string[],
  today: Date,
): boolean {
  const nine = day + month + year.slice(-2) + number
  if (checkCharacters[Number(nine) % 31] !== check.toUpperCase()) return false
  // Ten digits in a row are more likely a telephone number, or a Swede's.
  if (sign === '' && /\d/.test(check)) return false
  return Number(number) >= 2 && Number(day) <= 31 && isBirthDate(year + month + day, today)
}
