import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { runCommand, templateName } from './database-server'

const seededName = 'beratta_seeded'

/**
 * Puts the example, demo accounts and all, where this test file's empty database and data folder were. It is filled in
 * once, by the command that people type, for whichever file asks first; before anything has opened the database.
 */
export async function seeded(): Promise<void> {
  const [url, ownerUrl] = [inject('serverUrl'), inject('ownerUrl')]
  const dataDir = join(inject('filesDir'), seededName)
  const own = new URL(String(process.env.DATABASE_URL)).pathname.slice(1)
  const server = new pg.Client({ connectionString: ownerUrl })
  await server.connect()
  try {
    await server.query(`select pg_advisory_lock(hashtext('${seededName}'))`)
    const { rowCount } = await server.query(
      `select from pg_database where datname = '${seededName}' and datistemplate`,
    )
    if (rowCount === 0) {
      await server.query(`drop database if exists ${seededName}`)
      await server.query(`create database ${seededName} template ${templateName}`)
      await runCommand('example/command.ts', { url, ownerUrl, name: seededName, dataDir })
      await server.query(`alter database ${seededName} is_template true`)
    }
    await server.query(`drop database ${own}`)
    await server.query(`create database ${own} template ${seededName}`)
  } finally {
    await server.end()
  }
  await cp(dataDir, String(process.env.DATA_DIR), { recursive: true })
}
