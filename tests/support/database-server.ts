/** One real PostgreSQL for all integration tests, with a migrated template that every test file copies. */
import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/serve/embedded-postgres'
import { openFolderInMemory } from './open-folder'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the cluster's own database for the server's role, as which every test runs what it tests. */
    serverUrl: string
    /** The same for the owner, who makes copies of the template and may do anything. */
    ownerUrl: string
    /** Where the run keeps everything that is not in a database; it goes with the run. */
    filesDir: string
  }
}

export const templateName = 'beratta_template'

export default async function setup(project: TestProject) {
  const dataDir = await openFolderInMemory('beratta-int-')
  const server = await startEmbeddedPostgres({ dataDir, isDurable: false })
  const admin = new pg.Client({ connectionString: server.ownerUrl })
  await admin.connect()
  await admin.query(`create database ${templateName}`)
  await admin.end()
  await runCommand('src/cms/entry/migrate.ts', { ...server, name: templateName, dataDir }).catch(
    async (error) => {
      await server.stop()
      throw error
    },
  )
  project.provide('serverUrl', server.url)
  project.provide('ownerUrl', server.ownerUrl)
  project.provide('filesDir', dataDir)
  return async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

export function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

type Place = Pick<EmbeddedPostgres, 'url' | 'ownerUrl'> & { readonly name: string; readonly dataDir: string }

/** One of the commands that a start runs, on the database of that name. */
export function runCommand(script: string, { url, ownerUrl, name, dataDir }: Place): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: withDatabase(url, name),
      DATABASE_OWNER_URL: withDatabase(ownerUrl, name),
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: 'only for tests',
      DEMO: '1',
      LOG_LEVEL: 'error',
    },
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${script} ended with ${code}.`)),
    )
  })
}
