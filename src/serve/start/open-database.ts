import { mkdirSync } from 'node:fs'
import { type Env, env, provideEnv } from '@/env'
import { startEmbeddedPostgres } from '../embedded-postgres'
import { checkDatabase } from './check-database'
import { findHolder, lockDataDir } from './data-dir-lock'
import type { Ending } from './ending'
import { payloadSecret } from './payload-secret'
import { StartError } from './start-error'

type Options = {
  readonly mode: 'production' | 'development'
  /** Use the embedded database of a Berätta that runs on the same data folder, if there is one. */
  readonly mayJoin?: boolean
}

/**
 * Finds or starts the database and the secret, and puts what it found into the environment for everything after.
 * A database that ends unasked ends everything.
 */
export async function openDatabase(given: Env, ending: Ending, { mode, mayJoin }: Options): Promise<Env> {
  createDataDir(given.DATA_DIR)
  const PAYLOAD_SECRET = payloadSecret(given)
  const running = mayJoin ? findHolder(given.DATA_DIR)?.databaseUrl : undefined
  const DATABASE_URL = given.DATABASE_URL || running || (await startEmbedded(given.DATA_DIR, ending))
  if (given.DATABASE_URL) await checkDatabase(given.DATABASE_URL)
  provideEnv({
    DATABASE_URL,
    PAYLOAD_SECRET,
    DATA_DIR: given.DATA_DIR,
    SERVER_URL: given.SERVER_URL,
    DEMO: given.DEMO ? '1' : '0',
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  return env
}

async function startEmbedded(dataDir: string, ending: Ending): Promise<string> {
  const lock = lockDataDir(dataDir)
  ending.add(() => lock.release())
  const database = await startEmbeddedPostgres({ dataDir })
  ending.add(() => database.stop())
  lock.publish(database.url)
  void database.ended.then(() => {
    if (ending.hasBegun) return
    console.error(`The embedded database ended by itself (see ${dataDir}/postgres.log); everything stops.`)
    void ending.begin(1)
  })
  return database.url
}

function createDataDir(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StartError(`The data folder ${folder} cannot be created: mend DATA_DIR or its rights.`, {
      cause,
    })
  }
}
