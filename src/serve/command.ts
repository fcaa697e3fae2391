/**
 * Runs one command of the project with the database it needs: `tsx src/serve/command.ts src/cms/commands/seed.ts`.
 * Joins the database of a running Berätta on the same data folder, or starts it for as long as the command lasts.
 */
import { loadEnvFile, readEnv } from '@/env'
import { endOnTrouble } from './start/end-on-trouble'
import { Ending } from './start/ending'
import { openDatabase } from './start/open-database'
import { runChild } from './start/run-child'
import { sentenceOf } from './start/sentence-of'

const [file = '', ...args] = process.argv.slice(2)
const ending = new Ending()
endOnTrouble(ending)
try {
  loadEnvFile()
  // Who asks for help waits for no database.
  if (!args.includes('--help')) await openDatabase(readEnv(), ending, { mode: 'production', mayJoin: true })
  await ending.begin(await runChild(file, { args, signal: ending.signal }))
} catch (error) {
  if (!ending.hasBegun) console.error(`\n${sentenceOf(error)}`)
  await ending.begin(1)
}
