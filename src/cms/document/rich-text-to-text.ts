/** The words of rich text: what the personal-data check reads. */
import { type Visitor, visit } from '@/domain/rich-text'

/** A run of a line, or a line of its own. */
type Piece = { readonly text: string; readonly isLine: boolean }

const run = (text: string): Piece => ({ text, isLine: false })
const line = (text: string): Piece => ({ text, isLine: true })

/**
 * @param text rich text, or any part of it
 * @returns its words, a line for each paragraph, heading, list item and field of a block; addresses of links included,
 * since an e-mail address can hide in one
 */
export function richTextToText(text: unknown): string {
  return linesOf(visit(text, outside))
    .map((piece) => piece.text)
    .join('\n')
}

/** References say nothing, and an id can look like a telephone number. */
const within: Visitor<Piece> = {
  text: ({ text }, inside) => [run(text), ...inside(within)],
  linebreak: () => [run('\n')],
  tab: () => [run(' ')],
  paragraph: (_, inside) => linesOf(inside(within)),
  heading: (_, inside) => linesOf(inside(within)),
  listitem: (_, inside) => linesOf(inside(within)),
  words: ({ text }) => [line(text)],
  address: ({ text }) => [line(text)],
}

/** A node that nobody knows is part of its line as a link is; outside every line it is one itself. */
const outside: Visitor<Piece> = {
  ...within,
  root: (_, inside) => inside(outside),
  list: (_, inside) => inside(outside),
  unknown: (_, inside) => linesOf(inside(within)),
}

/** What runs together makes one line; what stands beside it follows. */
function linesOf(pieces: readonly Piece[]): Piece[] {
  const running = pieces.filter(({ isLine }) => !isLine)
  const said = running.map(({ text }) => text).join('')
  return [...(said.trim() === '' ? [] : [line(said)]), ...pieces.filter(({ isLine }) => isLine)]
}
