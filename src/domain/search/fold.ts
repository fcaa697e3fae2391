/**
 * Search, as far as it is pure: how words are made comparable. The index and the question are folded by the same
 * hand, so that `Skellefteå` is found by `skelleftea` and Arabic with vowel marks by Arabic without them.
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
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ...Object.fromEntries([...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([...'۰۱۲۳۴۵۶۷۸۹'].map((digit, value) => [digit, String(value)])),
}
const alikes = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** Most words, and nothing to be done in them but what is done here. */
const plain = /^[ -~]*$/

/** Small letters without marks of any kind. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/['`]/g, '')
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(silent, '')
    .replace(alikes, (letter) => alike[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** The words of a text, folded; nothing in them but letters and digits. */
export function foldWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A word as it stands in a text, marks, joiners and all. */
export const wordAsWritten = /[\p{L}\p{N}\p{M}\u0640\u200c'’ʼ]+/gu
