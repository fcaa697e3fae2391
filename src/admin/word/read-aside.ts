import type { WordMistake, WordText } from './read-word'

/** In milliseconds: ten times what a long text takes on an old phone. */
const patience = 30_000

/**
 * Reads a Word file in a thread of the browser, and ends it with its thread when it takes too long: a small file can
 * be made that keeps any parser at work for hours.
 */
export function readAside(file: Blob): Promise<WordText | WordMistake> {
  const thread = new Worker(new URL('./word-thread.ts', import.meta.url), { type: 'module' })
  return new Promise<WordText | WordMistake>((resolve) => {
    setTimeout(resolve, patience, 'long')
    thread.onmessage = ({ data }: MessageEvent<WordText | WordMistake>) => resolve(data)
    thread.onerror = () => resolve('broken') // it has run out of memory, or could not be loaded
    thread.postMessage(file)
  }).finally(() => thread.terminate())
}
