/** Collects what many small parts of a page want to know in one tick, and asks once. */
import { ask } from './ask'

/** References in one question: as many as every such endpoint answers. */
const mostAtOnce = 50

/**
 * @param path below `/api`, to be asked with `?refs=`; answers an object by reference
 * @returns a question about one reference; null when there is no answer
 */
export function askedTogether<T>(path: string): (ref: string) => Promise<T | null> {
  let waiting: { readonly ref: string; readonly tell: (answer: T | null) => void }[] = []
  const askForAll = async () => {
    const asked = waiting
    waiting = []
    const refs = [...new Set(asked.map(({ ref }) => ref))]
    const parts = Array.from({ length: Math.ceil(refs.length / mostAtOnce) }, (_, at) =>
      refs.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
    )
    const answers = await Promise.all(
      parts.map((part) =>
        ask<Record<string, T>>('GET', `${path}?refs=${encodeURIComponent(part.join(','))}`),
      ),
    )
    const known: Record<string, T> = Object.assign({}, ...answers.map((one) => (one.ok ? one.value : {})))
    for (const { ref, tell } of asked) tell(known[ref] ?? null)
  }
  return (ref) =>
    new Promise((tell) => {
      waiting.push({ ref, tell })
      if (waiting.length === 1) setTimeout(() => void askForAll(), 0)
    })
}
