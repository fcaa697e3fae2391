/** Gives every test file a database and a data folder of its own, before anything reads the environment. */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closeCms } from './cms'
import { templateName, withDatabase } from './database-server'

const [serverUrl, ownerUrl] = [inject('serverUrl'), inject('ownerUrl')]
const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
const dataDir = await mkdtemp(join(inject('filesDir'), 'test-'))

await onServer(`create database ${name} template ${templateName} strategy file_copy`)
Object.assign(process.env, {
  DATABASE_URL: withDatabase(serverUrl, name),
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: 'only for tests',
  SERVER_URL: 'http://localhost:3000',
  DEMO: '1',
  LOG_LEVEL: 'error',
})

afterAll(async () => {
  await closeCms()
  await onServer(`drop database ${name} with (force)`)
  await rm(dataDir, { recursive: true, force: true })
})

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
