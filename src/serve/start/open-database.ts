import { mkdirSync } from 'node:fs'
import { type Env, env, provideEnv } from '@/env'
import { startEmbeddedPostgres } from '../embedded-postgres'
import { StartError } from '../start-error'
import { checkDatabase } from './check-database'
import { type Addresses, findHolder, lockDataDir } from './data-dir-lock'
import type { Ending } from './ending'
import { payloadSecret } from './payload-secret'
import { conclude } from './telling'

type Options = {
  readonly mode: 'production' | 'development'
  /** Use the embedded database of a Berätta that runs on the same data folder, if there is one. */
  readonly mayJoin?: boolean
}

/** What a process works with, and what only its children who migrate or restore are handed. */
export type Opened = {
  readonly env: Env
  /** Address for the owner of the tables; empty where one role is both. */
  readonly ownerUrl: string
}

/**
 * Finds or starts the database and the secret, and puts what it found into the environment for everything after: all
 * but the owner's address, which is taken out of it. A database that ends unasked ends everything.
 */
export async function openDatabase(given: Env, ending: Ending, { mode, mayJoin }: Options): Promise<Opened> {
  createDataDir(given.DATA_DIR)
  const PAYLOAD_SECRET = payloadSecret(given)
  const { databaseUrl, ownerUrl } = await addressesFor(given, ending, mayJoin)
  provideEnv({
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: '',
    PAYLOAD_SECRET,
    DATA_DIR: given.DATA_DIR,
    SERVER_URL: given.SERVER_URL,
    DEMO: given.DEMO ? '1' : '0',
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  return { env, ownerUrl }
}

async function addressesFor(given: Env, ending: Ending, mayJoin: boolean | undefined): Promise<Addresses> {
  const { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl, DATA_DIR } = given
  if (!databaseUrl) {
    const { databaseUrl, ownerUrl } = (mayJoin && findHolder(DATA_DIR)) || {}
    return databaseUrl && ownerUrl ? { databaseUrl, ownerUrl } : startEmbedded(DATA_DIR, ending)
  }
  // The server's role may be about to be made: whoever migrates for it comes first.
  await (ownerUrl
    ? checkDatabase(ownerUrl, 'DATABASE_OWNER_URL')
    : checkDatabase(databaseUrl, 'DATABASE_URL'))
  return { databaseUrl, ownerUrl }
}

async function startEmbedded(dataDir: string, ending: Ending): Promise<Addresses> {
  const lock = lockDataDir(dataDir)
  ending.add(() => lock.release())
  const database = await startEmbeddedPostgres({ dataDir })
  ending.add(() => database.stop())
  const addresses = { databaseUrl: database.url, ownerUrl: database.ownerUrl }
  lock.publish(addresses)
  void database.ended.then(() => {
    if (ending.hasBegun) return
    conclude(`The embedded database ended by itself (see ${dataDir}/postgres.log); everything stops.`)
    void ending.begin(1)
  })
  return addresses
}

export function createDataDir(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new StartError(`The data folder ${folder} cannot be created: mend DATA_DIR or its rights.`, {
      cause,
    })
  }
}
