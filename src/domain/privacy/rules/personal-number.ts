/**
 * Block: personnummer, samordningsnummer and interim numbers (Skatteverket SKV 704 and 707), in every disguise
 * that `normalise` and the groups of digits undo. Ten bare digits that something else explains only warn.
 */
import { isBirthDate } from '../birth-date'
import { hasRightCheckDigit } from '../check-digit'
import { digitGroups } from '../digit-groups'
import type { Match } from '../finding'
import type { Reading } from '../reading'
import { type WrittenNumber, writtenNumbers } from '../written-numbers'

/** Letters that take the first place of an interim number; its check digit is not part of the rule. */
const interim = /(?<![\p{L}\d])(\d{8}|\d{6})(\s?[-+]\s?|(?<=\d{8}))[TRSUWXJKLMN]\d{3}(?![\p{L}\d])/giu
/** What a bare number may be instead: labels before it, and a unit after it. */
const otherLabel =
  /(?:isbn|issn|ocr|bankgiro|plusgiro|postgiro|bg|pg|konto|kontonr|kontonummer|org\.? ?nr|organisationsnummer|orgnr|dnr|diarienr|diarienummer|ärende|ärendenummer|ärendenr|ordernr|ordernummer|fakturanr|fakturanummer|ref|referens|case|invoice|reference)[ .:#]{0,3}$/i
const amount = /^ ?(?:kr\b|kronor|sek\b|eur\b|euro|€|\$|:-|%|st\b|besök|visningar)/i
const mobile = /^07[02369]/
const inAddress = /(?:https?:\/\/|www\.)\S*$/i

export function personalNumber(reading: Reading): Match[] {
  return [...numbers(reading), ...interimNumbers(reading)]
}

function numbers({ text, today, context }: Reading): Match[] {
  return writtenNumbers(digitGroups(text)).flatMap((written) => {
    const { digits, start, end } = written
    const ten = digits.slice(-10)
    if (ten.slice(6, 9) === '000' || !hasRightCheckDigit(ten)) return []
    if (!isBirthDate(digits.slice(0, -4), today)) return []
    // "+46 …" and "+20 …" begin a telephone number, which has its own rule.
    if (text[start - 1] === '+') return []
    const severity = written.isBare && digits.length === 10 ? bareSeverity(text, written, context) : 'block'
    return severity ? [{ start, end, severity }] : []
  })
}

/**
 * Two digits for the year always fit somebody alive, so a bare number blocks unless it reads as something else:
 * an ISBN, an amount, an address on the web or a mobile number are left alone; another labelled number warns.
 */
function bareSeverity(
  text: string,
  { start, end, digits }: WrittenNumber,
  context: Reading['context'],
): Match['severity'] | undefined {
  const before = text.slice(Math.max(0, start - 60), start)
  if (/isbn[ :-]{0,3}$/i.test(before) || amount.test(text.slice(end, end + 12)) || inAddress.test(before))
    return undefined
  if (mobile.test(digits)) return context === 'contact-block' ? undefined : 'warn'
  return otherLabel.test(before) ? 'warn' : 'block'
}

function interimNumbers({ text, today }: Reading): Match[] {
  return [...text.matchAll(interim)]
    .filter(([, date = '']) => isBirthDate(date, today))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, severity: 'block' }))
}
