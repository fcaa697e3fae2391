/**
 * Search, as far as it is pure: how words are made comparable. The index and the question are folded by the same
 * hand, so that Arabic with vowel marks is found by Arabic without them. In Swedish å, ä and ö are letters of their
 * own (`båt` is no form of `bat`), and yet `Umeå` is found by `umea`: see `bare`.
 */

/** What stands inside a word without being a letter of it: Arabic marks and tatweel, apostrophes, soft hyphens, joiners. */
const silent = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed'’ʼ`´\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Letters that people write for each other, and that no decomposition brings together. */
const alike: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ґ: 'г',
  ø: 'ö',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ä',
  œ: 'oe',
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
}
const alikes = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** Most words, and nothing to be done in them but what is done here. */
const plain = /^[ -~]*$/

/** The marks that make another letter of a Swedish a or o. */
const letters: readonly (readonly [string, string])[] = [
  ['a\u030a', 'å'],
  ['a\u0308', 'ä'],
  ['o\u0308', 'ö'],
]

/** Small letters; no marks but those of å, ä and ö. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/['`]/g, '')
  const apart = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(silent, '')
    .replace(alikes, (letter) => alike[letter] ?? letter)
    .normalize('NFD')
  return letters
    .reduce((folded, [written, letter]) => folded.replaceAll(written, letter), apart)
    .replace(/\p{M}/gu, '')
}

/** A folded text as somebody writes it whose keyboard has no å, ä and ö. */
export const bare = (folded: string): string => folded.replace(/[åä]/g, 'a').replaceAll('ö', 'o')

/** Whether a folded word may stand for one with å, ä or ö. */
export const isBare = (word: string): boolean => bare(word) === word

/** The words of a text, folded; nothing in them but letters and digits. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A word as it stands in a text, marks, joiners and all. */
export const wordAsWritten = /[\p{L}\p{N}\p{M}\u0640\u200c'’ʼ]+/gu
