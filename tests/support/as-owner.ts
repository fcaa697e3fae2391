/** What only the owner of the tables may do, on this test file's own database. */
import type { sql } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import pg from 'pg'
import { inject } from 'vitest'
import { withDatabase } from './database-server'

/** The owner's address for the database that `databaseUrl` leads to. */
export function ownersAddress(databaseUrl = String(process.env.DATABASE_URL)): string {
  return withDatabase(inject('ownerUrl'), new URL(databaseUrl).pathname.slice(1))
}

/** Runs statements as the owner; resolves to the rows of the last. */
export async function asOwner(
  statements: string,
  databaseUrl?: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: ownersAddress(databaseUrl) })
  await client.connect()
  try {
    const results = [await client.query(statements)].flat()
    return results.at(-1)?.rows ?? []
  } finally {
    await client.end()
  }
}

type Transaction = {
  execute(statement: ReturnType<typeof sql>): Promise<{ rows: Record<string, unknown>[] }>
}

/** A transaction of the owner's, as a migration runs in. */
export async function inOwnersTransaction<T>(act: (db: Transaction) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownersAddress() })
  await client.connect()
  try {
    return await drizzle({ client: client as never }).transaction((db) => act(db as unknown as Transaction))
  } finally {
    await client.end()
  }
}
