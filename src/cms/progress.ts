/** Says how far a long piece of work has come: on stdout, one line a step, and to whoever started it. */

export type Progress = {
  /** Does something with every item in turn, and counts aloud. */
  each<T>(what: string, items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void>
  /** The same with so many of them at once. */
  inPortions<T>(
    what: string,
    items: readonly T[],
    size: number,
    act: (some: readonly T[]) => Promise<unknown>,
  ): Promise<void>
}

type InPortions = Progress['inPortions']

const going = (inPortions: InPortions): Progress => ({
  inPortions,
  each: (what, items, act) => inPortions(what, items, 1, ([item]) => act(item as (typeof items)[number])),
})

export const progressOn = (out: NodeJS.WriteStream): Progress =>
  going(async (what, items, size, act) => {
    const line = (count: number) => `  ${what.padEnd(24)}${String(count).padStart(3)} of ${items.length}`
    let count = 0
    while (count < items.length) {
      const some = items.slice(count, count + size)
      await act(some)
      count += some.length
      process.send?.({ words: `${what.toLowerCase()} ${count} of ${items.length}` })
      if (out.isTTY) out.write(`\r${line(count)}`)
    }
    out.write(out.isTTY ? '\n' : `${line(count)}\n`)
  })

/** For whoever is not watched. */
export const silently: Progress = going(async (_, items, size, act) => {
  for (let done = 0; done < items.length; done += size) await act(items.slice(done, done + size))
})
