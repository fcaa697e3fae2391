/** What a step says. Steps that run side by side are each read whole, when they have ended. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const kept = new AsyncLocalStorage<number>()
const unfinished = new Set<string>()

/** Where the step at work writes: for whatever it starts, too. */
export const output = (): number => kept.getStore() ?? process.stdout.fd

export function say(words: string): void {
  writeSync(output(), `${words}\n`)
}

/** Keeps everything that an act says in a file of that folder, and prints it when the act has ended. */
export async function keepTogether<T>(folder: string, name: string, act: () => Promise<T>): Promise<T> {
  const file = join(folder, name.replaceAll(' ', '-'))
  const fd = openSync(file, 'a')
  unfinished.add(file)
  try {
    return await kept.run(fd, act)
  } finally {
    unfinished.delete(file)
    process.stdout.write(readFileSync(file))
  }
}

/** For somebody who stops a check that hangs. */
export function printUnfinished(): void {
  for (const file of unfinished) process.stdout.write(readFileSync(file))
}
