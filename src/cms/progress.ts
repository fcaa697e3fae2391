/** Says how far a long piece of work has come: on stdout, one line a step, and to whoever started it. */

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
      process.send?.({ words: `${what.toLowerCase()} ${count} of ${items.length}` })
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
