/** Says how far a long piece of work has come: on stdout, one line a step, and to whoever started it. */

export type Progress = {
  /** Does something with every item in turn, and counts aloud. */
  each<T>(what: string, items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void>
  /** The same with some of them together; while one such portion is finished, the next may have begun. */
  inPortions<T>(what: string, items: readonly T[], portions: Portions<T>): Promise<void>
}

type Portions<T> = {
  readonly size: number
  /** How many are under way at the same time. */
  readonly atOnce: number
  readonly act: (some: readonly T[]) => Promise<unknown>
}

/** @param tell said after every portion, and once more at the end */
const going = (tell: (what: string, count: number, all: number, isEnd: boolean) => void): Progress => {
  const inPortions: Progress['inPortions'] = async (what, items, { size, atOnce, act }) => {
    let count = 0
    const portions = portionsOf(items, size)
    // What fails in one lane closes the portions for the others.
    const lane = async () => {
      for (const some of portions) {
        await act(some)
        count += some.length
        tell(what, count, items.length, false)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, lane))
    tell(what, count, items.length, true)
  }
  return {
    inPortions,
    each: (what, items, act) =>
      inPortions(what, items, { size: 1, atOnce: 1, act: ([item]) => act(item as (typeof items)[number]) }),
  }
}

function* portionsOf<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}

export const progressOn = (out: NodeJS.WriteStream): Progress =>
  going((what, count, all, isEnd) => {
    const line = `  ${what.padEnd(24)}${String(count).padStart(3)} of ${all}`
    if (isEnd) return void out.write(out.isTTY ? '\n' : `${line}\n`)
    process.send?.({ words: `${what.toLowerCase()} ${count} of ${all}` })
    if (out.isTTY) out.write(`\r${line}`)
  })

/** For whoever is not watched. */
export const silently: Progress = going(() => {})
