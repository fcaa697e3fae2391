/**
 * Runs one command of the project with the database it needs: `tsx src/serve/command.ts example/command.ts`.
 * Joins the database of a running Berätta on the same data folder, or starts it for as long as the command lasts.
 * With `--as-owner` before the file, the command is handed the address of the tables' owner: to migrate or restore.
 */
import { loadEnvFile, readEnv } from '@/env'
import { endOnTrouble } from './start/end-on-trouble'
import { Ending } from './start/ending'
import { openDatabase } from './start/open-database'
import { runChild } from './start/run-child'
import { sentenceOf } from './start/sentence-of'
import { conclude } from './start/telling'

const given = process.argv.slice(2)
const isOwners = given[0] === '--as-owner'
const [file = '', ...args] = isOwners ? given.slice(1) : given
const ending = new Ending()
endOnTrouble(ending)
try {
  loadEnvFile()
  // Who asks for help waits for no database.
  const opened = args.includes('--help')
    ? undefined
    : await openDatabase(readEnv(), ending, { mode: 'production', mayJoin: true })
  const DATABASE_OWNER_URL = (isOwners && opened?.ownerUrl) || ''
  await ending.begin(await runChild(file, { args, env: { DATABASE_OWNER_URL }, signal: ending.signal }))
} catch (error) {
  if (!ending.hasBegun) conclude(sentenceOf(error))
  await ending.begin(1)
}
