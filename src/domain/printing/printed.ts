/**
 * What of a text can stand on paper. A printer has only the shapes of its own fonts; what none of them can draw would
 * be a box, so the writer is told of it, and on paper its number stands instead.
 */

export type Printed = {
  /** The text as it can be set. */
  readonly text: string
  /** Characters that no font has a shape for, each once. */
  readonly missing: readonly string[]
}

type Font = (character: string) => boolean

const clusters = new Intl.Segmenter()
/** Marks of direction, joining and breaking, and choices between shapes: they have none themselves. */
const unseen = /\p{Default_Ignorable_Code_Point}/u
const mark = /\p{M}/u

/**
 * @param shapes the characters of each font, as `20-7e,a0`
 * @returns what makes a text printable
 */
export function printing(shapes: readonly string[]): (text: string) => Printed {
  const fonts = shapes.map(fontOf)
  /** One font must have all of a letter with its marks: shapes of two fonts cannot be joined to one. */
  const isDrawn = (cluster: string) => {
    const seen = [...cluster].filter((character) => !unseen.test(character))
    return fonts.some((has) => seen.every(has))
  }
  return (text) => {
    const missing = new Set<string>()
    const set = tidy(text).map((line) => {
      if (isDrawn(line)) return line // most are: of one font, and nothing to look at letter by letter
      const parts = [...clusters.segment(line)].map(({ segment }) => {
        if (isDrawn(segment)) return segment
        const plainer = [segment.normalize('NFKC'), segment.normalize('NFKD')].find(isDrawn)
        return plainer ?? apart(segment, isDrawn, missing)
      })
      return parts.join('')
    })
    return { text: set.join('\n'), missing: [...missing] }
  }
}

/** Lines of composed letters; of control characters only the tab says anything, and on paper it is a space. PDF/UA knows no U+FEFF. */
const tidy = (text: string): string[] =>
  text
    .toWellFormed()
    .normalize('NFC')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', ' ').replace(/[\p{Cc}\ufeff]/gu, ''))

/** A character by its number in Unicode, as `U+0E01`. */
export function numbered(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Each character for itself; a mark without its letter is none. */
function apart(cluster: string, isDrawn: (text: string) => boolean, missing: Set<string>): string {
  return [...cluster]
    .filter((character) => !unseen.test(character))
    .map((character) => {
      if (isDrawn(character) && !mark.test(character)) return character
      missing.add(character)
      return `[${numbered(character)}]`
    })
    .join('')
}

function fontOf(shapes: string): Font {
  const drawn = new Set<number>()
  for (const range of shapes.split(',')) {
    const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16))
    for (let code = from; code <= to; code += 1) drawn.add(code)
  }
  return (character) => drawn.has(character.codePointAt(0) ?? 0)
}
