/**
 * One form for every disguise (docs/rules.md, Law): NFKC; zero-width, bidi and soft-hyphen characters gone;
 * every script's digits as 0–9; every dash as "-"; every space as " "; Arabic marks gone and its letter variants one.
 * Each unit of the result knows where in the original it came from.
 */

export type Normalised = {
  readonly text: string
  /** Offset in the original where unit `index` of the text begins. */
  startOf(index: number): number
  /** Offset in the original after unit `index` of the text. */
  endOf(index: number): number
}

const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u
const mark = /\p{M}/u
const digit = /\p{Nd}/u
const dash = /[\p{Pd}\u2212\u2043\u02D7\u1806]/u
const space = /[\p{Zs}\t]/u

/** Letters that Arabic and Persian writers use for one another, and marks that only help reading aloud. */
const arabic = new Map([
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ة', 'ه'],
  ['ـ', ''],
])
const arabicMark = /[\u064B-\u065F\u0670]/

export function normalise(original: string): Normalised {
  const stretches: Stretch[] = []
  let text = ''
  let copied = 0
  let isLinear = false
  for (let at = 0; at < original.length; ) {
    const end = endOfCluster(original, at)
    const folded = end === at + 1 ? foldUnit(original.charCodeAt(at)) : foldCluster(original.slice(at, end))
    const isOneToOne = end === at + 1 && folded.length === 1
    if (!isOneToOne || folded !== original[at]) {
      text += original.slice(copied, at)
      copied = end
    }
    // What stands unit for unit needs no more than its beginning.
    if (!isOneToOne || !isLinear)
      stretches.push({
        from: text.length + (at > copied ? at - copied : 0),
        at,
        end: isOneToOne ? undefined : end,
      })
    if (copied === end) text += folded
    isLinear = isOneToOne
    at = end
  }
  return { text: text + original.slice(copied), ...offsets(stretches, original.length) }
}

/** Where a part of the result comes from: unit for unit when `end` is missing, all of it from one cluster otherwise. */
type Stretch = { readonly from: number; readonly at: number; readonly end?: number | undefined }

function offsets(stretches: readonly Stretch[], length: number): Pick<Normalised, 'startOf' | 'endOf'> {
  const at = (index: number): Stretch => {
    let [low, high] = [0, stretches.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((stretches[middle]?.from ?? 0) <= index) low = middle
      else high = middle - 1
    }
    return stretches[low] ?? { from: 0, at: length, end: length }
  }
  return {
    startOf: (index) => {
      const stretch = at(index)
      return stretch.end === undefined ? stretch.at + index - stretch.from : stretch.at
    },
    endOf: (index) => {
      const stretch = at(index)
      return stretch.end ?? stretch.at + index - stretch.from + 1
    },
  }
}

/** A character with the marks that belong to it, so that "a" and a ring become "å". */
function endOfCluster(text: string, at: number): number {
  let end = at + sizeAt(text, at)
  while (end < text.length && text.charCodeAt(end) >= 0x300 && isMarkAt(text, end)) end += sizeAt(text, end)
  return end
}

function sizeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Whether a unit is a combining mark, worked out once for each: 0 unknown, 1 no, 2 yes. */
const marks = new Uint8Array(0x10000)

function isMarkAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (marks[unit] === 0) marks[unit] = mark.test(String.fromCharCode(unit)) ? 2 : 1
  return (
    marks[unit] === 2 ||
    (sizeAt(text, at) === 2 && mark.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
  )
}

/** Folds of single units, each worked out once: at most 65,536 short strings. */
const units: string[] = []

function foldUnit(unit: number): string {
  const known = units[unit]
  if (known !== undefined) return known
  const folded = fold(String.fromCharCode(unit))
  units[unit] = folded
  return folded
}

/** Folds of letters with marks, a few hundred in any language; emptied before hostile text can fill the memory. */
const clusters = new Map<string, string>()

function foldCluster(cluster: string): string {
  const known = clusters.get(cluster)
  if (known !== undefined) return known
  const folded = fold(cluster)
  if (clusters.size > 5_000) clusters.clear()
  if (cluster.length < 8) clusters.set(cluster, folded)
  return folded
}

function fold(cluster: string): string {
  let folded = ''
  for (const char of cluster.normalize('NFKC')) folded += foldChar(char)
  return folded.normalize('NFC')
}

function foldChar(char: string): string {
  const letter = arabic.get(char)
  if (letter !== undefined) return letter
  if (char === '\n') return char
  if (/[\r\u2028\u2029\v\f\u0085]/.test(char)) return '\n'
  if (digit.test(char)) return String(digitOf(char))
  if (dash.test(char)) return '-'
  if (space.test(char)) return ' '
  if (/[’‘ʼ′＇]/.test(char)) return "'"
  return ignorable.test(char) || arabicMark.test(char) ? '' : char
}

/** Unicode keeps every script's ten digits in a row, so a digit's value is its distance from the row's start. */
function digitOf(char: string): number {
  let point = char.codePointAt(0) ?? 0
  let distance = 0
  while (digit.test(String.fromCodePoint(point - 1))) {
    point--
    distance++
  }
  return distance % 10
}
