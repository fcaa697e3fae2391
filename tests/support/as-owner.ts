/** What only the owner of the tables may do, on this test file's own database. */
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
