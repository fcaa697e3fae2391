/** A line of text as a reader has it: its words, whether there is anything to see, and which way it runs. */

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly children: readonly Piece[] }

/** The words without their formatting. */
export function wordsOf(line: readonly Piece[]): string {
  return line
    .map((piece) => {
      if (piece.kind === 'break') return ' '
      return piece.kind === 'text' ? piece.text : wordsOf(piece.children)
    })
    .join('')
}

/** Spaces, controls, and all that Unicode has a renderer leave out; a braille cell without dots looks the same. */
const unseen = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/gu

export function isVisible(text: string): boolean {
  return text.replace(unseen, '') !== ''
}

const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/gu

/**
 * By what most of its letters are. Not by the first letter, as `dir="auto"` goes: that turns around every Arabic line
 * which begins with the name of a Swedish place.
 *
 * @returns undefined where there are no letters
 */
export function directionOf(text: string): 'ltr' | 'rtl' | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  return (text.match(rightToLeft)?.length ?? 0) * 2 > letters ? 'rtl' : 'ltr'
}
