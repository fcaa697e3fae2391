/** Chance that can be repeated: a run that failed is run again as it was by DESK_SEED=…, which it has printed. */
export const seed = Number(process.env.DESK_SEED ?? Date.now() % 1_000_000)

/** @returns a number from 0 to 1, another one each time */
export function chances(from: number): () => number {
  let state = from
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
