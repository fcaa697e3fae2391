/** Turns a title into the last part of an address: `Höstlov på ön!` becomes `hostlov-pa-on`. */
const longest = 80

/** Letters that do not come apart into a base letter and a mark. */
const apart: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

export function makeSlug(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[ßæøœłđðþ]/g, (letter) => apart[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1)
  const wordEnd = cut.lastIndexOf('-')
  return wordEnd > 0 ? cut.slice(0, wordEnd) : plain.slice(0, longest)
}
