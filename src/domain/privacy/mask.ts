/** Excerpts for people and logs: enough to find the place, never enough to know the value. */

/**
 * Keeps the first letter of each masked word, and no digit.
 * @param shown parts to leave readable, such as "nioåriga" in "nioåriga A••••"
 */
export function mask(
  text: string,
  start: number,
  end: number,
  shown: readonly (readonly [number, number])[] = [],
): string {
  let masked = ''
  let from = start
  for (const [showFrom, showTo] of [...shown].sort(([a], [b]) => a - b)) {
    if (showFrom < from || showTo > end) continue
    masked += hide(text.slice(from, showFrom)) + text.slice(showFrom, showTo)
    from = showTo
  }
  return shorten(masked + hide(text.slice(from, end)))
}

function hide(text: string): string {
  return text
    .replace(/\p{N}/gu, '•')
    .replace(
      /[\p{L}\p{M}]{2,}/gu,
      (word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0)}${'•'.repeat([...word].length - 1)}`,
    )
    .replace(/(?<![\p{L}\p{M}•])\p{L}(?![\p{L}\p{M}•])/gu, '•')
}

/** A finding that spans a sentence or two is shown by its two ends. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 80 ? line : `${line.slice(0, 39)} … ${line.slice(-38)}`
}
