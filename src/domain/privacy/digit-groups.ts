import type { Span } from '../readability/sentences'

/** A run of digits, and what stands between it and the next one where that is near. */
export type DigitGroup = Span & { readonly digits: string; readonly gap?: string }

const gap = /^[ \n\-+./_:()]{1,4}$/

/** @returns all digit runs of a normalised text, in order */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const previous = groups.at(-1)
    const between = previous && index - previous.end <= 4 ? text.slice(previous.end, index) : ''
    if (previous && gap.test(between)) groups[groups.length - 1] = { ...previous, gap: between }
    groups.push({ digits, start: index, end: index + digits.length })
  }
  return groups
}
