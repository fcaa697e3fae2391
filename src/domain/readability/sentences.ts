/** Where sentences begin and end: the one answer for the reading level, its hints and the personal-data check. */

export type Span = { readonly start: number; readonly end: number }

/** Abbreviations that never end a sentence, without their last dot; others (m.m., osv.) do before a capital letter. */
const neverLast = new Set(
  'bl.a t.ex dvs d.v.s kl ca cirka nr tel jfr resp ev f.d s.k t.o.m fr.o.m p.g.a pga m.a.o t.v inkl exkl max min avd str dr mr mrs ms prof st e.g i.e vs approx no вул ім св див напр р'.split(
    ' ',
  ),
)

const marks = /[.!?…؟۔።፧]+|\n+/gu
const closers = /["'”’»)\]]/
const lower = /\p{Ll}/u
const word = /[\p{L}\p{M}.]+$/u

/** @returns the sentences of a text as offsets into it, without the white space around them */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(marks)) {
    let end = index + mark.length
    if (mark[0] !== '\n') {
      while (end < text.length && closers.test(text[end] ?? '')) end++
      if (!endsSentence(text, index, mark, end)) continue
    }
    push(spans, text, start, end)
    start = end
  }
  push(spans, text, start, text.length)
  return spans
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  const next = text[end]
  if (next === undefined) return true
  if (!/\s/.test(next)) return /[؟۔።፧]/.test(mark)
  // Twenty characters hold the white space that any text has between two sentences.
  const follower = text.slice(end, end + 20).trimStart()[0] ?? ''
  if (lower.test(follower)) return false
  if (mark !== '.') return true
  const before = word.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? ''
  // An initial, as in "A. Lind"; Arabic and Ethiopic letters have no case and make no initials.
  if (before.length === 1 && before !== before.toUpperCase()) return false
  return !neverLast.has(before)
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end > start) spans.push({ start, end })
}
