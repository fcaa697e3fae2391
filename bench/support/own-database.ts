/** A migrated PostgreSQL of its own, in the environment of this process, for as long as a measurement takes. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/serve/embedded-postgres'
import { openFolder } from '../../tests/support/open-folder'

/**
 * What reads the environment must be imported within.
 *
 * @param kept a folder in which it stays for the next run
 */
export async function onOwnDatabase(
  measure: (database: EmbeddedPostgres) => Promise<void>,
  kept?: string,
): Promise<void> {
  const dataDir = kept ?? (await openFolder('beratta-bench-'))
  const database = await startEmbeddedPostgres({ dataDir })
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'only for benchmarks',
    LOG_LEVEL: 'error',
  })
  try {
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cms/entry/migrate.ts'], { stdio: 'inherit' })
    await measure(database)
  } finally {
    await database.stop()
    if (!kept) rmSync(dataDir, { recursive: true, force: true })
  }
}
