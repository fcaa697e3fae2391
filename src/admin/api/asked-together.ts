/** Collects what many small parts of a page want to know in one tick, and asks once. */
import { ask } from './ask'

/**
 * @param path below `/api`, to be asked with `?refs=`; answers an object by reference
 * @returns a question about one reference; null when there is no answer
 */
export function askedTogether<T>(path: string): (ref: string) => Promise<T | null> {
  let waiting: { readonly ref: string; readonly tell: (answer: T | null) => void }[] = []
  const askForAll = async () => {
    const asked = waiting
    waiting = []
    const refs = [...new Set(asked.map(({ ref }) => ref))].join(',')
    const answer = await ask<Record<string, T>>('GET', `${path}?refs=${encodeURIComponent(refs)}`)
    for (const { ref, tell } of asked) tell(answer.ok ? (answer.value[ref] ?? null) : null)
  }
  return (ref) =>
    new Promise((tell) => {
      waiting.push({ ref, tell })
      if (waiting.length === 1) setTimeout(() => void askForAll(), 0)
    })
}
