/** Readers one after the other, as they come on a busy day: what each of them waits. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from './ask'
import { percentiles, type Row } from './results'

/** Milliseconds between two readers. */
const EVERY = 20

/**
 * Nine of ten are shown a kept page, the tenth one that is made for her.
 * @param isOver when nobody comes any more
 * @returns milliseconds, half of them and all but one of a hundred
 */
export async function readersOf(page: string, isOver: () => boolean): Promise<Row> {
  const [kept, made]: [number[], number[]] = [[], []]
  const pending: Promise<void>[] = []
  const one = async (times: number[], headers: Record<string, string>) => {
    const began = performance.now()
    const { status } = await ask(page, headers)
    if (status !== 200) throw new Error(`A reader was answered ${status}.`)
    times.push(performance.now() - began)
  }
  for (let n = 0; !isOver(); n += 1) {
    // A request with a cookie passes the page cache by.
    pending.push(n % 10 === 0 ? one(made, { cookie: 'payload-token=nobody' }) : one(kept, {}))
    await sleep(EVERY)
  }
  await Promise.all(pending)
  const [of, own] = [percentiles(kept), percentiles(made)]
  return { 'kept p50': of.median, 'kept p99': of.p99, 'made p50': own.median, 'made p99': own.p99 }
}

/** True from so many seconds on. */
export function after(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000
  return () => performance.now() >= end
}
