import type { Match } from './finding'
import type { Token } from './reading'

/** @returns a warning at one token, with the child it stands near to in the excerpt */
export function spanMatch(tokens: readonly Token[], at: number, child: number): Match {
  const [first, last] = at < child ? [at, child] : [child, at]
  return {
    start: tokens[at]?.start ?? 0,
    end: tokens[at]?.end ?? 0,
    around: [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0],
    severity: 'warn',
    shown: plainWords(tokens, first, last),
  }
}

/** Small-letter words may be read; capitals and numbers, which could be names and ages, may not. */
function plainWords(tokens: readonly Token[], first: number, last: number): [number, number][] {
  return tokens
    .slice(first, last + 1)
    .filter(({ kind, isCapitalised, text }) => kind === 'word' && !isCapitalised && cased.test(text))
    .map(({ start, end }) => [start, end])
}

const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u
