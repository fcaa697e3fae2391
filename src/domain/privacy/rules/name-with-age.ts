/**
 * Warn: a first name with an age, in any common wording. Two facts that together find a child in a
 * small town: "nioåriga X", "X, elva år", "X (10)", "9-year-old X", "X عمرها ٩ سنوات".
 */
import { ageAfterName } from '../age-after-name'
import { type Age, agesIn } from '../ages'
import type { Match } from '../finding'
import { isFullName, nameAt } from '../names'
import type { Reading } from '../reading'
import { collect, sameSentence, wordAt } from '../tokens'

/** Tokens between an age and the name it belongs to. */
const reach = 6
/** The same, for a word that only looks like a name. */
const shortReach = 3

export function nameWithAge(reading: Reading): Match[] {
  if (reading.namesAreFictional) return []
  return [...namesBesideAges(reading), ...agesAfterNames(reading)]
}

function namesBesideAges(reading: Reading): Match[] {
  return agesIn(reading)
    .filter(({ isPersonal }) => isPersonal)
    .flatMap((age) => {
      const name = nameAfter(reading, age) ?? nameBefore(reading, age)
      if (name === undefined) return []
      return [match(reading, Math.min(age.first, name), Math.max(age.last, name), name)]
    })
}

function agesAfterNames(reading: Reading): Match[] {
  return collect(reading.tokens, (_, name) => {
    const strength = nameAt(reading, name)
    const last = strength && ageAfterName(reading, name, strength === 'known')
    return last === undefined ? undefined : match(reading, name, last, name)
  })
}

/** "nioåriga flickan som heter X": the next word may be any name, a later one must be known or announced. */
function nameAfter(reading: Reading, { last }: Age): number | undefined {
  const { tokens, vocabulary } = reading
  const { betweenAgeAndName, saysName } = vocabulary
  for (let at = last + 1; at <= last + reach && sameSentence(tokens, last, at); at++) {
    if (/[;)]/.test(wordAt(tokens, at))) return undefined
    const strength = nameAt(reading, at)
    const before = wordAt(tokens, at - 1)
    const isAnnounced = at === last + 1 || betweenAgeAndName.has(before) || saysName.has(before)
    if (strength === 'known' || (strength === 'likely' && isAnnounced)) return at
  }
  return undefined
}

/** "X är en nioårig flicka", "X عمرها ٩ سنوات". */
function nameBefore(reading: Reading, { first }: Age): number | undefined {
  const { tokens } = reading
  for (let at = first - 1; at >= first - reach && sameSentence(tokens, first, at); at--) {
    const strength = nameAt(reading, at)
    if (strength === 'known' || (strength === 'likely' && at >= first - shortReach)) return at
  }
  return isNameWithoutCapital(reading, first - 1) && sameSentence(tokens, first, first - 1)
    ? first - 1
    : undefined
}

/** In Arabic script any word before an age that is no noun for a person may be the name. */
function isNameWithoutCapital({ tokens, vocabulary }: Reading, at: number): boolean {
  const word = wordAt(tokens, at)
  return /^\p{Script=Arabic}{3,}$/u.test(word) && !vocabulary.notNamesInArabicScript.has(word)
}

/** The age may be read in the excerpt, the name may not. */
function match(reading: Reading, first: number, last: number, name: number): Match {
  const { tokens } = reading
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const nameStart = tokens[name]?.start ?? start
  const nameEnd = tokens[isFullName(reading, name) ? name + 1 : name]?.end ?? end
  const shown = name === first ? ([nameEnd, end] as const) : ([start, nameStart] as const)
  return { start, end, severity: 'warn', shown: shown[0] < shown[1] && shown[1] <= end ? [shown] : [] }
}
