/** Says on stdout how far the seed has come: one line a step, kept moving where somebody watches. */

export type Progress = {
  /** Does something with every item in turn, and counts aloud. */
  each<T>(what: string, items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void>
}

export const progressOn = (out: NodeJS.WriteStream): Progress => ({
  async each(what, items, act) {
    const line = (count: number) => `  ${what.padEnd(24)}${String(count).padStart(3)} of ${items.length}`
    let count = 0
    for (const item of items) {
      await act(item)
      count += 1
      if (out.isTTY) out.write(`\r${line(count)}`)
    }
    out.write(out.isTTY ? '\n' : `${line(count)}\n`)
  },
})

/** For whoever is not watched. */
export const silently: Progress = {
  async each(_, items, act) {
    for (const item of items) await act(item)
  },
}
