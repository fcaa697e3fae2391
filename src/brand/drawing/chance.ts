/** A small repeatable source of chance: the same slug always cuts the same picture. */
export type Chance = {
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number
  /** One of the given things. */
  oneOf<T>(things: readonly [T, ...T[]]): T
}

/** FNV-1a over the seed, then mulberry32. */
export function seeded(seed: string): Chance {
  let state = 2166136261
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (from, to) => Math.floor(from + next() * (to - from + 1)),
    oneOf: (things) => things[Math.floor(next() * things.length)] ?? things[0],
  }
}
