/** How the commands speak: one line a step, kept moving where somebody watches, and one sentence when it cannot be done. */

import type { Tell } from './back-up'
import { sentenceOfMistake } from './backup-mistake'

export const tellOn = (out: NodeJS.WriteStream): Tell => {
  return (step, done, of) => {
    const line = `  ${step.padEnd(24)}${String(done).padStart(6)} of ${of}`
    if (out.isTTY) out.write(`\r${line}`)
    if (done === of) out.write(out.isTTY ? '\n' : `${line}\n`)
  }
}

/** Runs a command to its end and its exit code. */
export async function runToItsEnd(act: () => Promise<void>): Promise<never> {
  try {
    await act()
  } catch (error) {
    console.error(`\n${sentenceOfMistake(error)}`)
    process.exit(1)
  }
  process.exit(0)
}
