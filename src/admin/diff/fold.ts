/** A comparison is read for what differs: what did not is folded away, but for the lines beside a change. */
import type { Piece } from './word-diff'

export type Part = { readonly pieces: readonly Piece[]; readonly isFolded: boolean; readonly lines: number }

/** Fewer lines than this are read sooner than unfolded. */
const fewest = 3

/** @returns the pieces in parts, nothing lost; a text without changes is one open part */
export function folded(pieces: readonly Piece[]): Part[] {
  const lines = linesOf(pieces)
  const isChanged = lines.map((line) => line.some(({ kind }) => kind !== 'same'))
  if (!isChanged.includes(true)) return [{ pieces, isFolded: false, lines: 0 }]
  const written = lines.flatMap((line, at) => (isBlank(line) ? [] : [at]))
  const beside = new Set(
    written.flatMap((at, place) => {
      const neighbours = [written[place - 1], at, written[place + 1]]
      return neighbours.some((one) => one !== undefined && isChanged[one]) ? [at] : []
    }),
  )
  const parts: { pieces: Piece[]; isFolded: boolean; lines: number }[] = []
  lines.forEach((line, at) => {
    const last = parts.at(-1)
    const mayFold =
      isBlank(line) && !isChanged[at] ? (last?.isFolded ?? true) : !beside.has(at) && !isChanged[at]
    const part = last?.isFolded === mayFold ? last : { pieces: [], isFolded: mayFold, lines: 0 }
    if (part !== last) parts.push(part)
    part.pieces.push(...line)
    if (!isBlank(line)) part.lines += 1
  })
  return parts.map((part) => ({ ...part, isFolded: part.isFolded && part.lines >= fewest }))
}

const isBlank = (line: readonly Piece[]) => line.every(({ text }) => text.trim() === '')

/** Cut after each end of line. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces)
    for (const text of piece.text.split(/(?<=\n)/)) {
      if (text === '') continue
      lines.at(-1)?.push({ ...piece, text })
      if (text.endsWith('\n')) lines.push([])
    }
  return lines.filter((line) => line.length > 0)
}
