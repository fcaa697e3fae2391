/**
 * How far a start has come. Where `npm start` is typed at a terminal the launcher draws it, and puts all that is written
 * here into a file (scripts/screen.mjs); everywhere else it is lines of the log.
 */
import { join, relative } from 'node:path'
import { log } from '../log'

type Step = 'database' | 'example' | 'build'

/** Whether it is drawn at a terminal. */
export const isDrawn = process.argv.includes('--drawn')
const began = new Map<Step, number>()

let reasons = 'the lines above say why'

/** Where to look for what went wrong in a child, as the end of a sentence. */
export const whereReasonsAre = (): string => reasons

/** From now on what is written is kept beside the data. */
export function keepLog(dataDir: string): void {
  if (!isDrawn) return
  const file = join(dataDir, 'start.log')
  reasons = `${relative(process.cwd(), file)} says why`
  process.send?.({ log: file })
}

export function begin(step: Step): void {
  began.set(step, performance.now())
  tell(step)
}

/** Says in a few words what the step is at. */
export function tell(step: Step, words?: string): void {
  if (isDrawn) process.send?.({ step, words })
}

export function done(step: Step, words?: string): void {
  const seconds = Math.round((performance.now() - (began.get(step) ?? performance.now())) / 1000)
  log('info', `${step} done`, { seconds, words })
  if (isDrawn) process.send?.({ step, words, isDone: true })
}

/** The last that is said at the terminal, below all steps; elsewhere the person gets it as it is. */
export function conclude(text: string): void {
  if (isDrawn) process.send?.({ end: `\n${text}\n` })
  else console.error(text)
}
