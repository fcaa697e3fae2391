import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { DATABASE } from './password'

/** Resolves when the server answers and our database exists; rejects when the server ends first. */
export async function waitUntilReady(url: string, ended: Promise<void>): Promise<void> {
  let hasEnded = false
  void ended.then(() => {
    hasEnded = true
  })
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  for (;;) {
    if (hasEnded) throw new Error('The server ended while starting')
    const client = new pg.Client({ connectionString: maintenance.href })
    try {
      await client.connect()
    } catch {
      await sleep(50) // still starting, or recovering after a crash: as long as it lives, it will answer
      continue
    }
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
      if (!rowCount) await client.query(`create database ${DATABASE}`)
      return
    } finally {
      await client.end()
    }
  }
}
