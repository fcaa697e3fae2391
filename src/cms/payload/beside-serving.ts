/**
 * A Payload beside the one that this process serves with. `getPayload` keeps one for each process, and would give that;
 * one that is made by hand is nobody else's.
 */
import { BasePayload, type Payload, readMigrationFiles, type SanitizedConfig } from 'payload'
import { database } from './database'

/** For as long as the act lasts, without what a start does. */
export async function besideServing<T>(
  config: SanitizedConfig,
  act: (payload: Payload) => Promise<T>,
): Promise<T> {
  const payload = await new BasePayload().init({ config, disableOnInit: true })
  try {
    return await act(payload)
  } finally {
    await payload.destroy()
  }
}

/**
 * Runs Payload's migrations as somebody else than the server's role.
 *
 * @param upTo only these migrations
 */
export async function migrateAs(
  connectionString: string,
  config: SanitizedConfig,
  migrationDir: string,
  upTo?: readonly string[],
): Promise<void> {
  const db = { ...config.db, ...database(migrationDir, connectionString) }
  await besideServing({ ...config, db }, async (payload) => {
    const all = await readMigrationFiles({ payload })
    const wanted = upTo ? all.filter(({ name }) => upTo.includes(name)) : all
    await payload.db.migrate({ migrations: wanted as never })
  })
}
